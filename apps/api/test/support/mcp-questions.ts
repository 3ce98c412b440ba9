/** A call of a tool: its name and its arguments. */
export type McpQuestion = readonly [tool: string, args: Readonly<Record<string, unknown>>];

/** Forty questions that assistants ask of the sample, each tool's among them. */
export const mcpQuestions: readonly McpQuestion[] = [
  ['rechercher', { texte: 'aide soignante' }],
  ['rechercher', { texte: 'nettoyage', types: ['METIER', 'APPELLATION'], limite: 5 }],
  ['rechercher', { texte: 'K2204' }],
  ['rechercher', { texte: 'travail de nuit', types: ['CONTEXTE_TRAVAIL'] }],
  ['fiche_metier', { code: 'J1501' }],
  ['fiche_metier', { code: 'K2204', sections: ['competences'] }],
  ['fiche_metier', { code: 'J1506', sections: ['savoirs', 'contextes', 'appellations'] }],
  ['ecart', { de: 'K2204', vers: 'J1501' }],
  ['ecart', { de: 'J1501', vers: 'J1506', niveau: 'SAVOIR' }],
  ['ecart', { de: 'J1501', vers: 'K1302', limite: 30 }],
  ['passerelles', { de: 'K2204', vers: 'J1501' }],
  ['passerelles', { de: 'K2204', vers: 'J1501', nombre: 3, critere: 'PAS' }],
  ['passerelles', { de: 'K2204', vers: 'J1506', critere: 'GOULOT' }],
  ['passerelles', { de: 'K2204', vers: 'J1501', contraintes: { eviter: ['J1301'], couvertureMin: 0.01 } }],
  ['passerelles', { de: 'K2204', vers: 'J1501', contraintes: { etapesMax: 1 } }],
  ['passerelle_depuis_profil', { profil: { experiences: ['K2204'] }, vers: 'J1501' }],
  ['passerelle_depuis_profil', { profil: { experiences: ['K2204', 'J1301'] }, vers: 'J1506', nombre: 2 }],
  ['pistes', { profil: { experiences: ['K2204'] } }],
  ['pistes', { profil: { experiences: ['K2204', 'J1301'], riasec: ['S'] }, limite: 5 }],
  ['pistes', { profil: { items: ['404157'] }, seuil: 0.05, decalage: 2 }],
  ['metiers_partageant', { code: 'J1501' }],
  ['metiers_partageant', { code: 'J1501', minimum: 1, niveau: 'TOUT', limite: 20 }],
  ['metiers_partageant', { code: 'K2204', liens: 'DIRECTS', minimum: 1 }],
  ['metiers_proches', { code: 'J1501' }],
  ['metiers_proches', { code: 'J1501', mesure: 'JACCARD', limite: 5 }],
  ['metiers_proches', { code: 'K2204', mesure: 'COUVERTURE_INVERSE' }],
  ['aire_de_mobilite', { code: 'J1501' }],
  ['aire_de_mobilite', { code: 'J1501', etapes: 3, origine: 'COMPETENCES' }],
  ['aire_de_mobilite', { code: 'K2204', origine: 'CROISEE', couvertureMin: 0.01 }],
  ['ensemble_de_metiers', { selection: { domaines: ['J15'] } }],
  ['ensemble_de_metiers', { selection: { codes: ['J1501', 'J1506', 'J1301'] }, part: 1 }],
  ['ensemble_de_metiers', { selection: { grandsDomaines: ['K'] }, limite: 3 }],
  ['effets_de_levier', { code: 'K2204' }],
  ['effets_de_levier', { code: 'J1501', limite: 10, seuil: 0.2 }],
  ['recodage', { codes: ['J1501'] }],
  ['recodage', { codes: ['D1208', 'K2204', 'J1506'], depuis: '3' }],
  ['changements', {}],
  ['changements', { type: 'RENOMME', limite: 3 }],
  ['statistiques', {}],
  ['interroger_cypher', { statement: 'MATCH (m:Metier) RETURN m.code AS code ORDER BY code LIMIT 5' }],
];

/** Questions of the tools that are listed to who asks for them, each tool's among them; the last two have more to answer than fits. */
export const furtherQuestions: readonly McpQuestion[] = [
  ['atteignables', { depuis: ['K2204'], coutMax: 4 }],
  ['atteignables', { profil: { experiences: ['K2204', 'J1301'] }, coutMax: 3, etapesMax: 2, limite: 5 }],
  ['matrice', { de: ['K2204', 'J1301'], vers: ['J1501', 'J1506'] }],
  ['matrice', { de: ['K2204'], vers: ['J1501'], critere: 'PAS', contraintes: { eviter: ['J1301'] } }],
  ['reclassement', { groupes: [{ code: 'K2204', effectif: 12 }], postes: [{ code: 'J1501', nombre: 5 }] }],
  ['atteignables', { depuis: ['K2204'], coutMax: 30, etapesMax: 20, limite: 200 }],
  [
    'matrice',
    {
      de: ['K2204', 'J1301', 'J1501', 'J1506', 'D1102', 'K1302', 'M1805'],
      vers: ['J1501', 'J1506', 'J1301', 'K1302', 'K2204', 'D1102', 'M1805'],
    },
  ],
];
