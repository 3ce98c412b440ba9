import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadTestNeo4j } from '@rome-graph/testing';
import { expectedRecodage, OfficialCsv, readTestNeo4j } from '@rome-graph/testing';
import { olderSamplePath, samplePath } from '@rome-graph/testing/files';
import { parse } from 'csv-parse/sync';
import * as ExcelJS from 'exceljs';
import type { CommandResult } from './support/rome-command';
import { rome } from './support/rome-command';

type Row = Readonly<Record<string, string>>;

describe('rome recode', () => {
  let server: ReadTestNeo4j;
  let folder: string;
  let file: string;
  let older: OfficialCsv;
  let newer: OfficialCsv;

  beforeAll(async () => {
    server = await readTestNeo4j('sample');
    [older, newer] = await Promise.all([OfficialCsv.read([olderSamplePath]), OfficialCsv.read([samplePath])]);
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-recode-'));
    file = join(folder, 'in.csv');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  afterAll(() => server.stop());

  const recode = (...options: string[]): Promise<CommandResult> =>
    rome(['recode', file, ...options], server.connection);
  const written = (name = 'in-recode.csv', delimiter = ','): Row[] =>
    parse(readFileSync(join(folder, name)), { columns: true, bom: true, delimiter });
  const seen = ({ statut, candidats, parts }: Row): unknown => [
    statut,
    candidats === '' ? [] : candidats?.split(' | ').map((code, index) => [code, parts?.split(' | ')[index]]),
  ];

  it.each([
    ['ROME 3', '3', () => newer, 'code_rome_parent', () => expectedRecodage(newer)],
    ['the release before', '459', () => older, 'code_rome', () => expectedRecodage(newer, older)],
  ])('leads every code of %s where the files say, in the order of the file', async (_, from, of, fiche, expectedOf) => {
    const rows = of().rows('referentiel_appellation');
    const codes = rows.flatMap((row) => [row['code_ogr'] ?? '', row[fiche] ?? '']);
    writeFileSync(file, ['code', ...codes].join('\n'));
    const { code, stderr } = await recode('--column', 'code', '--from', from);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const expected = expectedOf();
    expect(written().map((row) => [row['code'], seen(row)])).toEqual(
      codes.map((each) => {
        const [statut, candidats] = expected(each);
        return [each, [statut, candidats.map(([candidat, part]) => [candidat, part.toFixed(4)])]];
      }),
    );
  });

  it('keeps the rows of a French Excel as they are, adds its columns, and tells what is wrong by line and column', async () => {
    const text = 'N°;Code ROME;Poste occupé\r\n1;m1805;Développeur web\r\n2;;sans code\r\n3;M18O5;=1+1\r\n';
    writeFileSync(file, Buffer.from(text, 'latin1'));
    const { code, stdout } = await recode('--column', 'code rome', '--label', 'Poste occupe');
    expect(code).toBe(0);
    expect(stdout).toContain(`${file} (windows-1252, separated by ;): 3 rows from ROME 3 to version 460`);
    expect(stdout).toContain(`${file}, line 4, column "code rome": no such code: M18O5`);
    const bytes = readFileSync(join(folder, 'in-recode.csv'));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = written('in-recode.csv', ';');
    expect(Object.keys(rows[0] ?? {})).toEqual(
      'N°|Code ROME|Poste occupé|statut|candidats|parts|code_propose|propose_par|a_faire'.split('|'),
    );
    expect(rows.map((row) => [row['Code ROME'], row['Poste occupé'], row['statut']])).toEqual([
      ['m1805', 'Développeur web', 'SCINDE'],
      ['', 'sans code', ''],
      ['M18O5', '=1+1', 'INCONNU'],
    ]);
  });

  it('lets a label choose among candidats, and says that it did', async () => {
    const named = newer.rows('referentiel_appellation').filter((row) => row['code_rome_parent'] === 'M1805');
    const one = named.find((row) => row['code_rome'] === 'M1855');
    const label = one?.['libelle_appellation_long'] ?? '';
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    writeFileSync(
      file,
      ['code,label,statut', `M1805,${quoted(`${label} H/F`)},x`, 'M1805,,x', 'M1805,Boulanger,x'].join('\n'),
    );
    const { code, stdout } = await recode('--column', 'code', '--label', 'label');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('a label chose for 1 of the 3 rows of several candidats'),
    ]);
    const rows = written().map((row) => [
      row['statut'],
      row['statut_recodage'],
      row['code_propose'],
      row['propose_par'],
    ]);
    expect(rows).toEqual([
      ['x', 'SCINDE', 'M1855', expect.stringMatching(/^intitulé : /)],
      ['x', 'SCINDE', '', ''],
      ['x', 'SCINDE', '', ''],
    ]);
  });

  it.each([
    ['by the name of the file', ['--out', 'out.xlsx'], 'out.xlsx'],
    ['by --format', ['--format', 'xlsx'], 'in-recode.xlsx'],
  ])('writes a workbook %s: codes as texts, with filters', async (_, options, name) => {
    writeFileSync(file, 'code,note\n00123,1\nH2102,"=2+2"\n');
    const paths = options.map((option) => (option.startsWith('out') ? join(folder, option) : option));
    expect((await recode('--column', 'code', ...paths)).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, name));
    const sheet = workbook.worksheets[0];
    const cells = (row: number): unknown[] => (sheet?.getRow(row).values as unknown[]).slice(1, 5);
    const [statut, candidats] = expectedRecodage(newer)('H2102');
    expect([cells(1), cells(2), cells(3)]).toEqual([
      ['code', 'note', 'statut', 'candidats'],
      ['00123', '1', 'INCONNU', undefined],
      ['H2102', '=2+2', statut, candidats.map(([candidat]) => candidat).join(' | ')],
    ]);
    expect(sheet?.autoFilter).toBeDefined();
  });

  it('tells all of it as JSON', async () => {
    writeFileSync(file, 'code\nM1805\nX\n');
    const { stdout } = await recode('--column', 'code', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      out: join(folder, 'in-recode.csv'),
      depuis: '3',
      release: '460',
      rows: 2,
      statuts: { SCINDE: 1, INCONNU: 1 },
      unknown: [{ line: 3, code: 'X' }],
    });
  });

  it('replaces no file unless told to', async () => {
    writeFileSync(file, 'code\nM1805\n');
    writeFileSync(join(folder, 'in-recode.csv'), 'kept');
    const { code, stderr } = await recode('--column', 'code');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--out: .*in-recode\.csv is there; give --force/)]);
    expect(readFileSync(join(folder, 'in-recode.csv'), 'utf8')).toBe('kept');
    expect((await recode('--column', 'code', '--force')).code).toBe(0);
    expect(written()).toHaveLength(1);
  });

  it.each([
    [
      'a column that is not there',
      'code\nM1805\n',
      ['--column', 'rome'],
      3,
      /in\.csv, line 1, column "rome": --column: .*it has "code"/,
    ],
    [
      'a row too long',
      'code\nM1805\nA,B\n',
      ['--column', 'code'],
      3,
      /in\.csv, line 3: 2 fields where the header has 1/,
    ],
    [
      'a release never held',
      'code\nM1805\n',
      ['--column', 'code', '--from', '458'],
      2,
      /--from is "458".* it knows 3, 459, 460/,
    ],
    [
      'another format',
      'code\nM1805\n',
      ['--column', 'code', '--format', 'ods'],
      2,
      /--format is "ods"; give csv or xlsx/,
    ],
    [
      'a folder that is not there',
      'code\nM1805\n',
      ['--column', 'code', '--out', '/no/where/x.csv'],
      2,
      /--out: \/no\/where\/x\.csv cannot be written/,
    ],
  ])('refuses %s, and leaves nothing', async (_, text, options, code, message) => {
    writeFileSync(file, text);
    const result = await recode(...options);
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)]);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it('may not write over what it reads', async () => {
    writeFileSync(file, 'code\nM1805\n');
    const { code, stderr } = await recode('--column', 'code', '--out', file, '--force');
    expect([code, stderr, existsSync(file)]).toEqual([2, expect.stringMatching(/is the file that is read/), true]);
  });
});
