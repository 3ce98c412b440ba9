import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPython } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { runPython } from './support/exports/outside-tools';
import { rome } from './support/rome-command';

const describeWithPython = hasPython() ? describe : describe.skip;

/** What pandas finds in the files, and what networkx makes of the steps that those of fewest steps tell. */
const reopened = `
import json, math
import networkx as nx
import pandas as pd
force, csv = pd.read_parquet("force.parquet"), pd.read_csv("force.csv")
pas, equilibre = pd.read_parquet("pas.parquet"), pd.read_parquet("equilibre.parquet")
steps = nx.DiGraph()
steps.add_nodes_from(set(pas.de) | set(pas.vers))
for row in pas[pas.etapes == 1].itertuples():
    steps.add_edge(row.de, row.vers, cost=row.cout, squared=row.cout ** 2)
def least(weight):
    return dict(nx.all_pairs_dijkstra_path_length(steps, weight=weight))
costs, fewest, squares = least("cost"), least(None), least("squared")
def worst(told, expected):
    apart = 0
    for row in told.itertuples():
        known = expected[row.de].get(row.vers)
        if known is None or pd.isna(row.etapes):
            apart = max(apart, 0 if known is None and pd.isna(row.etapes) else math.inf)
    return apart
print(json.dumps({
    "rows": len(force),
    "metiers": len(steps),
    "types": [str(type) for type in force.dtypes],
    "columns": list(force.columns),
    "same": bool(((force.force == csv.force) | (force.force.isna() & csv.force.isna())).all() and (force.de == csv.de).all()),
    "without": int(force.etapes.isna().sum()),
    "unreachable": worst(force, costs),
    "cost": max(abs(row.cout - costs[row.de][row.vers]) for row in force.dropna().itertuples()),
    "product": float((force.force - (-force.cout).map(lambda cost: math.exp(cost) if cost == cost else math.nan)).abs().max()),
    "etapes": max(abs(row.etapes - fewest[row.de][row.vers]) for row in pas.dropna().itertuples()),
    "squares": max(squares[row.de][row.vers] - row.cout ** 2 for row in equilibre.dropna().itertuples()),
    "bounds": max(row.cout ** 2 / row.etapes - squares[row.de][row.vers] for row in equilibre.dropna().itertuples()),
}))
`;

describeWithPython('rome matrix on the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-matrix-'));
  const at = (name: string): string => join(folder, name);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes CSV and Parquet that pandas opens, of costs that networkx finds over the same steps', async () => {
    const written = await Promise.all(
      [
        ['force.parquet', 'FORCE'],
        ['force.csv', 'FORCE'],
        ['pas.parquet', 'PAS'],
        ['equilibre.parquet', 'EQUILIBRE'],
      ].map(([name = '', critere = '']) => rome(['matrix', samplePath, '--critere', critere, '--out', at(name)])),
    );
    expect(written.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', '', '', '']);
    const found = JSON.parse(await runPython(reopened, folder)) as Record<string, number>;
    expect(found).toMatchObject({
      columns: ['de', 'vers', 'force', 'goulot', 'etapes', 'cout'],
      rows: Number(found['metiers']) * (Number(found['metiers']) - 1),
      same: true,
      unreachable: 0,
      etapes: 0,
    });
    expect(found['metiers']).toBeGreaterThan(20);
    expect(found['without']).toBeLessThan(Number(found['rows']));
    expect(found['cost']).toBeLessThan(1e-9);
    expect(found['product']).toBeLessThan(1e-12);
    // (Σ c)² / n ≤ Σ c² ≤ (Σ c)²: EQUILIBRE tells Σ c.
    expect(found['squares']).toBeLessThan(1e-9);
    expect(found['bounds']).toBeLessThan(1e-9);
  });

  it('writes some pairs alone, and leaves no file that is not whole', async () => {
    const [all = '', ...others] = readFileSync(at('force.csv'), 'utf8').trim().split('\n');
    const [de, vers] = (others[0] ?? '').split(',').map((cell) => JSON.parse(cell) as string);
    const { code, stdout } = await rome([
      ...['matrix', samplePath, '--json', '--de', de ?? '', '--vers', `${vers?.toLowerCase()}, ${de}`],
      ...['--out', at('pair.csv')],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(at('pair.csv'), 'utf8')).toBe(`${all}\n${others[0]}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ cells: 1, de: 1, vers: 2, format: 'csv', critere: 'FORCE' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    [['--critere', 'FORT'], '--critere is "FORT"'],
    [['--format', 'xlsx'], '--format is "xlsx"'],
    [['--de', 'Z9999'], '--de names "Z9999"'],
    [['--eviter', 'Z9999'], '--eviter names "Z9999"'],
    [['--etapes-max', 'two'], '--etapes-max is "two"'],
    [['--couverture-min', '2'], 'couvertureMin must be above 0'],
  ])('%j is refused by name', async (options, message) => {
    const { code, stderr } = await rome(['matrix', samplePath, ...options, '--out', at('refused.csv')]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(at('refused.csv'))).toBe(false);
  });

  it('does not replace a file unless told to', async () => {
    expect((await rome(['matrix', samplePath, '--out', at('force.csv')])).stderr).toContain('--force');
  });
});
