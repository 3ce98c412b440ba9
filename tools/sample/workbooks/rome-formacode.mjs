/** The descriptors are examples of our own: the thesaurus of Centre Inffo is under its own terms. */
const descriptors = {
  99101: 'Exemple : propreté des locaux',
  99102: 'Exemple : soins aux personnes',
  99103: 'Exemple : boulangerie',
  99104: 'Exemple : commerce de détail',
  99105: 'Exemple : programmation',
  99106: 'Exemple : conduite de chariots',
};

/** Fiches and the descriptors of the training that leads to them; A1201 is no fiche of the sample. */
const pairs = [
  ['A1201', 99104],
  ['D1102', 99103],
  ['D1102', 99104],
  ['D1302', 99104],
  ['D1303', 99104],
  ['J1301', 99101],
  ['J1301', 99102],
  ['J1501', 99102],
  ['K1302', 99102],
  ['K2204', 99101],
  ['M1805', 99105],
  ['M1855', 99105],
  ['N1101', 99106],
];

/** Fiches and Formacode. */
export const romeFormacode = {
  name: 'ref-formacode-v14-rome.xlsx',
  sheets: (table) => {
    const fiches = new Map(table('referentiel_code_rome').map((fiche) => [fiche.code_rome, fiche]));
    const rows = pairs.map(([code, formacode]) => {
      const { libelle_rome = '', code_ogr = '' } = fiches.get(code) ?? {};
      return [code, libelle_rome, code_ogr, formacode, descriptors[formacode]];
    });
    return [
      {
        name: 'Définition',
        rows: [['Exemples de rome-graph, dans la forme de la table ROME et Formacode de Centre Inffo']],
      },
      {
        name: 'ROME 25M09 - Formacode V14',
        rows: [['Code ROME', 'Libellé ROME', 'Code OGR', 'Code Formacode', 'Libellé Formacode'], ...rows],
      },
    ];
  },
};
