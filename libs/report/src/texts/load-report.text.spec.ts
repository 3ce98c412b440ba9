import type { LoadReport } from './load-report';
import { renderLoadReport, summariseLoadReport } from './load-report.text';

const report: LoadReport = {
  release: { version: '460', libelle: 'ROME 4.0 version 60', empreinte: 'abc' },
  outcome: 'loaded',
  tables: [{ table: 'themes', file: 'unix_themes_v460_utf8.csv', read: 17, kept: 16, refused: 1 }],
  missingTables: ['arborescence_competences'],
  leftOut: [{ file: 'notes.pdf', kind: 'unknown', why: 'not a table' }],
  documents: [],
  repairs: [{ file: 'texte.csv', what: 'doubled apostrophes made single', count: 2 }],
  oddities: [{ file: 'item.csv', what: 'the character U+0092, which nothing shows', count: 1 }],
  refusals: [{ table: 'themes', reason: 'code_theme: the key is empty', rows: 1, example: 'line 3, ""' }],
  unknownValues: [
    { table: 'referentiel_code_rome', column: 'transition_eco', value: 'Emploi vert', rows: 16, line: 12 },
  ],
  ambiguities: [
    {
      link: '(Appellation)-[:DESIGNE]->(Metier)',
      code: '11573',
      libelle: 'Boulanger',
      targets: [
        { code: 'D1102', libelle: 'Boulanger' },
        { code: 'D1104', libelle: 'Pâtissier' },
      ],
    },
  ],
  agreements: [
    {
      table: 'item',
      column: 'libelle',
      with: ['referentiel_savoir'],
      what: 'labels',
      compared: 3,
      agree: 3,
      unknown: [],
      smallestShare: 0.98,
      examples: [],
    },
    {
      table: 'cr_gd_dp',
      column: 'libelle_rome',
      with: ['referentiel_code_rome'],
      what: 'labels',
      compared: 3,
      agree: 2,
      unknown: ['A9999'],
      smallestShare: 0.5,
      examples: ['A1101: "x" ≠ "y"'],
    },
  ],
  nodes: [{ what: 'Theme', created: 16, changed: 0, removed: 0, kept: 0 }],
  relationships: [{ what: '(Metier)-[:DANS_THEME]->(Theme)', created: 2, changed: 1, removed: 3, kept: 4 }],
  seconds: { 'read sources': 0.5, compare: 1.25 },
  peakMemoryMebibytes: 300,
};

describe('renderLoadReport', () => {
  const lines = renderLoadReport(report).split('\n');

  it('says first what it is made of, then what is out of the ordinary, and nothing of what agrees', () => {
    expect(lines.slice(0, 25)).toEqual([
      'ROME 4.0 version 60 (version 460): loaded',
      'fingerprint abc',
      '',
      'source                  version  rows   agrees  adds',
      'Export CSV du ROME 4.0  460        17  83.33 %  1 tables, without arborescence_competences',
      '',
      'To look at',
      '  refused 1 rows of themes: code_theme: the key is empty (line 3, "")',
      '  unknown value "Emploi vert" of referentiel_code_rome.transition_eco in 16 rows, from line 12: they are kept without it',
      '  (Appellation)-[:DESIGNE]->(Metier) has one end, and 11573 « Boulanger » has 2, all kept: D1102 « Boulanger », D1104 « Pâtissier »',
      '  cr_gd_dp.libelle_rome repeats 3 labels: 2 agree, 1 are of unknown codes (A9999): A1101: "x" ≠ "y"',
      '  missing table arborescence_competences: what it gives is derived from other tables, or unknown',
      '',
      'Mended, and read all the same',
      '  repaired texte.csv: doubled apostrophes made single (2)',
      '',
      'Kept as it is',
      '  noticed in item.csv: the character U+0092, which nothing shows (1 times)',
      '',
      'Left out',
      '  notes.pdf: not a table',
      '',
      expect.stringMatching(/^table +read +kept +refused$/),
      expect.stringMatching(/^themes /),
      '',
    ]);
  });

  it('tells what was mended in many files on one line', () => {
    const repairs = ['a', 'b', 'c', 'd'].map((file) => ({
      file: `${file}.csv`,
      what: 'lines ended by CR alone',
      count: 10,
    }));
    expect(renderLoadReport({ ...report, repairs })).toContain(
      '\n  repaired 4 files: lines ended by CR alone (40 in all)\n',
    );
  });

  it('says so when nothing is', () => {
    const plain = { ...report, refusals: [], unknownValues: [], ambiguities: [], agreements: [], missingTables: [] };
    const ordinary = renderLoadReport({ ...plain, repairs: [], oddities: [], leftOut: [] });
    expect(ordinary).toContain('\n\nNothing is out of the ordinary.\n\n');
  });

  it('tells files from the folder that all of them are in', () => {
    const inFolder = (file: string): string => `/home/anne/rome/${file}`;
    const text = renderLoadReport({
      ...report,
      tables: report.tables.map((table) => ({ ...table, file: inFolder(table.file) })),
      repairs: report.repairs.map((repair) => ({ ...repair, file: inFolder(`x/${repair.file}`) })),
      leftOut: report.leftOut.map((left) => ({ ...left, file: inFolder(left.file) })),
    });
    expect(text.split('\n')[2]).toBe('files are told from /home/anne/rome');
    expect(text).toContain('  repaired x/texte.csv: doubled');
    expect(text).toContain('  notes.pdf: not a table');
  });

  it('aligns the figures of tables, labels, relationships and steps', () => {
    expect(lines).toContain('themes        17        16         1');
    expect(lines).toContain('(Metier)-[:DANS_THEME]->(Theme)         2         1         3         4');
    expect(lines).toContain('compare           1.25');
    expect(lines.at(-1)).toBe('peak memory of the loader: 300 MiB');
  });
});

describe('summariseLoadReport', () => {
  it('adds up the changes and the seconds', () => {
    expect(summariseLoadReport(report).split('\n').slice(-3)).toEqual([
      'ROME 4.0 version 60 (version 460): loaded in 1.8 s',
      '  nodes 16 created, 0 changed, 0 removed, 0 kept',
      '  relationships 2 created, 1 changed, 3 removed, 4 kept',
    ]);
  });
});
