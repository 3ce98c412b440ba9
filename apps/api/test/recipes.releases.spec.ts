import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CypherFile, Neo4j } from '@rome-graph/neo4j';
import { cypherDirectory, openNeo4j, recipeSection, rowsUnshown } from '@rome-graph/neo4j';
import { FileNomenclature } from './support/file-nomenclature';
import { OfficialFiles } from './support/official-files';
import { inOrder, projecting, recipes, records, textOf } from './support/recipes';
import type { Expectation, Row } from './support/recipe-expectations';
import { expectations } from './support/recipe-expectations';
import { ApiClient, selecting, sharedNeo4j } from './support/test-api';

const romeMain = join(__dirname, '../../loader/dist/main.js');

let neo4j: Neo4j;
const api = ApiClient.shared();
let nomenclature: FileNomenclature;

beforeAll(async () => {
  neo4j = openNeo4j(sharedNeo4j());
  nomenclature = new FileNomenclature(await OfficialFiles.read());
});

afterAll(() => neo4j.close());

/** The rows of a recipe for its example. */
async function answer(recipe: CypherFile): Promise<readonly Row[]> {
  const values = recipe.parameters.map(({ name, example }) => `${example ?? 'null'} AS ${name}`);
  const [parameters = {}] = values.length > 0 ? await neo4j.read<Row>(`RETURN ${values.join(', ')}`) : [];
  return neo4j.read<Row>(recipe.statement, parameters, { timeoutMs: 60_000 });
}

describe('recipes', () => {
  const document = readFileSync(join(cypherDirectory(), '../docs/cypher.md'), 'utf8');
  const named = (name: string): CypherFile => recipes.find((each) => each.name === name) as CypherFile;

  it.each(Object.keys(expectations))('%s answers what the files say', async (name) => {
    const { seen, expected } = expectations[name] as Expectation;
    const rows = await answer(named(name));
    expect(rows.length).toBeGreaterThan(0);
    expect(seen(rows)).toEqual(expected(nomenclature));
  });

  it('passerelle-force finds the chain of the worked case in a projection', async () => {
    await answer(named('passerelle-projection'));
    const [chain] = await answer(named('passerelle-force'));
    expect(await answer(named('passerelle-projection-retiree'))).toEqual([
      { graphe: 'passerelles', metiers: 1584, etapes: expect.any(Number) as unknown },
    ]);
    expect(chain?.metiers).toEqual(['K2204', 'J1301', 'J1501']);
    expect(Math.exp(-Number(chain?.cout))).toBeCloseTo(0.041012, 6);
  });

  const shown = recipes.filter(({ name }) => !projecting.includes(name) && !rowsUnshown.has(name));
  it.each(shown.map(({ name }) => name))(
    'docs/cypher.md shows the first rows of %s; else run npm run generate',
    async (name) => {
      expect(document).toContain(recipeSection(named(name), await answer(named(name))));
    },
  );

  it('run as they stand in cypher-shell, one after the other', async () => {
    const texts = inOrder(recipes).map((recipe) => `${textOf(recipe).trimEnd()};\n`);
    const shell = spawn(process.execPath, [romeMain, 'shell', '--format', 'plain', '--fail-fast'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...selecting(sharedNeo4j()) },
    });
    const output = Promise.all([text(shell.stdout), text(shell.stderr)]);
    shell.stdin.end(texts.join(''));
    const [code] = (await once(shell, 'exit')) as [number | null];
    const [stdout, stderr] = await output;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"K2204", "Agent / Agente de nettoyage industriel"');
  });

  it.each(inOrder(recipes).map(({ name }) => name))('%s runs as it stands through the API', async (name) => {
    const { release, columns, rows } = await api.cypherRows(textOf(named(name)));
    expect(release).toBe('460');
    const asked = projecting.includes(name) ? undefined : await answer(named(name));
    if (asked) expect(rows.length).toBe(asked.length);
    else expect(rows.length).toBeGreaterThan(0);
    const { seen, expected } = expectations[name] ?? {};
    if (seen && expected) expect(seen(records(columns, rows))).toEqual(expected(nomenclature));
  });
});
