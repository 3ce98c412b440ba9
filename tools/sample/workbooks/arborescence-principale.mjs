/** An appellation that the workbook has not yet. */
const absent = '510765';

const blank = ' ';

/** Grands domaines, domaines, fiches and appellations, one row each; the first row of a fiche is the fiche itself. */
export const arborescencePrincipale = {
  name: 'rome-arborescence-principale.xlsx',
  sheets: (table) => {
    let fiche = [];
    const rows = table('cr_gd_dp_appellations').flatMap((row) => {
      if (row.ogr_appellation === absent) return [];
      if (row.ogr_appellation !== '') return [[...fiche, row.libelle_appellation_long, row.ogr_appellation]];
      const levels = [row.code_grand_domaine, row.code_domaine_professionnel, row.numero_fiche_rome];
      fiche = levels.map((level) => level || blank);
      return [[...fiche, row.intitule, row.ogr_rome || blank]];
    });
    return [
      { name: 'Définition', rows: [['Arborescence principale du ROME : échantillon de rome-graph']] },
      { name: 'Arbo Principale 18-09-2025', rows: [[blank, blank, blank, blank, 'Code OGR'], ...rows] },
    ];
  },
};
