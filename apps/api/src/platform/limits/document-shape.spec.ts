import { parse } from 'graphql';
import { countSelections } from './document-shape';

/** Each of n fragments spreads the next one twice. */
function diamond(n: number): string {
  const fragments = Array.from({ length: n }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  return `{ ...F0 } ${fragments.join(' ')} fragment F${n} on Query { __typename }`;
}

describe('the selections of a document, its fragments written out', () => {
  it.each([
    ['{ a }', 1],
    ['{ a { b c } }', 3],
    ['{ ... on Query { a } }', 2],
    ['{ ...F ...F } fragment F on Query { a { b } }', 6],
    ['query X { a } query Y { a b }', 2],
    ['{ a } fragment F on Query { a b c }', 3],
    ['{ ...Nowhere }', 1],
    // A spread within itself is refused by validation: it is counted, what it would lead to is not.
    ['{ ...F } fragment F on Query { a ...F }', 3],
    ['{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }', 3],
  ])('%s: %i', (document, selections) => expect(countSelections(parse(document))).toBe(selections));

  // F_n holds one field, F_i twice what F_(i + 1) holds and two spreads: 3 × 2^(n − i) − 2; one more for the operation.
  it.each([1, 4, 30])('of a diamond of %i: 3 × 2^n − 1', (n) =>
    expect(countSelections(parse(diamond(n)))).toBe(3 * 2 ** n - 1),
  );

  it('are counted in the time of reading, whatever their number', () => {
    expect(countSelections(parse(diamond(2_000)))).toBe(Infinity);
  });
});
