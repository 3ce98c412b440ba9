const header = [
  'Grand domaine',
  'Domaine',
  'Code ROME',
  'Libellé fiche ROME',
  'Code OGR',
  'Transition Ecologique',
  'Transition Numérique',
  'Transition Démographique',
  'Emploi cadre ?',
  'Emploi réglementé ?',
];

/** What the workbook says of tags that the export leaves unknown, by fiche. */
const filled = new Map([
  ['A1302', { transition_num: 'N' }],
  ['K2603', { emploi_reglemente: 'O' }],
]);

const shown = { O: 'Oui', N: 'Non', '': '' };

/** The five tags of every fiche, then rows that are empty, as in the official workbook. */
export const tagsFiches = {
  name: 'rome-tags-fiches.xlsx',
  sheets: (table) => {
    const levels = new Map(table('cr_gd_dp').map((row) => [row.code_rome, row]));
    const rows = table('referentiel_code_rome').map((fiche) => {
      const { code_grand_domaine, libelle_grand_domaine, ...domaine } = levels.get(fiche.code_rome);
      const tags = { ...fiche, ...filled.get(fiche.code_rome) };
      return [
        `${code_grand_domaine} - ${libelle_grand_domaine}`,
        `${domaine.code_domaine_professionel} - ${domaine.libelle_domaine_professionel}`,
        fiche.code_rome,
        fiche.libelle_rome,
        fiche.code_ogr,
        tags.transition_eco,
        ...['transition_num', 'transition_demo', 'emploi_cadre', 'emploi_reglemente'].map((tag) => shown[tags[tag]]),
      ];
    });
    const empty = header.map(() => '');
    return [
      {
        name: 'Lisez-moi',
        rows: [
          ['Date de mise à disposition', '18/09/2025'],
          ['Version ROME V4', 'ROME 4.0 version 60 - 25M09'],
          ['Contenu du document', "Les tags des 48 fiches de l'échantillon de rome-graph."],
        ],
      },
      { name: 'FCH - Code ROME', rows: [header, ...rows, empty, empty, empty] },
    ];
  },
};
