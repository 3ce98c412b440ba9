const macroHeader = [
  '0 - Code domaine compétence',
  '1 - Domaine compétence',
  '2 - Enjeu',
  '3 - Objectif',
  '4 - Macro-compétence',
  'Catégorie',
  '4 - Macro-compétence (bis)',
];

const competenceHeader = [...macroHeader.slice(0, 5), '5 - Compétence', 'Catégorie', '5 - Compétence (bis)'];

/** A compétence that the workbook still has where the older release had it, under the macro-compétence of that OGR code. */
const notMoved = { competence: '117585', macro: '300285' };

/** The objectif whose label ends with a blank in the official workbook, and in this one. */
const endsWithBlank = '2D3';

/** The official workbook has the signs of a typographer, where the CSV export has those of a keyboard. */
const typographic = (label) => label.replaceAll("'", '’').replaceAll('...', '…').replaceAll(' - ', ' – ');

/** The tree of compétences, by labels alone. */
export const arborescenceCompetences = {
  name: 'rome-arborescence-competences.xlsx',
  sheets: (table) => {
    const tree = table('arborescence_competences');
    const categories = new Map(table('referentiel_competence').map((row) => [row.code_ogr, row.cat_comp]));
    const byMacro = new Map(tree.map((row) => [row.code_ogr_macro_competence, row]));
    const start = (row) => [
      row.code_domaine_competence,
      ...[row.domaine_competence, row.enjeu, row.objectif].map(typographic),
      typographic(row.libelle_macro_competence),
    ];
    const levels = (row) =>
      start(row).map((cell, level) => (level === 3 && row.code_objectif === endsWithBlank ? `${cell} ` : cell));
    const macros = [...byMacro.values()].map((row) => {
      const macro = typographic(row.libelle_macro_competence);
      return [...levels(row), categories.get(row.code_ogr_macro_competence), macro];
    });
    const competences = tree.map((row) => {
      const label = typographic(row.libelle_competence);
      const place = row.code_ogr_competence === notMoved.competence ? byMacro.get(notMoved.macro) : row;
      return [...levels(place), label, categories.get(row.code_ogr_competence) ?? '', label];
    });
    return [
      {
        name: 'Définition',
        rows: [['Arborescence des regroupements de compétences (échantillon de rome-graph du 18 septembre 2025)']],
      },
      { name: 'Données brutes Macro-comp.', rows: [macroHeader, ...macros] },
      { name: 'Données brutes Comp.', rows: [competenceHeader, ...competences] },
    ];
  },
};
