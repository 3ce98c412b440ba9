import type { NatureItem } from './skill-graph.source';

/** An item and its weight. */
export interface WeighedItem {
  readonly code: string;
  readonly nature: NatureItem;
  /** w = ln(N / df): 0 when every métier holds the item, ln N when a single one does. */
  readonly poids: number;
}

/** One item in an answer. */
export interface SharedItem extends WeighedItem {
  /** True when the métier meant by the question holds the item by a direct link PRINCIPALE or EMERGENTE. */
  readonly coeurMetier: boolean;
}

/** What going from one métier to another takes. */
export interface Ecart {
  /** Share of the work of `vers` already held, by weight, 0..1. */
  readonly couverture: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  /** A(de) ∩ A(vers), by descending poids then code; the first `limite` of them, all when left out. */
  communs(limite?: number): SharedItem[];
  /** A(vers) \ A(de), in the same order. */
  manquants(limite?: number): SharedItem[];
}

/** Which part of a ranked list is wanted. */
export interface Page {
  /** How many results at most. */
  readonly limite: number;
  /** How many results to skip. */
  readonly decalage: number;
}

/** One métier that shares items with the métier asked about. */
export interface MetierPartageant {
  readonly metier: string;
  /** How many items both hold. */
  readonly nombre: number;
  /** Σ w over these items. */
  readonly poids: number;
  /** The items both hold, by descending poids then code; coeurMetier is that of the listed métier. */
  communs(limite?: number): SharedItem[];
}

/** Two métiers that share items, `a` before `b`. */
export interface PairePartageant {
  readonly a: string;
  readonly b: string;
  /** How many items both hold. */
  readonly nombre: number;
  /** Σ w over these items. */
  readonly poids: number;
}

/** One page of a ranked list. */
export interface PageDeResultats<T> {
  /** Length of the whole list. */
  readonly total: number;
  readonly resultats: readonly T[];
}

/** Where a métier lies on the map of all: near those that cover it or that it covers; distances are no measure. */
export interface PlaceDuMetier {
  readonly metier: string;
  /** From −1000 to 1000, to a tenth. */
  readonly x: number;
  /** From −1000 to 1000, to a tenth. */
  readonly y: number;
}

/** One of the métiers nearest to another. */
export interface MetierProche {
  readonly metier: string;
  /** By the measure asked for, in (0, 1]. */
  readonly score: number;
  /** How many items both hold. */
  readonly nbCommuns: number;
  /** Rank of the official mobilité from the métier asked about to this one, null when there is none. */
  readonly mobiliteOfficielle: number | null;
}

/** What makes a chain the best: greatest force; greatest goulot; fewest steps; least sum of squared costs. See analytics.md for ties. */
export const CRITERES = ['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE'] as const;
export type Critere = (typeof CRITERES)[number];

/**
 * What the strength of a step is: the share of the work of its end that its start holds, or the cosine of the two. Costs,
 * force, goulot and couvertureMin speak of it.
 */
export type MesureDesPas = 'COUVERTURE' | 'COSINUS_IDF';

/** Which steps a chain may take. */
export interface ChainLimits {
  /** Least strength of a step, in (0, 1]; when left out 0.05 by COUVERTURE, 0.02 by COSINUS_IDF. */
  readonly couvertureMin?: number;
  /** Least number of items the two métiers of a step share, ≥ 1; 1 when left out. */
  readonly communsMin?: number;
}

/** Which chains are wanted, beside the limits of their steps. */
export interface ChainsQuestion extends ChainLimits {
  /** FORCE when left out. */
  readonly critere?: Critere;
  /** COUVERTURE when left out. */
  readonly mesureDesPas?: MesureDesPas;
  /** How many chains, the best first; 1 when left out. */
  readonly nombre?: number;
  /** Most steps; no limit when left out. */
  readonly etapesMax?: number;
  /** A métier that the chain must go through. */
  readonly via?: string;
  /** Métiers that no chain goes through; without effect on its ends and on `via`. */
  readonly exclus?: ReadonlySet<string>;
}

/**
 * Why there are fewer chains than wanted: COUVERTURE, the limits of steps allow no chain at all; CONTRAINTES, they do,
 * and the other limits do not; RECHERCHE, the search was given up at its bound before it was known which chain is next; PROFIL,
 * nothing that the profile holds weighs anything in this view, so that no limit is low enough.
 */
export type Obstacle = 'COUVERTURE' | 'CONTRAINTES' | 'RECHERCHE' | 'PROFIL';

/** The answer to a question about chains. */
export interface Chains {
  /** The best first, no two the same. */
  readonly chains: readonly Chain[];
  /** Set when there is no chain, and when the search was given up. */
  readonly obstacle: Obstacle | null;
  /** Σ w over A(vers) \ A(de): what going there at once asks for. */
  readonly poidsDirect: number;
}

/** One step of a chain. Held = every item of every métier of the chain from its start up to and including `de`. */
export interface Etape {
  readonly de: string;
  readonly vers: string;
  /** Strength of the step by the measure of the question: its couverture or its cosine, 0..1. */
  readonly force: number;
  /** Couverture of the step itself, 0..1. */
  readonly couverture: number;
  /** Share of A(vers), by weight, that is held; at least `couverture`. */
  readonly couvertureCumulee: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  /** Σ w over A(vers) less what is held. */
  readonly poidsAApprendre: number;
  /** Rank of the official mobilité de → vers, null when there is none. */
  readonly mobiliteOfficielle: number | null;
  /** A(de) ∩ A(vers), by descending poids then code; the first `limite` of them, all when left out. */
  communs(limite?: number): SharedItem[];
  /** A(vers) less what is held, in the same order. */
  manquants(limite?: number): SharedItem[];
}

/** A passerelle: a chain of métiers from one to another. */
export interface Chain {
  /** Codes from start to end, at least two, none twice. */
  readonly metiers: readonly string[];
  /** Product of the strengths of its steps, 0..1. */
  readonly force: number;
  /** Sum of −ln strength, added from the first step to the last; ≥ 0. */
  readonly cout: number;
  /** Least strength of a step. */
  readonly goulot: number;
  /** Σ w over all that its steps lack, added from the first to the last. */
  readonly poidsAApprendre: number;
  readonly etapes: readonly Etape[];
}

/** The best chain of one pair of a matrice; nulls where no chain keeps to the limits. */
export interface CelluleDeMatrice {
  readonly de: string;
  readonly vers: string;
  readonly force: number | null;
  readonly goulot: number | null;
  readonly etapes: number | null;
  readonly cout: number | null;
}

/** The cells of a matrice, of `de` in the order asked, then `vers`; none from a métier to itself. */
export type Matrice = Iterable<CelluleDeMatrice>;

/** Which replicas of a question are asked. */
export interface RepliquesDeChaines {
  /** How many, 1 to 1 000. */
  readonly repliques: number;
  /** The seed: the same gives the same answer. */
  readonly graine: number;
}

/** How sure the answers to a question about chains are. */
export interface Robustesse {
  /** The best chain of each replica, as codes; null where it has none. */
  readonly chains: readonly (readonly string[] | null)[];
  /** By how much the critère prefers the best chain to the second of the whole graph, ≥ 0; null where there is no second. */
  readonly ecartAuSuivant: number | null;
}

/** One step of a chain that leaves a profile: the first leaves no métier, and its strength is that of what the profile holds. */
export interface EtapeDepuisProfil extends Omit<Etape, 'de'> {
  /** Null for the first step. */
  readonly de: string | null;
}

/** A chain from what a profile holds to a métier. */
export interface ChainDepuisProfil extends Omit<Chain, 'etapes'> {
  /** Codes from the first métier after the profile to the last, none twice. */
  readonly metiers: readonly string[];
  readonly etapes: readonly EtapeDepuisProfil[];
}

/** The answer to a question about chains from a profile. */
export interface ChainsDepuisProfil {
  /** The best first, no two the same; none when the métier is held already. */
  readonly chains: readonly ChainDepuisProfil[];
  readonly obstacle: Obstacle | null;
  /** Whether the métier is a whole experience of the profile, or all that it is made of is held. */
  readonly dejaTenu: boolean;
  /** Σ w over A(vers) less what is held: what going there at once asks for. */
  readonly poidsDirect: number;
}

/** Where a reach or a group begins: métiers, the best of which counts, or what a profile holds. */
export type Depart =
  { readonly depuis: readonly string[] } | { readonly profil: Profil; readonly inclureExperiences?: boolean };

/** A métier within a cost. */
export interface MetierAtteignable {
  readonly metier: string;
  /** The start of the best chain; null where it is a profile. */
  readonly depuis: string | null;
  /** Σ −ln of the strengths of its steps, ≥ 0; and their product. */
  readonly cout: number;
  readonly force: number;
  readonly etapes: number;
  /** Code of the métier that its first step leads to. */
  readonly premierPas: string;
}

/** What placing someone at a post is worth: the couverture of the direct step, or the force of the best chain. */
export type MesureDeReclassement = 'COUVERTURE' | 'FORCE';

/** People who come from the same métier, or hold the same. */
export interface GroupeAPlacer {
  readonly depart: { readonly code: string } | { readonly profil: Profil };
  readonly effectif: number;
  /** Codes of the métiers that they neither take nor go through; none when left out. */
  readonly refus?: ReadonlySet<string>;
}

/** Posts of a métier. */
export interface PosteAPourvoir {
  readonly code: string;
  readonly nombre: number;
}

/** People of a group at a post, by their places in the lists, from 0. */
export interface Affectation {
  readonly groupe: number;
  readonly poste: number;
  /** Code of the métier of the post. */
  readonly vers: string;
  /** At least 1. */
  readonly nombre: number;
  /** Of one person, above 0. */
  readonly valeur: number;
}

/** An item that people of a group have to learn where they go. */
export interface ItemAApprendre {
  readonly item: WeighedItem;
  readonly personnes: number;
}

/** Who should go where. */
export interface Reclassement {
  /** Σ nombre × valeur, the greatest that can be. */
  readonly valeurTotale: number;
  /** By group, then code, then place of the post. */
  readonly affectations: readonly Affectation[];
  /** How many of each group stay without post; how many of each post stay free. */
  readonly sansPoste: readonly number[];
  readonly postesVacants: readonly number[];
  /** What people of a group have to learn: by number of people, then poids, both descending, then code. */
  aApprendre(groupe: number, limite: number): ItemAApprendre[];
}

/** One relationship PROCHE: a step that one can take. */
export interface Proche {
  readonly de: string;
  readonly vers: string;
  /** Share of the work of `vers` that `de` holds, by weight. */
  readonly couverture: number;
  /** −ln couverture, ≥ 0. */
  readonly cout: number;
  /** How many items both hold. */
  readonly communs: number;
}

/** The steps of a couverture at least as great as asked, by ascending `de` then `vers`. */
export interface Proches extends Iterable<Proche> {
  readonly nombre: number;
}

/** Which steps make an aire de mobilité: official mobilités, steps of enough couverture, or either of them. */
export type OrigineMobilite = 'OFFICIELLE' | 'COMPETENCES' | 'CROISEE';

/** A métier within reach of another. */
export interface MetierAtteint {
  readonly metier: string;
  /** Fewest steps that lead there, ≥ 1. */
  readonly etapes: number;
  /** Least Σ −ln couverture within the steps allowed; null where official mobilités count. */
  readonly cout: number | null;
}

/** A step within an aire de mobilité; a null says which of the two reasons does not hold. */
export interface AreteDeMobilite {
  readonly de: string;
  readonly vers: string;
  /** Rank of the official mobilité, null when it is none. */
  readonly officielle: number | null;
  /** Couverture of the step, null when it is less than couvertureMin. */
  readonly couverture: number | null;
}

/** What can be reached from a métier within a number of steps. */
export interface AireDeMobilite {
  /** By fewest steps, then cost rounded to 9 decimals, then code; the start is not among them. */
  readonly metiers: readonly MetierAtteint[];
  /**
   * The first `limite` steps that leave the start or a métier reached in fewer steps than allowed, and do not come back
   * to the start: by steps to `de`, then codes.
   */
  aretes(limite: number): AreteDeMobilite[];
}

/** How many best chains by FORCE between two other métiers go through a métier. */
export interface PassagesDuMetier {
  readonly metier: string;
  readonly passages: number;
  /** Those whose two ends are of two groups. */
  readonly passagesEntreGroupes: number;
}

/** A community of métiers: they cover one another more than they do others. */
export interface Communaute {
  /** By code. */
  readonly metiers: readonly MetierDeCommunaute[];
  /** The first by code of those whose links with the community weigh most. */
  readonly metierCentral: string;
  /** Share of the links of its métiers that stay within it, by weight, 0..1. */
  readonly cohesion: number;
  /** Its part of the modularity, which is the sum of these. */
  readonly contribution: number;
}

/** A métier of a community. */
export interface MetierDeCommunaute {
  readonly metier: string;
  /** Share of its links that stay within the community, by weight, 0..1. */
  readonly ancrage: number;
}

/** An item that a group of métiers holds more often than all métiers do. */
export interface ItemDistinctif {
  readonly item: WeighedItem;
  /** How many métiers of the group hold it. */
  readonly metiers: number;
  /** p ln(p / q), above 0: p the share of the group that holds it, q the share of all métiers. */
  readonly distinction: number;
}

/** An item that a métier does not hold, and what learning it would open. */
export interface EffetDeLevier {
  readonly item: WeighedItem;
  /** Codes of the métiers newly reached, ascending. */
  readonly metiers: readonly string[];
}

/** What a set of métiers has in common, and where it leads. */
export interface EnsembleDeMetiers {
  /** Codes of the set, ascending. */
  readonly metiers: readonly string[];
  /** Items held by enough of the set: by number of holders in it, then weight, both descending, then code. */
  readonly noyau: readonly { readonly item: WeighedItem; readonly nombre: number }[];
  /** Métiers outside the set: by mean couverture from its métiers, rounded to 9 decimals, descending, then code. */
  readonly sorties: readonly SortieDEnsemble[];
  /** Métiers of the set with the métier outside that each covers best: the least couverture first, then code. */
  readonly difficiles: readonly MetierDifficileAQuitter[];
}

/** A métier outside a set. */
export interface SortieDEnsemble {
  readonly metier: string;
  /** Mean over the métiers of the set of couverture(member → metier), above 0. */
  readonly couvertureMoyenne: number;
  /** How many members cover it by at least the threshold. */
  readonly nombre: number;
}

/** A métier of a set, and its best way out. */
export interface MetierDifficileAQuitter {
  readonly metier: string;
  /** The métier outside that it covers best, null when it covers none. */
  readonly vers: string | null;
  readonly couverture: number;
}

/** A métier that someone has exercised, and what of it they did: all of it when neither list is given; not both. */
export interface Experience {
  /** Code of the métier. */
  readonly metier: string;
  /** OGR codes of the items of the métier that were done. */
  readonly seulement?: readonly string[];
  /** OGR codes of the items of the métier that were not done. */
  readonly sauf?: readonly string[];
}

/** What someone brings: métiers already exercised, and items held besides. */
export interface Profil {
  readonly experiences: readonly Experience[];
  /** OGR codes of compétences, macro-compétences and savoirs. */
  readonly items: readonly string[];
}

/** Which métiers a question about a profile answers with. */
export interface MetiersDuProfil {
  /** Whether the métiers of the experiences are among them; they are not when left out. */
  readonly inclureExperiences?: boolean;
  /** Codes of the only métiers wanted, whether the profile holds anything of them or not; all when left out. */
  readonly cibles?: readonly string[];
}

/** A métier as a profile sees it. */
export interface Piste {
  readonly metier: string;
  /** Share of A(metier), by weight, that the profile holds; above 0 but for a cible. */
  readonly couverture: number;
  /** 1 + how many métiers of the release, those of the experiences among them, the profile covers more: rounded to 9 decimals. */
  readonly rang: number;
  /** Share of the métiers of the release that the profile covers no more than this one, in (0, 1]. */
  readonly quantile: number;
  /** Whether the métier is one of the experiences. */
  readonly exerce: boolean;
  readonly nbTenus: number;
  readonly nbManquants: number;
  /** The items of the métier that the profile holds, by descending poids then code. */
  tenus(limite?: number): SharedItem[];
  /** Those that it does not hold, in the same order. */
  manquants(limite?: number): SharedItem[];
  /** The same, those of its coeur de métier first. */
  aAcquerir(limite?: number): SharedItem[];
}

/** How far a métier is from a profile, in words: the nearest first. See analytics.md for the rules. */
export const PALIERS = ['ACCESSIBLE', 'PROCHE', 'FORMATION_COURTE', 'FORMATION_LONGUE', 'ELOIGNE'] as const;
export type Palier = (typeof PALIERS)[number];

/** From which couverture on each palier holds, but the last: Infinity when the release has no official mobilité to tell. */
export type SeuilsDesPaliers = Readonly<Record<Exclude<Palier, 'ELOIGNE'>, number>>;

/** How many pairs of métiers a palier holds, regulated access aside. */
export interface CalibrageDePalier {
  readonly palier: Palier;
  /** The least couverture of the palier; 0 for the last. */
  readonly couvertureMin: number;
  /** Share of the official mobilités, 0..1. */
  readonly officielles: number;
  /** Share of the other ordered pairs of métiers, 0..1. */
  readonly autres: number;
}

/** What one does in a métier that belongs together. */
export interface GroupeDActivites {
  /** Code of the enjeu and of the objectif; null for what is under none. */
  readonly enjeu: string | null;
  readonly objectif: string | null;
  /** True for the group of the savoirs, which comes last. */
  readonly savoirs: boolean;
  /** By descending poids, then code. */
  readonly items: readonly ItemDActivite[];
}

/** One of them. */
export interface ItemDActivite {
  readonly item: SharedItem;
  /** How many other métiers hold it. */
  readonly autresMetiers: number;
}
