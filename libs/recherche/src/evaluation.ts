import type { TypeDeRecherche } from './element';
import type { SearchIndex } from './search-index';

/** A phrase with the métiers that are right for it. */
export interface Jugement {
  readonly texte: string;
  /** Codes ROME. */
  readonly metiers: readonly string[];
  /** The kind of the phrase, when phrases are told apart. */
  readonly genre?: string;
}

/** How often a right métier stands among the first results: shares from 0 to 1, and the mean of 1 / its place. */
export interface EvaluationDeRecherche {
  readonly phrases: number;
  readonly succes1: number;
  readonly succes3: number;
  readonly succes10: number;
  readonly mrr: number;
  /** Phrases without a right métier among the first three. */
  readonly manquees: readonly string[];
}

const looked = 50;

/** Asks every phrase. A hit is a right métier as `metier` of a result; items of other kinds take a place. */
export function evaluateSearch(
  index: SearchIndex,
  jugements: readonly Jugement[],
  types: readonly TypeDeRecherche[] = [],
): EvaluationDeRecherche {
  const places = jugements.map(({ texte, metiers }) => {
    const { resultats } = index.search(texte, { types, limite: looked });
    return resultats.findIndex(({ metier }) => metier !== null && metiers.includes(metier)) + 1;
  });
  const within = (most: number): number => share(places, (place) => place > 0 && place <= most);
  return {
    phrases: jugements.length,
    succes1: within(1),
    succes3: within(3),
    succes10: within(10),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, places.length),
    manquees: jugements.filter((_, at) => places[at] === 0 || places[at]! > 3).map(({ texte }) => texte),
  };
}

function share(places: readonly number[], holds: (place: number) => boolean): number {
  return places.filter(holds).length / Math.max(1, places.length);
}

/**
 * Phrases of a JSON file: a list of `{ "texte", "metiers": […] }`.
 *
 * @throws {Error} that names the entry and what it lacks.
 */
export function readJugements(json: unknown): Jugement[] {
  if (!Array.isArray(json) || json.length === 0) throw new Error('Phrases are a list of { "texte", "metiers" }');
  return json.map((entry: unknown, index) => {
    const { texte, metiers } = (entry ?? {}) as Partial<Record<keyof Jugement, unknown>>;
    if (typeof texte !== 'string' || texte === '')
      throw new Error(`Phrase ${index + 1}: "texte" must be what was typed`);
    if (!Array.isArray(metiers) || metiers.length === 0 || !metiers.every((code) => typeof code === 'string')) {
      throw new Error(`Phrase ${index + 1} ("${texte}"): "metiers" must be a list of codes ROME`);
    }
    return entry as Jugement;
  });
}
