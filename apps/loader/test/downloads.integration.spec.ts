import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadReport } from '@rome-graph/report';
import { OfficialCsv } from '@rome-graph/testing';
import { sampleDocumentsPath, sampleExport, samplePath, tableFile, zipOf } from '@rome-graph/testing/files';
import { unseenWorkbooks, writeFolder, zippedByMacOS } from './support/downloads-folder';
import { startRome } from './support/rome-command';

/** A folder as it lies on the disk of a person, of the sample: what is read, what is left out, and what is said of both. */
describe('a folder of downloads', () => {
  let home: string;
  let folder: string;
  let whole: LoadReport;

  const check = async (...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> =>
    startRome(['check', ...args], undefined, { ROME_HOME: join(home, 'rome-home'), NEO4J_URI: '' }).result;
  const checked = async (...args: readonly string[]): Promise<LoadReport> => {
    const { code, stdout, stderr } = await check('--json', ...args);
    if (code !== 0) throw new Error(`check ended with ${code}: ${stderr}`);
    return JSON.parse(stdout) as LoadReport;
  };
  const counts = ({ nodes }: LoadReport): Record<string, number> =>
    Object.fromEntries(nodes.map(({ what, created }) => [what, created]));

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rome-graph-downloads-'));
    folder = join(home, 'Téléchargements');
    const csv = await OfficialCsv.read([samplePath]);
    await cp(sampleDocumentsPath, join(folder, 'classeurs'), { recursive: true });
    await writeFolder(folder, {
      'RefRomeCsv.zip': await zippedByMacOS(samplePath),
      'RefRomeCsv (1).zip': await sampleExport(),
      'RefRomeJson.zip': zipOf([
        { name: 'unix_fiche_emploi_metier_v460.json', content: Buffer.from('[]') },
        { name: 'version.txt', content: await readFile(join(samplePath, 'version.txt')) },
      ]),
      'LISEZMOI.txt': 'Fichiers du ROME, à charger ; voir la page officielle\n',
      'photo.jpg': 'x',
      'budget 2026.csv': 'mois;montant\njanvier;1\n',
      '.DS_Store': 'x',
      'classeurs/~$rome-tags-fiches.xlsx': 'x',
      'classeurs/rome-tags-fiches (1).xlsx': await readFile(join(sampleDocumentsPath, 'rome-tags-fiches.xlsx')),
      ...(await unseenWorkbooks(csv)),
    });
    whole = await checked(folder);
  });

  afterAll(() => rm(home, { recursive: true, force: true }));

  it('is read as the release and the documents in it, as if each had been given by itself', async () => {
    const plain = await checked(samplePath, sampleDocumentsPath);
    expect([whole.release.version, counts(whole)]).toEqual(
      [plain.release.version, counts(plain)].map((value) =>
        typeof value === 'string' ? value : { ...value, Source: (value.Source ?? 0) + 4 },
      ),
    );
    expect(whole.refusals).toEqual([]);
    const unseen = whole.documents.filter(({ document }) =>
      ['centres_interet', 'secteurs_activite', 'contextes_travail', 'arborescence_simplifiee'].includes(document),
    );
    expect(unseen.map(({ document }) => document).sort()).toEqual([
      'arborescence_simplifiee',
      'centres_interet',
      'contextes_travail',
      'secteurs_activite',
    ]);
    for (const { document, agreements, adds } of unseen) {
      expect([document, agreements.map(({ compared, agree }) => compared > 0 && compared === agree), adds]).toEqual([
        document,
        agreements.map(() => true),
        [],
      ]);
    }
  });

  it('names what it leaves out, and why', () => {
    const { leftOut } = whole;
    const inFolder = (file: string): string => file.slice(folder.length + 1);
    const told = new Map(leftOut.map(({ file, kind, why }) => [inFolder(file), `${kind}: ${why}`]));
    expect(
      Object.fromEntries(
        ['LISEZMOI.txt', 'photo.jpg', 'budget 2026.csv', '.DS_Store'].map((name) => [name, told.get(name)]),
      ),
    ).toEqual({
      'LISEZMOI.txt': expect.stringMatching(/^unknown: not a file that a load knows/),
      'photo.jpg': 'unknown: not a .csv, .txt, .xlsx or .zip file',
      'budget 2026.csv': 'unknown: not a file that a load knows (its columns are « mois », « montant »).',
      '.DS_Store': 'system: what macOS keeps of a folder',
    });
    expect(told.get('RefRomeCsv.zip/__MACOSX')).toBe('system: what macOS puts beside the files of an archive');
    expect(told.get(`RefRomeCsv (1).zip/${tableFile('item').replace('460', '459')}`)).toBe(
      'other: of version 459; 460, the newest that is whole there, is taken',
    );
    expect(told.get('RefRomeJson.zip/unix_fiche_emploi_metier_v460.json')).toMatch(
      /^unknown: this is the JSON export: take the CSV one, https:/,
    );
    expect(told.get('classeurs/rome-tags-fiches (1).xlsx')).toMatch(
      /^copy: the same bytes as .*rome-tags-fiches\.xlsx$/,
    );
    expect(told.get('classeurs/~$rome-tags-fiches.xlsx')).toBe(
      'system: what a program writes while a document is open',
    );
  });

  it('is told on a page that begins with what it is made of', async () => {
    const { code, stdout } = await check(folder);
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines[2]).toBe(`files are told from ${folder}`);
    expect(lines[4]).toMatch(/^source +version +rows +agrees +adds$/);
    expect(lines[5]).toMatch(/^Export CSV du ROME 4\.0 +460 +\d+ \d{3} +100 % +29 tables$/);
    expect(stdout).toContain('\nLeft out\n');
    expect(stdout).toMatch(
      /\n {2}RefRomeCsv \(1\)\.zip \(\d+ files\): of version 459; 460, the newest that is whole there, is taken\n/,
    );
  });

  it('is refused by --strict for what no load knows', async () => {
    const { code, stderr } = await check('--strict', folder);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/: (this is the JSON export|not a )/)]);
  });

  it.each<[string, (place: string) => Promise<string>, RegExp]>([
    [
      'the JSON export',
      async () => join(folder, 'RefRomeJson.zip'),
      /RefRomeJson\.zip: this is the JSON export: take the CSV one, https:\/\/.*\/csv/,
    ],
    [
      'a file that no load knows',
      async () => join(folder, 'LISEZMOI.txt'),
      /LISEZMOI\.txt: not a file that a load knows/,
    ],
    [
      'a folder of which nothing is known',
      async (place) => {
        await writeFolder(place, { 'a.csv': 'x;y\n1;2\n', 'b.jpg': 'x' });
        return place;
      },
      /: nothing in it is known; docs\/sources\.md has what a load takes\n {2}- .*b\.jpg: not a .*\n {2}- .*a\.csv: not a file that a load knows/,
    ],
  ])('%s given by itself beside a release is an error', async (_what, source, expected) => {
    const path = await source(join(home, 'autre'));
    const { code, stderr } = await check(samplePath, path);
    expect([code, stderr]).toEqual([3, expect.stringMatching(expected)]);
  });

  it('of tables that a spreadsheet program saved anew is the same release', async () => {
    const saved = join(home, 'tableur');
    await cp(samplePath, saved, { recursive: true });
    const change = async (table: string, make: (text: string) => Buffer): Promise<void> => {
      const path = join(saved, tableFile(table));
      await writeFile(path, make(await readFile(path, 'utf8')));
    };
    const withSemicolons = (text: string): string => text.replaceAll('","', '";"').replaceAll('\n', '\r\n');
    await change('themes', (text) => Buffer.from(withSemicolons(text), 'latin1'));
    await change('grand_domaine', (text) =>
      Buffer.from(`\ufeff${withSemicolons(text).replaceAll('";"', '"\t"')}`, 'utf16le'),
    );
    await change('domaine_professionnel', (text) => Buffer.from(text.replaceAll('\n', '\r')));
    await change('referentiel_contexte_travail', (text) => Buffer.from(Buffer.from(text).toString('latin1')));
    const report = await checked(saved);
    expect(counts(report)).toEqual(counts(await checked(samplePath)));
    expect(report.agreements.filter(({ compared, agree }) => compared !== agree)).toEqual([]);
    const repairs = report.repairs.map(({ file, what }) => `${file.slice(saved.length + 6, -14)}: ${what}`);
    expect(repairs).toEqual(
      expect.arrayContaining([
        'themes: read as windows-1252, in spite of its name',
        'themes: fields separated by « ; » instead of « , »',
        'grand_domaine: read as utf-16, in spite of its name',
        'grand_domaine: fields separated by tabs instead of « , »',
        'domaine_professionnel: lines ended by CR alone',
        'referentiel_contexte_travail: letters that were encoded twice mended',
      ]),
    );
  });
});
