import type { LoadReport } from './load-report';
import { renderLoadReport, summariseLoadReport } from './load-report.text';

const report: LoadReport = {
  release: { version: '460', libelle: 'ROME 4.0 version 60', empreinte: 'abc' },
  outcome: 'loaded',
  tables: [{ table: 'themes', file: 'themes.csv', read: 17, kept: 16, refused: 1 }],
  missingTables: ['arborescence_competences'],
  ignoredFiles: ['notes.pdf'],
  documents: [],
  repairs: [{ file: 'texte.csv', what: 'doubled apostrophes made single', count: 2 }],
  oddities: [{ file: 'item.csv', what: 'the character U+0092, which nothing shows', count: 1 }],
  refusals: [{ table: 'themes', reason: 'code_theme: the key is empty', rows: 1, example: 'line 3, ""' }],
  agreements: [
    {
      table: 'item',
      column: 'libelle',
      with: ['referentiel_savoir'],
      what: 'labels',
      compared: 3,
      agree: 3,
      unknown: 0,
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
      unknown: 0,
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

  it('says first what is out of the ordinary, and nothing of what agrees', () => {
    expect(lines.slice(0, 10)).toEqual([
      'ROME 4.0 version 60 (version 460): loaded',
      'fingerprint abc',
      '',
      'missing table arborescence_competences: what it gives is derived from other tables, or unknown',
      'repaired texte.csv: doubled apostrophes made single (2 rows)',
      'noticed in item.csv: the character U+0092, which nothing shows (1 times)',
      'ignored notes.pdf: neither a table known of the export, nor a .csv, .txt or .xlsx file',
      'refused 1 rows of themes: code_theme: the key is empty (line 3, "")',
      'cr_gd_dp.libelle_rome repeats 3 labels: 2 agree, 0 are of unknown codes (A1101: "x" ≠ "y")',
      '',
    ]);
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
