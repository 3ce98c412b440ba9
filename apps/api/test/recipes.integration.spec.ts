import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelDiagram, romeGraph } from '@rome-graph/domain';
import type { CypherFile, Neo4j } from '@rome-graph/neo4j';
import { cypherDirectory, openNeo4j } from '@rome-graph/neo4j';
import { readZip } from '@rome-graph/testing';
import { FileNomenclature } from './support/file-nomenclature';
import { inOrder, ofPrograms, projecting, recipes, records, textOf } from './support/recipes';
import type { Row } from './support/recipe-expectations';
import { expectations } from './support/recipe-expectations';
import { Sample } from './support/sample';
import { ApiClient, sharedNeo4j } from './support/test-api';

/** Those whose example finds nothing among so few métiers, or between the releases of the sample. */
const nothing: readonly string[] = [
  'changements-d-une-comparaison',
  'fiches-et-appellations-remplacees',
  'issus-de-rome-3',
  'metier-d-une-appellation',
  'metiers-verts-depuis-un-metier-en-declin',
];

let neo4j: Neo4j;
let sample: Sample;
let nomenclature: FileNomenclature;

beforeAll(async () => {
  neo4j = openNeo4j(sharedNeo4j());
  sample = await Sample.read();
  nomenclature = new FileNomenclature(sample.files);
});

afterAll(() => neo4j.close());

const named = (name: string): CypherFile =>
  [...recipes, ...ofPrograms].find((each) => each.name === name) as CypherFile;

/** The rows of a recipe for its example, or for other values. */
async function answer(recipe: CypherFile, others: Row = {}): Promise<readonly Row[]> {
  const values = recipe.parameters.map(({ name, example }) => `${example ?? 'null'} AS ${name}`);
  const [parameters = {}] = values.length > 0 ? await neo4j.read<Row>(`RETURN ${values.join(', ')}`) : [];
  return neo4j.read<Row>(recipe.statement, { ...parameters, ...others });
}

describe('recipes', () => {
  const document = readFileSync(join(cypherDirectory(), '../docs/cypher.md'), 'utf8');

  it('are thirty at least, each with its purpose and, for each parameter, an example', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(30);
    for (const { name, parameters } of [...recipes, ...ofPrograms]) {
      for (const { name: parameter, example } of parameters)
        expect([name, parameter, example]).not.toContain(undefined);
    }
  });

  it.each([...recipes, ...ofPrograms].map(({ name }) => name).filter((name) => !projecting.includes(name)))(
    '%s answers on the sample what its files say',
    async (name) => {
      const rows = await answer(named(name));
      if (nothing.includes(name)) return expect(rows).toEqual([]);
      const { seen, expected } = expectations[name] ?? {};
      if (seen && expected) expect(seen(rows)).toEqual(expected(nomenclature));
      return expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('find on the sample, for other values than those of the example, what its files say', async () => {
    const codes = (rows: readonly Row[]): unknown[] => rows.map(({ code }) => code);
    const [issus] = await answer(named('issus-de-rome-3'), { code: 'M1805' });
    expect(codes(issus?.metiers as Row[])).toEqual(['M1805', 'M1855']);
    const appellations = await answer(named('metier-d-une-appellation'), { appellation: 'CAISSIER' });
    expect(appellations.map(({ appellation, code }) => [appellation, code])).toEqual([
      ['11640', 'D1505'],
      ['11643', 'D1505'],
      ['11645', 'D1505'],
    ]);
  });

  it('cypher/neo4j-browser.zip holds each as a saved script, under its name, and the style of the graph; else run npm run generate', async () => {
    const entries = await readZip(join(cypherDirectory(), 'neo4j-browser.zip'));
    const scripts = recipes.map((recipe) => [`${recipe.name}.cypher`, `// ${recipe.name}\n${textOf(recipe)}`]);
    expect([...entries].map(([name, bytes]) => [name, bytes.toString('utf8')])).toEqual([
      ...scripts,
      ['style.cypher', expect.stringMatching(/^\/\/ style\n:style \{/)],
    ]);
  });

  it('docs/cypher.md lists every recipe, and shows the graph as it is declared', () => {
    expect(document).toContain(modelDiagram(romeGraph).join('\n'));
    for (const { name } of recipes) expect(document).toContain(`/cypher/queries/${name}.cypher)`);
  });
});

describe('recipes through the API', () => {
  const api = ApiClient.shared();

  it.each(['metiers-les-mieux-couverts', 'aire-de-mobilite-officielle', 'riasec-des-metiers', 'changements'])(
    '%s runs as it stands',
    async (name) => {
      const { release, columns, rows } = await api.cypherRows(textOf(named(name)));
      expect(release).toBe('460');
      expect(rows.length).toBe((await answer(named(name))).length);
      const { seen, expected } = expectations[name] ?? {};
      if (seen && expected) expect(seen(records(columns, rows))).toEqual(expected(nomenclature));
    },
  );

  it('those about one projection run one after the other, and find the best chain', async () => {
    const found: Row[] = [];
    for (const recipe of inOrder(recipes.filter(({ name }) => projecting.includes(name)))) {
      const { columns, rows } = await api.cypherRows(textOf(recipe));
      found.push(...records(columns, rows));
    }
    const [projection, chain, dropped] = found;
    const steps = sample.oracle().steps(0.05);
    expect(projection).toMatchObject({ graphe: 'passerelles' });
    expect(chain?.metiers).toEqual(['K2204', 'J1301', 'J1501']);
    const couvertures = [sample.oracle().couverture('K2204', 'J1301'), sample.oracle().couverture('J1301', 'J1501')];
    expect(Math.exp(-Number(chain?.cout))).toBeCloseTo(
      couvertures.reduce((product, each) => product * each),
      9,
    );
    expect(dropped).toEqual({ graphe: 'passerelles', metiers: 48, etapes: steps.length });
  });
});
