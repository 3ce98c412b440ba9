/** A savoir that the newer release brings and the workbook has not yet. */
const absent = '495461';

/** The savoirs by catégorie and sous-catégorie; the code OGR is a number, as in the official workbook. */
export const arborescenceSavoirs = {
  name: 'rome-arborescence-savoirs.xlsx',
  sheets: (table) => {
    const rows = table('referentiel_savoir')
      .filter(({ code_ogr_savoir }) => code_ogr_savoir !== absent)
      .map((row) => [row.categorie_savoir, row.sous_categorie_savoir, row.libelle_savoir, Number(row.code_ogr_savoir)]);
    return [
      { name: 'Définition', rows: [['Arborescence des savoirs : échantillon de rome-graph']] },
      { name: 'Savoirs 18-09-2025', rows: [['Catégorie', 'Sous-catégorie', 'Savoir', 'Code OGR'], ...rows] },
    ];
  },
};
