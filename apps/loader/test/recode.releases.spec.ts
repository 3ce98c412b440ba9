import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ExpectedRecodage, TestNeo4j } from '@rome-graph/testing';
import { expectedRecodage, loadedStore, OfficialCsv, startTestNeo4j, v458, v460 } from '@rome-graph/testing';
import { parse } from 'csv-parse/sync';
import { load, startRome } from './support/rome-command';

type Row = Readonly<Record<string, string>>;

/** v460 over v458, and the files of both. */
describe('rome recode on real releases', () => {
  let server: TestNeo4j;
  let folder: string;
  let file: string;
  let former: OfficialCsv;
  let current: OfficialCsv;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-recode-'));
    file = join(folder, 'in.csv');
    [former, current] = await Promise.all([OfficialCsv.read(v458()), OfficialCsv.read(v460())]);
    server = await startTestNeo4j({ heap: '3g', store: await loadedStore('v458') });
    await load(v460(), server.connection);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function recode(options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Row> {
    const args = ['recode', file, '--column', 'code', '--force', '--json', ...options];
    const { code, stdout, stderr } = await startRome(args, server.connection, env).result;
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Row;
  }

  const written = (): Row[] => parse(readFileSync(join(folder, 'in-recode.csv')), { columns: true });

  /** The codes that are not led where the files say. */
  const disagreements = (expected: (code: string) => ExpectedRecodage): unknown[] =>
    written().flatMap((row) => {
      const [statut, candidats] = expected(row['code'] ?? '');
      const told = candidats.map(([code, part]) => [code, part.toFixed(4)]);
      const same =
        row['statut'] === statut &&
        row['candidats'] === told.map(([code]) => code).join(' | ') &&
        row['parts'] === told.map(([, part]) => part).join(' | ');
      return same ? [] : [[row, statut, told]];
    });

  const codesOf = (csv: OfficialCsv, column: string): string[] => [
    ...new Set(csv.rows('referentiel_appellation').flatMap((row) => row[column] || [])),
  ];

  it('leads all 532 codes of ROME 3, and all 13 120 appellations, where the files say', async () => {
    const codes = [...codesOf(current, 'code_rome_parent'), ...codesOf(current, 'code_ogr')];
    expect(codes).toHaveLength(532 + 13_120);
    writeFileSync(file, ['code', ...codes].join('\n'));
    await recode([]);
    expect(written()).toHaveLength(codes.length);
    expect(disagreements(expectedRecodage(current))).toEqual([]);
  });

  it('leads all 12 107 appellations of v458, and its 1 056 fiches, where the files say', async () => {
    const codes = [...codesOf(former, 'code_ogr'), ...codesOf(former, 'code_rome')];
    expect(codes).toHaveLength(12_107 + 1_056);
    writeFileSync(file, ['code', ...codes].join('\n'));
    await recode(['--from', '458']);
    expect(written()).toHaveLength(codes.length);
    expect(disagreements(expectedRecodage(current, former))).toEqual([]);
  });

  // Counted in the file by awk: the rows of parent D1208 by code_rome.
  it('divides D1208 among nine fiches and M1805 among thirty', async () => {
    writeFileSync(file, 'code\nD1208\nM1805\n');
    await recode([]);
    const [first, second] = written().map(({ candidats = '', parts = '' }) => ({
      codes: candidats.split(' | '),
      parts: parts.split(' | ').map(Number),
    }));
    expect(first?.parts.map((part) => Math.round(part * 33))).toEqual([12, 6, 4, 4, 2, 2, 1, 1, 1]);
    expect(first?.codes[0]).toBe('D1208');
    expect(second?.codes).toHaveLength(30);
  });

  it('takes each appellation beside its code of ROME 3 for what it is', async () => {
    const rows = current.rows('referentiel_appellation');
    const cell = (text = ''): string => `"${text.replaceAll('"', '""')}"`;
    const lines = rows.map(
      (row) => `${row['code_rome_parent']},${cell(row['libelle_appellation_long'])},${row['code_rome']}`,
    );
    writeFileSync(file, ['code,label,fiche', ...lines].join('\n'));
    await recode(['--label', 'label']);
    const chosen = written().filter((row) => row['statut'] === 'SCINDE' && row['code_propose'] !== '');
    const wrong = chosen.filter((row) => row['code_propose'] !== row['fiche']);
    const divided = written().filter((row) => row['statut'] === 'SCINDE');
    expect(wrong).toEqual([]);
    expect(chosen.length / divided.length).toBeGreaterThan(0.9);
  });

  it('streams: 300 000 rows with a heap of 96 MiB', async () => {
    const row = 'D1208,Vendeur / Vendeuse en articles de décoration';
    writeFileSync(file, ['code,label', ...new Array<string>(300_000).fill(row)].join('\n'));
    const report = await recode(['--label', 'label'], { NODE_OPTIONS: '--max-old-space-size=96' });
    expect(report).toMatchObject({ rows: 300_000, statuts: { SCINDE: 300_000 } });
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(join(folder, 'in-recode.csv')) })) {
      if (line.startsWith('D1208,Vendeur')) lines += 1;
    }
    expect(lines).toBe(300_000);
  });
});
