import type { TypeDeRecherche } from '../../src/questions/recherche/type-de-recherche';

/** A search with the answer that someone who knows the nomenclature expects first. */
export interface HeldSearch {
  readonly texte: string;
  /** The kinds looked through; all when absent. */
  readonly types?: readonly TypeDeRecherche[];
  /** Code of the métier, or of the item when no métier is looked for. */
  readonly attendu: string;
}

/**
 * Forty searches on v460, chosen from the nomenclature itself before the ranking was written: what people type, with
 * accents and without, in the plural, in the feminine, abridged, unfinished or mistyped.
 */
export const heldSearches: readonly HeldSearch[] = [
  { texte: 'dev informatique', attendu: 'M1805' },
  { texte: 'aide soignante', attendu: 'J1501' },
  { texte: 'chauffeur poids lourd', attendu: 'N4101' },
  { texte: 'infirmiere', attendu: 'J1506' },
  { texte: 'prof de yoga', attendu: 'G1209' },
  { texte: 'boulangères', attendu: 'D1102' },
  { texte: 'plombier', attendu: 'F1603' },
  { texte: 'électriciens du bâtiment', attendu: 'F1602' },
  { texte: 'COMPTABLE', attendu: 'M1203' },
  { texte: 'caissiere', attendu: 'D1505' },
  { texte: 'serveuse', attendu: 'G1803' },
  { texte: 'maconne', attendu: 'F1703' },
  { texte: 'sage femme', attendu: 'J1104' },
  { texte: 'avocate', attendu: 'K1903' },
  { texte: 'data scientist', attendu: 'M1405' },
  { texte: 'comunity manager', attendu: 'E1101' },
  { texte: 'auxilliaire de vie', attendu: 'K1311' },
  { texte: 'assistante maternelle', attendu: 'K1310' },
  { texte: 'magasinnier', attendu: 'N1110' },
  { texte: 'pompier', attendu: 'K1705' },
  { texte: 'kiné', attendu: 'J1404' },
  { texte: 'ux designer', attendu: 'E1206' },
  { texte: 'jardinier', attendu: 'A1208' },
  { texte: 'prof des écoles', attendu: 'K2106' },
  { texte: 'agents de securite', attendu: 'K2503' },
  { texte: 'soudeuse', attendu: 'H2913' },
  { texte: 'patisier', attendu: 'D1104' },
  { texte: 'drh', attendu: 'M1503' },
  { texte: 'chauffeur de taxi', attendu: 'N4112' },
  { texte: 'femme de chambre', attendu: 'G1501' },
  { texte: 'vendeuse pret a porter', attendu: 'D1214' },
  { texte: "hôtesse d'accueil", attendu: 'M1601' },
  { texte: 'educ spé', attendu: 'K1207' },
  { texte: 'eboueur', attendu: 'K2303' },
  { texte: 'devlopeur informatique', attendu: 'M1805' },
  { texte: 'boulan', attendu: 'D1102' },
  { texte: 'comptabilite generale', types: ['SAVOIR'], attendu: '101360' },
  { texte: 'travail de nuit', types: ['CONTEXTE_TRAVAIL'], attendu: '300803' },
  { texte: 'entretien d’evaluation', types: ['COMPETENCE'], attendu: '115691' },
  { texte: 'BP menuisiers', types: ['CERTIFICATION'], attendu: '82628' },
];
