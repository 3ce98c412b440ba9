import type { LabelMatch } from './label-match';
import { matchLabel } from './label-match';
import type { TypeDeRecherche } from './type-de-recherche';

/** What Neo4j found for a search, before it is ranked. */
export interface Candidate {
  readonly type: TypeDeRecherche;
  readonly code: string;
  readonly libelle: string;
  /** The short label of an appellation. */
  readonly libelleCourt: string | null;
  /** Whether an appellation is the name of its fiche. */
  readonly principale: boolean;
  /** Whether an appellation is little used. */
  readonly peuUsitee: boolean;
  /** Code of the métier that it is, or that it names. */
  readonly metier: string | null;
  /** Whether the text is its code, or the beginning of a code ROME. */
  readonly parCode: boolean;
  /** How well the full-text indexes find it. */
  readonly score: number;
}

/** A candidate at its place. */
export interface Ranked extends Candidate {
  /** The label that matched: its own, the short one, or an appellation's. */
  readonly libelleTrouve: string;
}

interface Scored extends Ranked {
  readonly match: LabelMatch;
}

/** What people mean most often comes first among equals. */
const typeBonus: Readonly<Record<TypeDeRecherche, number>> = {
  METIER: 0.12,
  APPELLATION: 0.08,
  MACRO_COMPETENCE: 0.06,
  CONTEXTE_TRAVAIL: 0.04,
  COMPETENCE: 0.03,
  SAVOIR: 0.03,
  CERTIFICATION: 0,
};

/** What a métier gains each time twice as many of its appellations match. */
const appellationsBonus = 0.05;

/**
 * The candidates of a search, the best first: exact codes, then labels by how well they match, little-used appellations
 * last. When some labels have every word, the others are left out; so are mistyped words when none needs to be.
 *
 * @param words as searchedWords gives them
 * @param types the kinds wanted; without APPELLATION, a métier is found by its appellations too
 */
export function rank(
  candidates: readonly Candidate[],
  words: readonly string[],
  types: ReadonlySet<TypeDeRecherche>,
): Ranked[] {
  const scored = candidates.map((candidate) => scoredOf(candidate, words));
  const wanted = types.has('METIER') ? withMetiers(scored, types) : scored;
  const asked = wanted.filter(({ type }) => types.has(type));
  const highest = Math.max(0, ...asked.map(({ match }) => match.level));
  return asked.filter(({ match, parCode }) => parCode || match.level === highest).sort(inOrder);
}

function inOrder(a: Scored, b: Scored): number {
  return (
    Number(b.parCode) - Number(a.parCode) ||
    Number(a.peuUsitee) - Number(b.peuUsitee) ||
    b.match.score - a.match.score ||
    b.score - a.score ||
    (a.code < b.code ? -1 : 1)
  );
}

function scoredOf(candidate: Candidate, words: readonly string[]): Scored {
  const { libelle, libelleCourt, type } = candidate;
  const whole = matchLabel(words, libelle);
  const short = libelleCourt === null || libelleCourt === libelle ? undefined : matchLabel(words, libelleCourt);
  const isShort = short !== undefined && isBetter(short, whole);
  const { level, score } = isShort ? short : whole;
  return {
    ...candidate,
    libelleTrouve: isShort ? (libelleCourt ?? libelle) : libelle,
    match: { level, score: score + typeBonus[type] },
  };
}

function isBetter(a: LabelMatch, b: LabelMatch): boolean {
  return a.level > b.level || (a.level === b.level && a.score > b.score);
}

/** Métiers raised by their appellations, in place of the appellations that are their very names. */
function withMetiers(scored: readonly Scored[], types: ReadonlySet<TypeDeRecherche>): Scored[] {
  const appellations = new Map<string, Scored[]>();
  for (const found of scored) {
    if (found.type !== 'APPELLATION' || found.metier === null) continue;
    appellations.set(found.metier, [...(appellations.get(found.metier) ?? []), found]);
  }
  const metiers = scored.filter(({ type }) => type === 'METIER');
  const known = new Set(metiers.map(({ code }) => code));
  const others = [...appellations].flatMap(([code, names]) =>
    known.has(code) || types.has('APPELLATION') ? [] : [metierNamed(code, names)],
  );
  return [
    ...[...metiers, ...others].map((metier) => raised(metier, appellations.get(metier.code) ?? [], types)),
    ...scored.filter(({ type, principale }) => type !== 'METIER' && !principale),
  ];
}

/** A métier of which only appellations were found. */
function metierNamed(code: string, names: readonly Scored[]): Scored {
  const [best] = [...names].sort(inOrder) as [Scored];
  return { ...best, type: 'METIER', code, libelleCourt: null, principale: false };
}

function raised(metier: Scored, names: readonly Scored[], types: ReadonlySet<TypeDeRecherche>): Scored {
  const [best] = types.has('APPELLATION') ? [] : names.filter((name) => !name.peuUsitee).sort(inOrder);
  const named = best && isBetter(best.match, metier.match) ? best : metier;
  const matching = names.filter(({ match }) => match.level === named.match.level).length;
  return {
    ...metier,
    libelleTrouve: named.libelleTrouve,
    match: { ...named.match, score: named.match.score + appellationsBonus * Math.log2(1 + matching) },
  };
}
