import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsThatGive, romeGraph } from '@rome-graph/domain';
import { cypherDirectory } from './cypher-directory';

const folder = join(cypherDirectory({}), 'queries');

/** A type of several relationships is told by the labels at their ends. */
const { nodes, relationships } = romeGraph;
const ofOneKind = relationships.filter(({ type }) => relationships.filter((other) => other.type === type).length === 1);

/** Codes of the documents that alone give the nodes of a label, or the relationships of a type, by its name. */
const documentsOf = new Map(
  [
    ...nodes.map(({ label, source }) => ({ name: label, source })),
    ...ofOneKind.map(({ type, source }) => ({ name: type, source })),
  ].flatMap(({ name, source }): [string, string[]][] => {
    const codes = source ? documentsThatGive(source.table).map(({ code }) => code) : [];
    return codes.length > 0 ? [[name, codes]] : [];
  }),
);

/** What a recipe finds only in a graph that a document was loaded into, by name: codes of the documents that give it. */
function neededBy(recipe: string): [string, string[]][] {
  const statement = recipe.replace(/^\s*\/\/.*$/gm, '');
  const named = new Set([...statement.matchAll(/[:|]\s*([A-Za-z_]+)/g)].map(([, name = '']) => name));
  return [...documentsOf].filter(([name]) => named.has(name));
}

/** What a recipe needs and does not name in its first line. */
function unsaid(recipe: string): string[] {
  const [first = ''] = recipe.split('\n');
  return neededBy(recipe)
    .filter(([, codes]) => !codes.every((code) => first.includes(code)))
    .map(([name, codes]) => `${name}: ${codes.join(', ')}`);
}

describe('what only a document gives', () => {
  it('is told by the declaration', () => {
    expect(documentsOf.get('Certification')).toEqual(['certif_info']);
    expect(documentsOf.get('PREPARE_PAR')).toEqual(['rome_formacode']);
    expect(documentsOf.get('Fap')).toEqual(['fap_2021_rome', 'fap_2009_rome']);
    expect(documentsOf.has('Metier')).toBe(false);
    expect(documentsOf.has('EXERCE_EN')).toBe(false);
    expect(documentsOf.has('REGROUPE')).toBe(false);
  });

  it('is seen in a statement, and in its first line only', () => {
    const statement = 'MATCH (c:Certification)-[:PREPARE_A|DECRITE_PAR]->(m:Metier)\nRETURN c';
    expect(unsaid(`// Purpose: certifications\n// of certif_info\n${statement}`)).toEqual([
      'Certification: certif_info',
      'PREPARE_A: certif_info',
      'DECRITE_PAR: certif_info',
    ]);
    expect(unsaid(`// Purpose: needs certif_info\n${statement}`)).toEqual([]);
  });
});

const recipes = readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);

it('some recipes need a document', () => {
  expect(recipes.filter(([, text]) => neededBy(text).length > 0).map(([name]) => name)).toContain('fiche.cypher');
});

it.each(recipes)('%s names in its first line the documents that it needs', (_, text) => {
  expect(unsaid(text)).toEqual([]);
});
