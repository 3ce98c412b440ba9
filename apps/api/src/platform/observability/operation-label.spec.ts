import { parse } from 'graphql';
import { operationLabel } from './operation-label';

describe('operationLabel', () => {
  it.each([
    ['{ ecart(de: "A", vers: "B") { couverture } }', undefined, 'ecart'],
    ['{ a: ecart(de: "A", vers: "B") { couverture } b: ecart(de: "A", vers: "C") { couverture } }', undefined, 'ecart'],
    ['query X { ecart { couverture } } query Y { metiers { code } }', 'Y', 'metiers'],
    ['{ ...F } fragment F on Query { ... on Query { metiers { code } } }', undefined, 'metiers'],
    ['{ metiers { code } savoirs { codeOgr } }', undefined, 'several'],
    ['{ __schema { types { name } } }', undefined, 'introspection'],
    ['query MySecretName { __typename }', 'MySecretName', 'introspection'],
    ['query X { metiers { code } }', 'Z', 'several'],
  ])('%s, %s → %s', (document, name, label) => {
    const parsed = parse(document);
    expect(operationLabel(parsed, name)).toBe(label);
    expect(operationLabel(parsed, name)).toBe(label);
  });

  it('walks a fragment once, however often it is spread', () => {
    const spread = (i: number): string => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`;
    const fragments = Array.from({ length: 500 }, (_, i) => spread(i)).join(' ');
    const document = parse(`{ ...F0 } ${fragments} fragment F500 on Query { metiers { code } }`);
    expect(operationLabel(document, null)).toBe('metiers');
  });

  it('ends in a fragment that spreads itself, which validation refuses', () => {
    expect(operationLabel(parse('{ ...F } fragment F on Query { ...F savoirs { codeOgr } }'), '')).toBe('savoirs');
  });
});
