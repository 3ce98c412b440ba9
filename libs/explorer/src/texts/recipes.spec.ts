import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipes, withParameters } from './recipes';

const folder = join(__dirname, '../../../..', 'cypher/queries');

describe('the recipes that pages show', () => {
  it.each(Object.entries(recipes))('%s is a file of cypher/queries that takes %j', (name, parameters) => {
    expect(readdirSync(folder)).toContain(`${name}.cypher`);
    const text = readFileSync(join(folder, `${name}.cypher`), 'utf8');
    const taken = [...text.matchAll(/^:param (\w+) => .*;$/gm)].map(([, parameter]) => parameter);
    expect(taken).toEqual(expect.arrayContaining([...parameters]));
  });
});

describe('withParameters', () => {
  const text = [":param de => 'K2204';", ':param nombre => 1;', ':param exclus => [];', '', 'RETURN $de'].join('\n');

  it('sets what is asked, and leaves the rest of the example', () => {
    expect(withParameters(text, { de: 'J1501', exclus: ['A', 'B'] })).toBe(
      [":param de => 'J1501';", ':param nombre => 1;', ":param exclus => ['A', 'B'];", '', 'RETURN $de'].join('\n'),
    );
    expect(withParameters(text, { de: null, nombre: 0.05 })).toContain(':param de => null;\n:param nombre => 0.05;');
  });

  it('lets no value end its text', () => {
    expect(withParameters(text, { de: "d'Europe \\" })).toContain(":param de => 'd\\'Europe \\\\';");
  });
});
