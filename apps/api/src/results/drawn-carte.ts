import type { DrawnAire, DrawnPoint } from '@rome-graph/drawing';
import { firstPlace, numberAt, placesAt, textAt } from './answer-place';
import type { AnswerShape } from './answer-shape';

/** A map as an answer tells it. */
export interface AnsweredCarte {
  readonly metiers: readonly DrawnPoint[];
  readonly aires: readonly DrawnAire[];
}

/** Whether a place of this shape tells where métiers lie, and in which aire. */
export function isCarte({ children }: AnswerShape): boolean {
  const fields = children
    .find(({ field, isList }) => field === 'metiers' && isList)
    ?.children.map(({ field }) => field);
  return ['x', 'y', 'aire'].every((name) => fields?.includes(name));
}

/** The first map of an answer; undefined when it has none, or an empty one. */
export function carteOf(shape: AnswerShape, data: unknown): AnsweredCarte | undefined {
  const place = firstPlace({ shape, value: data }, isCarte);
  const metiers = place ? placesAt(place, 'metiers') : [];
  if (!place || metiers.length === 0) return undefined;
  return {
    metiers: metiers.map((metier) => ({
      x: numberAt(metier, 'x') ?? 0,
      y: numberAt(metier, 'y') ?? 0,
      aire: textAt(metier, 'aire'),
    })),
    aires: placesAt(place, 'aires').map((aire) => ({
      code: textAt(aire, 'code'),
      libelle: textAt(aire, 'libelle'),
      taille: numberAt(aire, 'taille') ?? 0,
    })),
  };
}
