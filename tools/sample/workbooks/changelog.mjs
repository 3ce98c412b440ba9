const header = ['Type de modification', 'Ancien libellé', 'Nouveau libellé'];

const fiches = [
  ['D1303', 'Création', '', 'Responsable de station-service'],
  ['D1505', 'Renommage', 'Caissier / Caissière', 'Hôte / Hôtesse de caisse'],
  ['M1411', 'Redéfinition', "Responsable d'enquêtes", 'Consultant / Consultante en énergie renouvelable'],
];

/** « Archiver » is replaced by the code named beside it, « Prioriser » by the one that carries its new label. */
const competences = [
  [117585, 'Changement d’indexation', '', '', ''],
  [300465, 'Renommage', 'Travailler en équipe', "Avoir l'esprit d'équipe", ''],
  [400412, 'Suppression', 'Gérer une entreprise', '', ''],
  [404734, 'Suppression', 'Prioriser', 'Organiser son travail selon les priorités et les objectifs', ''],
  [404774, 'Suppression', 'Archiver', '', 119250],
  [
    482991,
    'Renommage',
    'Organiser le nettoyage des surfaces et sols en milieu hospitalier',
    'Réaliser le nettoyage des surfaces et sols en milieu hospitalier',
    '',
  ],
  [501862, 'Création', '', "Superviser l'activité quotidienne de la station", ''],
  [501863, 'Création', '', 'Contrôler régulièrement les niveaux de carburant', ''],
  [501867, 'Création', '', 'Assurer la propreté de la station', ''],
];

const savoirs = [
  [405320, 'Suppression', 'Brevet Professionnel Boulanger', ''],
  [495461, 'Création', '', 'Gestion des stocks de carburants'],
];

/** What changed in the référentiels from the older release of the sample to the newer one. */
export const changelog = {
  name: 'rome-changelogv59-v60.xlsx',
  sheets: () => [
    { name: 'Fiches', rows: [['Code ROME', ...header], ...fiches] },
    { name: 'Compétences', rows: [['Code OGR', ...header, 'Code remplaçant'], ...competences] },
    { name: 'Savoirs', rows: [['Code OGR', ...header], ...savoirs] },
  ],
};
