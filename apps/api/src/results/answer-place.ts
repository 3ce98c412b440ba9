import type { AnswerShape } from './answer-shape';
import { valueAt } from './answer-shape';

/** A place of an answer: what was selected there, and what it holds. */
export interface Place {
  readonly shape: AnswerShape;
  readonly value: unknown;
}

/** The first place of an answer whose shape is wanted, in the order in which it was asked; undefined where there is none. */
export function firstPlace(place: Place, isWanted: (shape: AnswerShape) => boolean): Place | undefined {
  if (Array.isArray(place.value)) {
    for (const value of place.value as unknown[]) {
      const found = firstPlace({ ...place, value }, isWanted);
      if (found) return found;
    }
    return undefined;
  }
  if (place.value === null) return undefined;
  if (isWanted(place.shape)) return place;
  for (const shape of place.shape.children) {
    const found = shape.leaf ? undefined : firstPlace({ shape, value: valueAt(place.value, shape.key) }, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** Whether an answer of this shape may have such a place. */
export function mayHave(shape: AnswerShape, isWanted: (shape: AnswerShape) => boolean): boolean {
  return isWanted(shape) || shape.children.some((child) => mayHave(child, isWanted));
}

/** What is selected by the name of a field, whatever its alias: each element of a list. */
export function placesAt(place: Place, field: string): Place[] {
  const shape = place.shape.children.find((child) => child.field === field);
  if (!shape) return [];
  const value = valueAt(place.value, shape.key);
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((each) => each !== null)
    .map((each) => ({ shape, value: each }));
}

/** The same, values alone. */
export function valuesAt(place: Place | undefined, field: string): unknown[] {
  return place ? placesAt(place, field).map(({ value }) => value) : [];
}

/** A number that is selected by the name of a field; undefined where there is none. */
export function numberAt(place: Place, field: string): number | undefined {
  const [value] = valuesAt(place, field);
  return typeof value === 'number' ? value : undefined;
}

/** A text that is selected by the name of a field; empty where there is none. */
export function textAt(place: Place | undefined, field: string): string {
  const [value] = valuesAt(place, field);
  return typeof value === 'string' ? value : '';
}
