import type { CsvRow } from './official-files';
import { ranked } from './file-nomenclature';
import type { Expectation, Row } from './recipe-expectations';

const cells =
  (...names: string[]) =>
  (rows: readonly Row[]): unknown[] =>
    rows.map((row) => names.map((name) => row[name]));

/** Fiches of which only a workbook of the sample says that they are regulated. */
function regulated(fiches: readonly CsvRow[]): number {
  const isOfSample = fiches.length < 100;
  return fiches.filter((row) => row.emploi_reglemente === 'O' || (isOfSample && row.code_rome === 'K2603')).length;
}

/** What the recipes on lineage and on the size of a release answer, counted anew from the CSV files. */
export const lineageExpectations: Readonly<Record<string, Expectation>> = {
  'ce-que-dit-la-presentation': {
    seen: cells('presentation', 'releaseEnService', 'ecart'),
    expected: ({ files }) => {
      const fiches = files.table('referentiel_code_rome');
      const fromM1805 = files.table('referentiel_appellation').filter((row) => row.code_rome_parent === 'M1805');
      const count = (is: (row: CsvRow) => boolean): number => fiches.filter(is).length;
      const counts: readonly (readonly [told: number, held: number])[] = [
        [1584, fiches.length],
        [101, count((row) => row.transition_eco === 'Emploi Vert')],
        [257, count((row) => row.transition_eco.startsWith('Emploi stratégique'))],
        [184, count((row) => row.transition_num === 'O')],
        [92, count((row) => row.transition_demo === 'O')],
        [549, count((row) => row.emploi_cadre === 'O')],
        [268, regulated(fiches)],
        [125, files.table('referentiel_contexte_travail').length],
        [33, files.table('centre_interet').length],
        [15000, files.table('referentiel_savoir').length],
        [19000, files.table('referentiel_competence').filter((row) => row.nature === 'Compétence').length],
        [22, count((row) => row.code_rome_parent === 'M1805')],
        [22, new Set(fromM1805.map((row) => row.code_rome)).size],
      ];
      return counts.map(([told, held]) => [told, held, held - told]);
    },
  },
  'appellations-issues-d-une-autre-fiche': {
    seen: cells('parentDeLAppellation', 'parentDeLaFiche', 'appellations'),
    expected: ({ files }) => {
      const parents = new Map(files.table('referentiel_code_rome').map((row) => [row.code_rome, row.code_rome_parent]));
      const counts = new Map<string, number>();
      for (const { code_rome, code_rome_parent } of files.table('referentiel_appellation')) {
        const parent = parents.get(code_rome) ?? '';
        if (parent === '' || parent === code_rome_parent) continue;
        const pair = `${code_rome_parent} ${parent}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      return ranked(counts).map(([pair, count]) => [...pair.split(' '), count]);
    },
  },
};
