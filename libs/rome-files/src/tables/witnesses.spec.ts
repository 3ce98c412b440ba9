import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialTable } from '@rome-graph/domain';
import { olderSamplePath, samplePath, tableFile, withTable } from '@rome-graph/testing/files';
import { readSource } from '../sources/read-source';
import type { SourceFile } from '../sources/source-file';
import { readReleaseTables } from './release-tables';
import type { Agreement } from './witnesses';
import { compareWitnesses, refuseSharedCodes, refuseTwoReleases } from './witnesses';

describe('the witnesses of a release', () => {
  let files: SourceFile[];

  beforeAll(async () => {
    files = await readSource(samplePath);
  });

  const compare = (of: SourceFile[]): Agreement[] => compareWitnesses(readReleaseTables(of).tables);
  const load = (of: SourceFile[]): void => {
    const { tables } = readReleaseTables(of);
    refuseTwoReleases(compareWitnesses(tables), tables);
  };
  const older = (table: OfficialTable): string =>
    readFileSync(
      join(olderSamplePath, tableFile(table).replace('v460', 'v459')),
      table === 'arborescence_secteur_naf' ? 'latin1' : 'utf8',
    );
  /** The columns of a table, of which none holds a comma in its header, in another order of names. */
  const renamed = (names: Readonly<Record<string, string>>) => (text: string) => {
    const [header = '', ...rows] = text.split('\n');
    return [header.replace(/\w+/g, (name) => names[name] ?? name), ...rows].join('\n');
  };

  it('agree to the last one in one release', () => {
    const agreements = compare(files);
    expect(agreements.filter(({ compared, agree }) => compared !== agree)).toEqual([]);
    expect(agreements.filter(({ compared }) => compared === 0)).toEqual([]);
    const items = agreements.find(({ table }) => table === 'coherence_item');
    // 2 908 links of bloc 5 and 426 of bloc 6, counted in the file.
    expect(items).toMatchObject({ with: ['liens_rome_referentiels'], compared: 3334, agree: 3334 });
  });

  it('are looked for only in the tables that a release has', () => {
    const without = compare(withTable(files, 'arborescence_competences', () => undefined));
    expect(without.map(({ table }) => table)).not.toContain('arborescence_competences');
    expect(() => load(withTable(files, 'arborescence_competences', () => undefined))).not.toThrow();
  });

  it.each<OfficialTable>([
    'liens_rome_referentiels',
    'coherence_item',
    'arborescence_competences',
    'referentiel_code_rome',
    'cr_gd_dp',
    'arborescence_secteur_naf',
  ])('stop the load when %s is that of the older release, and name it', (table) => {
    const halves = withTable(files, table, () => older(table));
    expect(() => load(halves)).toThrow(
      new RegExp(`unix_${table}_v460_utf8\\.csv: does not go with|does not go with .*unix_${table}_v460_utf8\\.csv`),
    );
  });

  it('name both files when only these two disagree', () => {
    const halves = withTable(files, 'referentiel_appellation', () => older('referentiel_appellation'));
    expect(() => load(halves)).toThrow(
      /liens_rome_referentiels_v460_utf8\.csv: does not go with .*referentiel_appellation_v460_utf8\.csv: one of them is of another release/,
    );
  });

  it('tell which two disagree, how far, and about what', () => {
    const halves = withTable(files, 'arborescence_competences', () => older('arborescence_competences'));
    expect(() => load(halves)).toThrow(
      /arborescence_competences and referentiel_competence agree on \d+ of \d+ macro-comp.*99\.95 % at least/,
    );
    const found = compare(halves).find(({ what }) => what === 'macro-compétences of compétences');
    // The README of the sample: 117585 moved, 3 compétences were created, 3 dropped.
    expect([found?.compared, found?.agree]).toEqual([805 + 3 + 1, 805 - 3 - 1]);
    expect(found?.examples).toContain('117585: "300285" ≠ "300258"');
  });

  it.each<[OfficialTable, Record<string, string>]>([
    ['referentiel_code_rome', { libelle_rome: 'code_ogr', code_ogr: 'libelle_rome' }],
    ['referentiel_savoir', { libelle_savoir: 'sous_categorie_savoir', sous_categorie_savoir: 'libelle_savoir' }],
    ['referentiel_appellation', { libelle_appellation_long: 'origine', origine: 'libelle_appellation_long' }],
    ['cr_gd_dp', { libelle_rome: 'libelle_grand_domaine', libelle_grand_domaine: 'libelle_rome' }],
  ])('stop the load when two columns of %s changed places', (table, names) => {
    expect(() => load(withTable(files, table, renamed(names)))).toThrow(/columns (that )?changed places/);
  });

  /** The table with a letter of each of its first labels lost. */
  const spoilFirst = (text: string, count: number): string =>
    text
      .split('\n')
      .map((line, index) => (index > 0 && index <= count ? line.replace(/^("\d+",")./, '$1?') : line))
      .join('\n');

  it('stop the load when the labels of a small table are spoilt, of all those that one large table repeats', () => {
    const spoilt = withTable(files, 'referentiel_contexte_travail', (text) => spoilFirst(text, 10));
    expect(() => load(spoilt)).toThrow(
      /item and referentiel_contexte_travail agree on 75 of 85 labels of items \(88.24 %; 98 % at least were expected\)/,
    );
    const labels = compare(spoilt).find(({ what }) => what === 'labels of items');
    expect(labels?.weakest).toEqual({ table: 'referentiel_contexte_travail', compared: 85, agree: 75 });
  });

  it('list the codes that the other tables do not have', () => {
    const found = compare(withTable(files, 'item', (text) => `${text}"999999","x","1"\n"999998","y","1"\n`)).find(
      ({ what }) => what === 'labels of items',
    );
    expect([found?.unknown, found?.examples]).toEqual([
      ['999999', '999998'],
      ['999999: "x" ≠ nothing', '999998: "y" ≠ nothing'],
    ]);
  });

  it('let a release through that differs in one row of thousands', () => {
    expect(() =>
      load(withTable(files, 'liens_rome_referentiels', (text) => `${text}"J1501","5","1","999999"\n`)),
    ).not.toThrow();
  });
});

describe('an OGR code of two kinds of items', () => {
  it.each<[OfficialTable, string, RegExp]>([
    [
      'referentiel_savoir',
      '"117585","Un savoir","Savoirs","","N","N"\n',
      /unix_referentiel_savoir_v460_utf8\.csv, line \d+, column "code_ogr_savoir": "117585" is the code of a savoir here, and of a compétence in .*referentiel_competence.*, line \d+/,
    ],
    [
      'referentiel_contexte_travail',
      '"117585","Un contexte","1","Type"\n',
      /of a contexte de travail here, and of a comp/,
    ],
  ])('stops the load: %s', async (table, row, expected) => {
    const files = withTable(await readSource(samplePath), table, (text) => text + row);
    expect(() => refuseSharedCodes(readReleaseTables(files).tables)).toThrow(expected);
  });

  it('is in no release', async () => {
    const { tables } = readReleaseTables(await readSource(samplePath));
    expect(() => refuseSharedCodes(tables)).not.toThrow();
  });
});
