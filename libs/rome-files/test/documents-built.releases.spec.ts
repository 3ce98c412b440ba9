import { documents as knownDocuments } from '@rome-graph/domain';
import { officialFile, v460 } from '@rome-graph/testing';
import type { SheetToWrite } from '@rome-graph/testing/files';
import { workbookFile, workbookOf } from '@rome-graph/testing/files';
import type { CellValue } from 'exceljs';
import { completeRelease } from '../src/documents/complete-release';
import type { Contribution } from '../src/documents/document';
import { readDocuments } from '../src/documents/read-documents';
import { recordsOf } from '../src/documents/table-records';
import { readSource } from '../src/sources/read-source';
import type { ReleaseTables } from '../src/tables/release-tables';
import { readReleaseTables } from '../src/tables/release-tables';

/**
 * Documents that we do not hold, written in their documented layout from real pairs: the NAF workbook and the ChangeLog
 * from the export of v460, ROME/Formacode from Certif Info, FAP 2021 from its nomenclature.
 */
describe('workbooks built from real pairs', () => {
  let release: ReleaseTables;
  let fiches: { code_rome: string; libelle_rome: string; code_rome_parent: string; code_ogr: string }[];

  beforeAll(async () => {
    release = readReleaseTables((await Promise.all(v460().map(readSource))).flat());
    const table = release.tables.get('referentiel_code_rome');
    if (!table) throw new Error('v460 has no fiche');
    fiches = recordsOf(table, 'code_rome', 'libelle_rome', 'code_rome_parent', 'code_ogr');
  });

  const contribute = async (sheets: readonly SheetToWrite[], name = 'classeur.xlsx'): Promise<Contribution> => {
    const documents = await readDocuments([workbookFile(await workbookOf(sheets), name)]);
    const [first] = completeRelease(release, documents).documents;
    if (!first) throw new Error('nothing was recognised');
    return first.contribution;
  };
  const agreements = ({ agreements: found }: Contribution): [string, number, number][] =>
    found.map(({ what, compared, agree }) => [what, compared, agree]);
  const refusal = (sheets: readonly SheetToWrite[]): Promise<string> =>
    contribute(sheets).then(
      () => 'accepted',
      (error: Error) => error.message,
    );

  describe('secteurs NAF', () => {
    let rows: string[][];

    beforeAll(() => {
      const divisions = release.tables.get('secteur_naf');
      const pairs = release.tables.get('arborescence_secteur_naf');
      if (!divisions || !pairs) throw new Error('v460 has no NAF');
      const links = recordsOf(pairs, 'code_secteur_naf', 'code_rome', 'libelle_rome');
      rows = recordsOf(divisions, 'code_secteur_naf', 'libelle_secteur_naf').flatMap((division) => [
        [division.code_secteur_naf, division.libelle_secteur_naf],
        ...links
          .filter((link) => link.code_secteur_naf === division.code_secteur_naf)
          .map((link) => ['', link.code_rome, link.libelle_rome]),
      ]);
    });

    const sheet = (lines: readonly (readonly CellValue[])[], name = 'Secteur NAF'): SheetToWrite[] => [
      { name, rows: lines },
    ];

    it('agree with the export: 89 divisions and 2 920 pairs', async () => {
      const contribution = await contribute(sheet([['Code', 'Secteur NAF', 'Fiches'], ...rows]));
      expect(agreements(contribution)).toEqual([
        ['labels of NAF divisions', 89, 89],
        ['pairs of division and fiche', 2920, 2920],
      ]);
      expect([contribution.tables.size, contribution.adds]).toEqual([0, []]);
    });

    it('are compared all the same when a division is one cell and a ROME code three', async () => {
      const split = rows.map(([first = '', second = '', third = '']) =>
        first === '' ? [second.slice(0, 1), second.slice(1, 3), second.slice(3), third] : [`${first} - ${second}`],
      );
      expect(agreements(await contribute(sheet(split)))).toEqual([
        ['labels of NAF divisions', 89, 89],
        ['pairs of division and fiche', 2920, 2920],
      ]);
    });

    it('list a pair that the export lacks, and one that it has alone', async () => {
      const [division, first, ...others] = rows.filter(([code]) => code !== '0' && code !== '00');
      const known = first?.[1] ?? '';
      const other = 'M1805';
      const changed = [division ?? [], ['', other, 'x'], ...others];
      const pairs = (await contribute(sheet(changed))).agreements[1];
      const number = (division?.[0] ?? '').padStart(2, '0');
      expect(pairs?.disagreements).toContainEqual({
        code: `${number} ${other}`,
        here: `${number} ${other}`,
        there: '',
      });
      expect(pairs?.disagreements).toContainEqual({
        code: `${number} ${known}`,
        here: '',
        there: `${number} ${known}`,
      });
    });

    it('reach today’s fiches from codes of ROME 3, when the sheet says that they are', async () => {
      const contribution = await contribute(
        sheet(
          [
            ['62', 'Programmation'],
            ['', 'M1805', 'Études'],
            ['', 'A9999', 'x'],
          ],
          'Secteur NAF - ROME V3',
        ),
      );
      const children = fiches
        .filter(({ code_rome_parent }) => code_rome_parent === 'M1805')
        .map(({ code_rome }) => code_rome);
      expect(children).toHaveLength(27);
      expect(contribution.tables.get('naf_metier')?.rows).toEqual(children.sort().map((code) => [code, '62']));
      expect(contribution.unlinked.map(({ rows: codes }) => [...codes.keys()])).toEqual([['A9999']]);
    });

    it.each([
      ['a fiche before any division', [['', 'M1805', 'x']], 'line 1: a fiche before any division'],
      [
        'a row that is neither',
        [
          ['62', 'Programmation'],
          ['', 'M1805'],
          ['Total général', 'x'],
        ],
        'line 3: neither a division',
      ],
      ['no division at all', [['Secteurs']], 'no row of a division'],
    ])('refuse %s, with its place', async (_what, lines, expected) => {
      expect(await refusal(sheet(lines))).toContain(`classeur.xlsx, sheet « Secteur NAF »`);
      expect(await refusal(sheet(lines))).toContain(expected);
    });
  });

  describe('ROME/Formacode V14', () => {
    it('links the real pairs of Certif Info to their fiches, at its documented columns', async () => {
      const [certifInfo] = await readDocuments(await readSource(officialFile('certifinfo-2024.zip')));
      const table = certifInfo?.tables.get('certif_info');
      if (!table) throw new Error('Certif Info was not recognised');
      const codes = new Set(fiches.map(({ code_rome }) => code_rome));
      const labels = new Map<string, string>();
      const pairs = new Set<string>();
      for (const record of recordsOf(table, 'code_rome_1', 'code_formacode', 'libelle_formacode')) {
        if (!codes.has(record.code_rome_1) || record.code_formacode === '') continue;
        labels.set(record.code_formacode, record.libelle_formacode);
        pairs.add(`${record.code_rome_1} ${record.code_formacode}`);
      }
      const rows = [...pairs].map((pair) => {
        const [rome = '', formacode = ''] = pair.split(' ');
        return [rome, 'x', 'x', Number(formacode), labels.get(formacode) ?? ''];
      });
      const contribution = await contribute([
        { name: 'Définition', rows: [['Table de correspondance']] },
        {
          name: 'ROME 26M06 - Formacode V14',
          rows: [['Code ROME', 'Libellé ROME', 'Code OGR', 'Code Formacode', 'Libellé Formacode'], ...rows],
        },
      ]);
      expect(contribution.tables.get('formacode')?.rows).toHaveLength(labels.size);
      expect(contribution.tables.get('formacode_metier')?.rows).toHaveLength(pairs.size);
      expect(contribution.adds).toEqual([`${labels.size} Formacode`, `${pairs.size} links PREPARE_PAR`]);
      expect(pairs.size).toBeGreaterThan(1000);
    });
  });

  describe('FAP 2021 and ROME', () => {
    it('labels its families as the nomenclature does, and groups the heirs of each code', async () => {
      const [nomenclature] = await readDocuments(await readSource(officialFile('fap2021-nomenclature.csv')));
      const table = nomenclature?.tables.get('fap_2021_nomenclature');
      if (!table || !nomenclature) throw new Error('the nomenclature was not recognised');
      const families = [
        ...new Map(recordsOf(table, 'code_fap_228', 'libelle_fap_228').map((f) => [f.code_fap_228, f.libelle_fap_228])),
      ];
      const parents = [...new Set(fiches.map(({ code_rome_parent }) => code_rome_parent))].sort();
      const rows = parents.map((rome, index) => {
        const [code = '', libelle = ''] = families[index % families.length] ?? [];
        return [code, libelle, rome, '', 'x'];
      });
      const workbook = workbookFile(
        await workbookOf([
          { name: 'Table', rows: [['fap_2021', 'intitule_fap', 'rome', 'qualification', 'intitule_rome'], ...rows] },
        ]),
      );
      const documents = await readDocuments([workbook, nomenclature.file]);
      const { contribution } =
        completeRelease(release, documents).documents.find(
          ({ recognised }) => recognised.document.code === 'fap_2021_rome',
        ) ?? {};
      expect(contribution?.tables.get('fap')?.rows).toHaveLength(228);
      expect(contribution?.tables.get('fap_metier')?.rows).toHaveLength(1584);
      expect(agreements(contribution as Contribution)).toEqual([
        ['labels of one FAP, from row to row', 228, 228],
        ['labels of one code of ROME 3, from row to row', 532, 532],
        ['labels of FAP, against the nomenclature of 2021', 228, 228],
      ]);
    });
  });

  describe('tags without notes', () => {
    const header = [
      'Code ROME',
      'Libellé',
      'Emploi cadre ?',
      'Transition Ecologique',
      'Transition Numérique',
      'Transition Démographique',
      'Emploi réglementé ?',
    ];
    const sheet = (...rows: CellValue[][]): SheetToWrite[] => [
      { name: 'Tag des fiches ROME', rows: [header, ...rows] },
    ];

    it('update what they fill, columns in any order, and say nothing where they are empty', async () => {
      const table = release.tables.get('referentiel_code_rome');
      const known =
        table &&
        recordsOf(table, 'code_rome', 'emploi_cadre', 'transition_eco').find(({ code_rome }) => code_rome === 'M1805');
      expect(known).toMatchObject({ emploi_cadre: 'O', transition_eco: 'Emploi Blanc' });
      const { tables, adds } = await contribute(sheet(['M1805', 'x', 'Non', '', '', '', '']));
      const updated = tables.get('referentiel_code_rome');
      const row =
        updated &&
        recordsOf(updated, 'code_rome', 'emploi_cadre', 'transition_eco').find(
          ({ code_rome }) => code_rome === 'M1805',
        );
      expect(row).toMatchObject({ emploi_cadre: 'N', transition_eco: 'Emploi Blanc' });
      expect([adds, updated?.rows.length]).toEqual([['1 tags of 1 fiches updated'], 1584]);
    });

    it('update nothing when they are of an older version', async () => {
      const notes: SheetToWrite = { name: 'Lisez-moi', rows: [['Version ROME V4', 'ROME 4.0 version 58 - 24M12']] };
      const { tables, adds } = await contribute([notes, ...sheet(['M1805', 'x', 'Non', '', '', '', ''])]);
      expect([tables.size, adds]).toEqual([
        0,
        ['nothing: it is of ROME 4.0 version 58 - 24M12, older than the release'],
      ]);
    });

    it('tell a word that is no value of a tag, and apply the others', async () => {
      const { adds, unlinked } = await contribute(
        sheet(
          ['M1805', 'x', 'Non', 'Emploi vert clair', '', '', ''],
          ['M1806', 'x', '', 'Emploi vert clair', '', '', ''],
        ),
      );
      expect(adds).toEqual(['1 tags of 1 fiches updated']);
      expect(unlinked.map(({ what, rows }) => [what, [...rows]])).toEqual([
        [
          'words that are no value of their tag, and say nothing',
          [['"Emploi vert clair" in « Transition Ecologique », from line 2', 2]],
        ],
      ]);
    });

    it('are read as people and programs write them: codes in small letters, TRUE and FALSE, 1 and 0', async () => {
      const { tables, adds } = await contribute(sheet(['m1805', 'x', false, '', 1, 0, 'FAUX']));
      const updated = tables.get('referentiel_code_rome');
      const row =
        updated &&
        recordsOf(updated, 'code_rome', 'emploi_cadre', 'transition_num', 'transition_demo', 'emploi_reglemente').find(
          ({ code_rome }) => code_rome === 'M1805',
        );
      expect(row).toMatchObject({
        emploi_cadre: 'N',
        transition_num: 'O',
        transition_demo: 'N',
        emploi_reglemente: 'N',
      });
      expect(adds).toHaveLength(1);
    });
  });

  describe('ChangeLog', () => {
    it('is compared with the labels of the release, and lists the codes that it lacks', async () => {
      const [first, second] = fiches;
      const contribution = await contribute(
        [
          {
            name: 'Fiches',
            rows: [
              ['Code ROME', 'Ancien libellé', 'Nouveau libellé'],
              [first?.code_rome, 'x', first?.libelle_rome],
              [second?.code_rome, 'x', 'Autre'],
            ],
          },
          {
            name: 'Compétences',
            rows: [
              ['Code OGR', 'Type de modification'],
              [100023, 'Renommage'],
              [999999999, 'Création'],
            ],
          },
        ],
        'rome-changelogv60-v61.xlsx',
      );
      expect(agreements(contribution)).toEqual([['new labels', 2, 1]]);
      expect(contribution.agreements[0]?.disagreements).toEqual([
        { code: second?.code_rome, here: 'Autre', there: second?.libelle_rome },
      ]);
      expect(contribution.unlinked.map(({ rows, linked }) => [[...rows.keys()], linked])).toEqual([[['999999999'], 3]]);
    });

    it('says what replaces a code that the release lacks: by a column, else by the only code of its new label', async () => {
      const [fiche] = fiches;
      const contribution = await contribute([
        {
          name: 'Fiches',
          rows: [
            ['Code ROME', 'Ancien libellé', 'Nouveau libellé', 'Code ROME remplaçant'],
            ['Z0001', 'x', null, fiche?.code_rome],
            ['Z0002', 'x', fiche?.libelle_rome, null],
            ['Z0003', 'x', 'Un libellé que personne ne porte', null],
            [fiche?.code_rome, 'x', fiche?.libelle_rome, 'Z0004'],
          ],
        },
      ]);
      expect(contribution.tables.get('remplacement')?.rows).toEqual([
        ['Z0001', fiche?.code_rome],
        ['Z0002', fiche?.code_rome],
      ]);
      expect(contribution.adds).toEqual(['2 codes that replace others']);
      // Z0003 is replaced by nothing, and nothing says that it was dropped; the two that are replaced lead to something.
      expect(contribution.unlinked.map(({ rows, linked }) => [[...rows.keys()], linked])).toEqual([[['Z0003'], 3]]);
    });
  });

  it('headers merged across and downwards are read, and a hidden sheet is left out', async () => {
    const rows = [
      ['Correspondance', null, null, null, null],
      ['Code ROME', 'Libellé ROME', 'Code OGR', 'Formacode', null],
      [null, null, null, 'Code Formacode', 'Libellé Formacode'],
      ['M1805', 'x', 1, 31054, 'Informatique'],
    ];
    const contribution = await contribute([
      { name: 'ROME 25M09 - Formacode V14', rows: [...rows, ['M1806', 'x', 1, 31054, 'x']], state: 'hidden' },
      { name: 'ROME 26M06 - Formacode V14', rows, merged: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] },
    ]);
    expect(contribution.tables.get('formacode_metier')?.rows).toEqual([['M1805', '31054', 'non']]);
    expect(contribution.tables.get('formacode')?.rows).toEqual([['31054', 'Informatique']]);
  });

  it('a column that is missing is named, with what was expected', async () => {
    const message = await refusal([
      {
        name: 'Savoirs 18-09-2025',
        rows: [
          ['Catégorie', 'Sous-catégorie', 'Savoir'],
          ['a', 'b', 'c'],
        ],
      },
    ]);
    expect(message).toContain(
      'classeur.xlsx, sheet « Savoirs 18-09-2025 », line 1, column "Code OGR": looks like « Arborescence des savoirs (classeur) »',
    );
  });

  it('half of the tree of compétences is refused, and the other half named', async () => {
    const message = await refusal([
      {
        name: 'Données brutes Macro-comp.',
        rows: [
          [
            '0 - Code domaine compétence',
            '1 - Domaine compétence',
            '2 - Enjeu',
            '3 - Objectif',
            '4 - Macro-compétence',
            'Catégorie',
            '4 - Macro-compétence (bis)',
          ],
          ['1', 'a', 'b', 'c', 'd', 'e', 'd'],
        ],
      },
    ]);
    expect(message).toContain('no sheet has the columns « 0 - Code domaine compétence », « 1 - Domaine compétence »');
  });

  it('a workbook of something else is an error that lists what was expected', async () => {
    const message = await refusal([
      {
        name: 'Budget',
        rows: [
          ['mois', 'montant'],
          ['mars', 12],
        ],
      },
    ]);
    expect(message).toContain(
      'classeur.xlsx: not a file that a load knows (its sheets are « Budget »). Expected one of:',
    );
    expect(message.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(
      Object.keys(knownDocuments).length,
    );
  });
});
