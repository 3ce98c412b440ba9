import type { Software } from '@rome-graph/software';
import type { EvaluationRow } from '../texts/evaluation.text';

/** A code and what it is called. */
export interface Labelled {
  readonly code: string;
  readonly libelle: string;
}

/** A document that the graph was made of; see docs/sources.md. */
export interface ReportDocument extends Labelled {
  readonly producteur: string;
  readonly licence: string;
  readonly attribution: string;
  /** The page where it is published. */
  readonly adresse: string | null;
  readonly version: string | null;
  readonly empreinte: string;
}

/** What the release says of itself. When it was loaded is left out: two loads of the same files tell the same. */
export interface ReportIdentity {
  readonly version: string;
  readonly libelle: string;
  /** As 2025-09-18; null without version.txt. */
  readonly publieeLe: string | null;
  readonly valideeLe: string | null;
  readonly empreinte: string;
}

/** How many there are of something, by three witnesses. */
export interface ReportCount {
  /** Label or type of relationship. */
  readonly nom: string;
  readonly description: string;
  /** What France Travail publishes beside the files; null when it publishes none. */
  readonly publies: number | null;
  /** What the load counted in the files; null for a count that it does not keep. */
  readonly lus: number | null;
  /** What the graph holds now. */
  readonly presents: number;
}

/** How many fiches and appellations have one value of a tag; a null value is unknown. */
export interface TagCount {
  readonly tag: string;
  readonly valeur: string | null;
  readonly fiches: number;
  readonly appellations: number;
}

/** How many métiers mobilise a macro-compétence: in all, and by the fiche itself. */
export interface SharedMacro extends Labelled {
  readonly codeOgr: string;
  readonly metiers: number;
  readonly directs: number;
}

/** An item by which an aire differs, and how many of its métiers hold it. */
export interface TypicalItem extends Labelled {
  readonly metiers: number;
}

/** A métier through which best chains go from an aire to another. */
export interface Bridge extends Labelled {
  readonly aire: string;
  /** Share of the best chains between two aires that go through it, 0 to 1. */
  readonly entreAires: number;
  readonly enTout: number;
}

/** An aire de mobilité of the whole nomenclature; see docs/analytics.md. */
export interface ReportAire extends Labelled {
  readonly metierCentral: string;
  readonly taille: number;
  /** 0 to 1. */
  readonly cohesion: number;
  readonly contribution: number;
  /** Those that tell it best, the first one most. */
  readonly items: readonly TypicalItem[];
}

/** The PROCHE relationships from an aire to another, or within one. */
export interface AireLinks {
  readonly aire: string;
  readonly autreAire: string;
  readonly liens: number;
  readonly couvertures: number;
}

/** A métier that is hard to reach. */
export interface IsolatedMetier extends Labelled {
  /** How many métiers cover it by 5 % at least. */
  readonly proches: number;
  /** Its best couverture by another métier; null when none covers 5 %. */
  readonly meilleure: number | null;
}

/** The ordered pairs of métiers of one step of couverture, and how many are official mobilités. */
export interface CouvertureStep {
  readonly depuis: number;
  readonly jusqua: number;
  readonly paires: number;
  readonly officielles: number;
}

/** How far the official mobilités and the couvertures agree. */
export interface MobilityAgreement {
  readonly mobilites: number;
  readonly reciproques: number;
  /** Official mobilités between métiers that share no item at all. */
  readonly sansItemCommun: number;
  /** Those that share some, and cover less than 5 %. */
  readonly sousLeSeuil: number;
  /** Those of PROCHE. */
  readonly couvertes: number;
  readonly evaluation: readonly EvaluationRow[];
}

/** A métier many of whose official mobilités lead to what it hardly covers. */
export interface UncoveredMetier extends Labelled {
  readonly mobilites: number;
  readonly sansCouverture: number;
}

/** A pair of close métiers without an official mobilité in either direction. */
export interface UnlinkedPair {
  readonly de: Labelled;
  readonly vers: Labelled;
  readonly couverture: number;
  readonly communs: number;
}

/** How many changes of a type the loads recorded between two releases. */
export interface ChangeCount {
  readonly depuis: string;
  readonly jusqua: string;
  readonly type: string;
  readonly nature: string;
  readonly nombre: number;
}

/** How far a métier moved between two releases. */
export interface ReportDrift {
  readonly depuis: string;
  readonly jusqua: string;
  readonly metier: string;
  readonly libelle: string;
  readonly renomme: boolean;
  readonly jaccard: number;
  readonly recouvrement: number;
  readonly itemsAvant: number;
  readonly itemsApres: number;
}

/** What the page shows of the release in service; `--json` prints it whole. Names of fields are those of the recipes. */
export interface ReleaseReport {
  /** What made the report. */
  readonly logiciel: Software;
  readonly release: ReportIdentity;
  readonly documents: readonly ReportDocument[];
  readonly noeuds: readonly ReportCount[];
  /** Relationships that come from files, by type. */
  readonly relations: readonly Pick<ReportCount, 'nom' | 'description' | 'presents'>[];
  /** Those together, and PROCHE. */
  readonly totaux: readonly ReportCount[];
  readonly grandsDomaines: readonly (Labelled & { readonly fiches: number })[];
  readonly tags: readonly TagCount[];
  /** The most shared first; savoir-être left out. */
  readonly macroCompetences: readonly SharedMacro[];
  /** The sum of the contributions of the aires. */
  readonly modularite: number;
  readonly aires: readonly ReportAire[];
  readonly liensEntreAires: readonly AireLinks[];
  readonly ponts: readonly Bridge[];
  readonly isoles: readonly IsolatedMetier[];
  readonly couvertures: readonly CouvertureStep[];
  readonly accord: MobilityAgreement;
  readonly sansCouverture: readonly UncoveredMetier[];
  readonly prochesSansMobilite: readonly UnlinkedPair[];
  /** Empty when no history is loaded. */
  readonly changements: readonly ChangeCount[];
  /** Those that moved most; empty when no history is loaded. */
  readonly derives: { readonly total: number; readonly resultats: readonly ReportDrift[] };
}
