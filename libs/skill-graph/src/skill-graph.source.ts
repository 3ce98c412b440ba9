/** Nature of an item that a métier can hold: which level of the competence tree it belongs to, or a savoir. */
export type NatureItem = 'COMPETENCE' | 'MACRO_COMPETENCE' | 'OBJECTIF' | 'ENJEU' | 'SAVOIR';

/** Which items make up a métier when two métiers are compared; TOUT is compétences, macro-compétences and savoirs together. */
export type Niveau = 'TOUT' | 'COMPETENCE' | 'MACRO_COMPETENCE' | 'OBJECTIF' | 'ENJEU' | 'SAVOIR';

/**
 * How macro-compétences are attributed to a métier: DIRECTS, those its fiche mobilises; AGREGES, those and the
 * macro-compétence of every compétence it mobilises. Acts at MACRO_COMPETENCE, OBJECTIF and ENJEU only.
 */
export type Liens = 'AGREGES' | 'DIRECTS';

/** One item of the nomenclature; its code is unique within its nature. */
export interface SkillItemSource {
  /** OGR code of a compétence, macro-compétence or savoir; own code of an objectif (`4A1`) or enjeu (`4A`). */
  code: string;
  nature: NatureItem;
  /** True for a savoir-être professionnel: left out of every item set unless asked for. */
  savoirEtre?: boolean;
  /** Code of the item it belongs to: compétence → macro-compétence → objectif → enjeu. */
  parent?: string;
}

/** One direct link of a fiche: a compétence or macro-compétence it mobilises, or a savoir it requires. */
export interface SkillLinkSource {
  metier: string;
  /** Code of a compétence, a macro-compétence or a savoir. */
  item: string;
  /** True when the link is PRINCIPALE or EMERGENTE. */
  coeurMetier: boolean;
}

/** One official mobilité (PERMET_MOBILITE) and its rank on the fiche. */
export interface MobiliteSource {
  de: string;
  vers: string;
  ordre: number;
}

/** Everything the engine needs of one release of the nomenclature; order is of no importance. */
export interface SkillGraphSource {
  /** Codes of all métiers, each once; a métier without any link is allowed. */
  metiers: readonly string[];
  items: readonly SkillItemSource[];
  links: readonly SkillLinkSource[];
  mobilites?: readonly MobiliteSource[];
}
