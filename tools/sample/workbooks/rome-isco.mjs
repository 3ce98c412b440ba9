/**
 * Fiches of ROME 3 and unit groups of ISCO-08, chosen in the official table; A1101 and K1703 lead to no fiche of the sample.
 * K1703 leads to a military group, whose code loses its zero as a number.
 */
const links = [
  ['A1101', "Conduite d'engins agricoles et forestiers", 8341, "Conducteurs d'engins mobiles agricoles et forestiers"],
  [
    'A1203',
    'Aménagement et entretien des espaces verts',
    6113,
    "Agriculteurs et ouvriers qualifiés de l'horticulture et des pépinières",
  ],
  ['A1302', 'Contrôle et diagnostic technique en agriculture', 2132, 'Agronomes et assimilés'],
  ['A1503', 'Toilettage des animaux', 5164, "Toiletteurs et gardiens d'animaux"],
  ['C1201', 'Accueil et services bancaires', 4211, 'Guichetiers de banque et assimilés'],
  ['D1102', 'Boulangerie - viennoiserie', 7512, 'Boulangers, pâtissiers et confiseurs'],
  ['D1106', 'Vente en alimentation', 5223, 'Vendeurs, magasin'],
  ['D1211', 'Vente en articles de sport et loisirs', 5223, 'Vendeurs, magasin'],
  ['D1505', 'Personnel de caisse', 5230, 'Caissiers et billettistes'],
  ['E1307', 'Reprographie', 7322, 'Imprimeurs'],
  ['F1704', 'Préparation du gros oeuvre et des travaux publics', 9312, 'Manoeuvres de chantier de travaux publics'],
  [
    'G1503',
    "Management du personnel d'étage",
    5151,
    "Intendants et superviseurs des services de nettoyage de bureaux, des hôtels et d'autres établissements",
  ],
  ['G1603', 'Personnel polyvalent en restauration', 5246, 'Commis au comptoir, restauration rapide'],
  ['G1702', 'Personnel du hall', 9621, 'Messagers, porteurs de bagages et livreurs de colis'],
  [
    'H1403',
    'Intervention technique en gestion industrielle et logistique',
    4322,
    "Employés du service d'ordonnancement de la production",
  ],
  [
    'H2102',
    "Conduite d'équipement de production alimentaire",
    8160,
    'Conducteurs de machines pour la fabrication de denrées alimentaires et de produits connexes',
  ],
  ['H2504', "Encadrement d'équipe en industrie de transformation", 3122, 'Superviseurs, industries manufacturières'],
  [
    'H2802',
    "Conduite d'installation de production de matériaux de construction",
    8114,
    "Conducteurs de machines à fabriquer du ciment, de la pierre et d'autres produits minéraux",
  ],
  [
    'H3201',
    "Conduite d'équipement de formage des plastiques et caoutchoucs",
    8142,
    'Conducteurs de machines pour la fabrication de produits en matières plastiques',
  ],
  [
    'H3303',
    'Préparation de matières et produits industriels (broyage, mélange, ...)',
    8189,
    "Conducteurs de machines et d'installations fixes non classés ailleurs",
  ],
  ['I1309', 'Maintenance électrique', 3113, 'Techniciens en électricité'],
  [
    'J1301',
    'Personnel polyvalent des services hospitaliers',
    5329,
    'Personnel soignant et assimilé, non classé ailleurs',
  ],
  ['J1501', "Soins d'hygiène, de confort du patient", 5321, 'Aides-soignants en institution'],
  ['J1506', 'Soins infirmiers généralistes', 3221, 'Personnel infirmier (niveau intermédiaire)'],
  ['K1302', "Assistance auprès d'adultes", 3412, 'Professions intermédiaires du travail social'],
  ['K1703', 'Direction opérationnelle de la défense', 110, 'Officiers des forces armées'],
  ['K2111', 'Formation professionnelle', 2351, "Spécialistes des méthodes d'enseignement"],
  ['K2204', 'Nettoyage de locaux', 9112, "Agents d'entretien dans les bureaux, les hôtels et autres établissements"],
  ['K2603', 'Thanatopraxie', 5163, 'Agents de pompes funèbres et embaumeurs'],
  ['M1101', 'Achats', 3323, 'Acheteurs'],
  ['M1404', "Management et gestion d'enquêtes", 3341, 'Superviseurs, travail de bureau'],
  ['M1607', 'Secrétariat', 4120, 'Secrétaires (fonctions générales)'],
  [
    'M1805',
    'Études et développement informatique',
    2519,
    'Concepteurs et analystes de logiciels, et concepteurs de multimédia non classés ailleurs',
  ],
  ['N1101', "Conduite d'engins de déplacement des charges", 8344, 'Conducteurs de chariots élévateurs'],
  ['N1103', 'Magasinage et préparation de commandes', 4321, 'Employés du service des stocks'],
  ['N1303', "Intervention technique d'exploitation logistique", 4321, 'Employés du service des stocks'],
  ['N4401', 'Circulation du réseau ferré', 4323, 'Employés du service des transports'],
];

/** A pair that the second sheet lacks. */
const absent = { rome: 'N4401', isco: 4323 };

/** ROME 3 and ISCO-08: one sheet each way. */
export const romeIsco = {
  name: 'rome-isco08.xlsx',
  sheets: () => {
    const back = links
      .filter(([rome, , isco]) => rome !== absent.rome || isco !== absent.isco)
      .map(([rome, libelleRome, isco, libelleIsco]) => [isco, libelleIsco, rome, libelleRome])
      .sort(([a, , first], [b, , second]) => a - b || (first < second ? -1 : 1));
    return [
      { name: 'Définition', rows: [['La table de correspondance ROME / ISCO : échantillon de rome-graph']] },
      {
        name: 'ROME to ISCO-08',
        rows: [['Code ROME', 'Libellé codes ROME', 'Code ISCO08', 'Libellé codes ISCO08'], ...links],
      },
      {
        name: 'ISCO-08 to ROME',
        rows: [['Code ISCO08', 'Libellé codes ISCO08', 'Code ROME', 'Libellé codes ROME'], ...back],
      },
    ];
  },
};
