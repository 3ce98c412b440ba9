import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Changement, Derive } from '@rome-graph/domain';
import { v458, v460 } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { parse } from 'csv-parse/sync';
import * as ExcelJS from 'exceljs';
import type { CsvRelease } from './support/independent-diff';
import { bothReleases, differenceBetween } from './support/independent-diff';
import { rome } from './support/rome-command';

const two = (): [string, string] => [v458().join(delimiter), v460().join(delimiter)];

describe('rome diff, without a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-diff-'));
  const [csv, xlsx] = [join(folder, 'diff.csv'), join(folder, 'diff.xlsx')];
  let before: CsvRelease;
  let after: CsvRelease;
  let changements: readonly Changement[];

  beforeAll(async () => {
    ({ before, after } = await bothReleases());
    const { code, stdout } = await rome(['diff', ...two(), '--json', '--csv', csv, '--xlsx', xlsx]);
    expect(code).toBe(0);
    ({ changements } = JSON.parse(stdout) as { changements: Changement[] });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const count = (type: string, nature: string): number =>
    changements.filter((changement) => changement.type === type && changement.nature === nature).length;

  it.each<['metiers' | 'competences' | 'savoirs' | 'appellations', string]>([
    ['metiers', 'Metier'],
    ['competences', 'Competence'],
    ['savoirs', 'Savoir'],
    ['appellations', 'Appellation'],
  ])('tells the %s created, gone and relabelled, as the files differ row by row', (of, label) => {
    const { created, gone, changed } = differenceBetween(before[of], after[of]);
    expect([count('CREE', label), count('SUPPRIME', label), count('RENOMME', label)]).toEqual([created, gone, changed]);
  });

  it.each([
    ['transitionEcologique', 'transition_eco', 10],
    ['transitionNumerique', 'transition_num', 3],
  ])('tells the macro-compétences whose %s changed, as %s does', (attribut, column, changed) => {
    const isMacro = (row: Readonly<Record<string, string>>): boolean => row['nature'] === 'Macro-compétence';
    const flags = (release: CsvRelease): Map<string, string> =>
      new Map(
        release
          .rows('referentiel_competence')
          .filter(isMacro)
          .map((row) => [row['code_ogr'] ?? '', row[column] ?? '']),
      );
    const [then, now] = [flags(before), flags(after)];
    const codes = [...now.keys()].filter((code) => then.get(code) !== now.get(code)).sort();
    const told = changements.filter((each) => each.nature === 'MacroCompetence' && each.attribut === attribut);
    expect(told.map(({ type, sujet }) => [type, sujet])).toEqual(codes.map((code) => ['REDEFINI', code]));
    expect(codes).toHaveLength(changed);
  });

  it('tells the compétences that moved, and the very mobilités that were gained and lost', () => {
    expect(count('DEPLACE', 'Competence')).toBe(
      differenceBetween(before.macroOfCompetence, after.macroOfCompetence).changed,
    );
    const [then, now] = [before.mobilites, after.mobilites];
    const links = (type: string, list: 'ancien' | 'nouveau'): string[] =>
      changements
        .filter((changement) => changement.type === type && changement.attribut === 'PERMET_MOBILITE')
        .flatMap(({ sujet, [list]: codes }) => codes.map((code) => `${sujet}→${code}`))
        .sort();
    expect(links('LIE', 'nouveau')).toEqual([...now.keys()].filter((link) => !then.has(link)).sort());
    expect(links('DELIE', 'ancien')).toEqual([...then.keys()].filter((link) => !now.has(link)).sort());
  });

  it('writes every change to a CSV file that no spreadsheet takes for formulas', () => {
    const rows = parse(readFileSync(csv), { columns: true }) as Record<string, string>[];
    const links = changements
      .filter(({ cible, type }) => cible !== null && type !== 'DEPLACE')
      .reduce((sum, { ancien, nouveau }) => sum + Math.max(ancien.length, nouveau.length), 0);
    expect(rows).toHaveLength(
      changements.filter(({ cible, type }) => cible === null || type === 'DEPLACE').length + links,
    );
    expect(rows.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);
    expect(rows.find(({ type, sujet }) => type === 'RENOMME' && sujet === 'M1411')).toMatchObject({
      nature: 'Metier',
      attribut: 'libelle',
      ancien: before.metiers.get('M1411'),
      nouveau: after.metiers.get('M1411'),
    });
  });

  it('writes a summary and every change to a workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(xlsx);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Résumé', 'Changements']);
    const rows = parse(readFileSync(csv), { columns: true }) as unknown[];
    expect(workbook.getWorksheet('Changements')?.rowCount).toBe(rows.length + 1);
  });

  it('sums up on the screen, and says when nothing differs', async () => {
    const { stdout } = await rome(['diff', samplePath, samplePath]);
    expect(stdout).toMatch(/\(version 460\) → .* \(version 460\)\n\nno difference\n$/);
  });

  it.each([
    [['diff', samplePath, '/nowhere.zip'], 3, /\/nowhere\.zip.*no such file/],
    [
      ['diff', samplePath, samplePath, '--csv', '/nowhere/diff.csv'],
      2,
      /--csv: \/nowhere\/diff\.csv cannot be written/,
    ],
    [['drift', samplePath, samplePath, '--limit', 'ten'], 2, /--limit is "ten"/],
    [['diff', samplePath], 2, /missing required argument 'current'/],
  ])('%j ends with %d', async (args, expected, message) => {
    const { code, stderr } = await rome(args);
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });
});

describe('rome drift', () => {
  it('ranks the métiers of both releases by how far their items moved, as the files tell', async () => {
    const { stdout } = await rome(['drift', ...two(), '--json']);
    const { derives } = JSON.parse(stdout) as { derives: Derive[] };
    expect([derives.length, derives[0]?.metier]).toEqual([1056, 'M1411']);
    const shares = derives.map(({ jaccard }) => jaccard);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(
      derives.every(
        ({ voisinsAvant, voisinsApres, voisinsCommuns }) =>
          voisinsCommuns === voisinsAvant.filter((code) => voisinsApres.includes(code)).length,
      ),
    ).toBe(true);
  });

  it('finds no drift between a release and itself', async () => {
    const { stdout } = await rome(['drift', samplePath, samplePath, '--limit', '1']);
    expect(stdout).toMatch(
      /48 métiers in both; mean Jaccard of items 1\.0000, mean overlap of the ten nearest 1\.0000/,
    );
  });
});
