import type { DrawnNeighbour } from '@rome-graph/drawing';
import { compte } from '@rome-graph/drawing';
import { firstPlace, numberAt, placesAt, textAt } from './answer-place';
import type { AnswerShape } from './answer-shape';

/** A métier, and those that share most with it. */
export interface AnsweredEtoile {
  readonly centre: string;
  readonly around: readonly DrawnNeighbour[];
}

/** Most that stand around: beyond, labels lie over one another. */
const most = 12;

/** Whether a place of this shape tells who shares items with a métier, and how many. */
export function isEtoile({ type, children }: AnswerShape): boolean {
  const asked = new Set(
    children.flatMap(({ field, children: below }) => [field, ...below.map((each) => `${field}.${each.field}`)]),
  );
  const named = children.find(({ field }) => field === 'resultats')?.children.find(({ field }) => field === 'metier');
  const hasNames = named?.children.some(({ field }) => field === 'libelle') ?? false;
  return type === 'MetiersPartageant' && hasNames && asked.has('metier.libelle') && asked.has('resultats.nombre');
}

/** The first of an answer; undefined when fewer than two share anything, which no drawing is needed for. */
export function etoileOf(shape: AnswerShape, data: unknown): AnsweredEtoile | undefined {
  const place = firstPlace({ shape, value: data }, isEtoile);
  const around = place ? placesAt(place, 'resultats').slice(0, most) : [];
  if (!place || around.length < 2) return undefined;
  return {
    centre: textAt(placesAt(place, 'metier')[0], 'libelle'),
    around: around.map((each) => {
      const value = numberAt(each, 'nombre') ?? 0;
      return {
        label: textAt(placesAt(each, 'metier')[0], 'libelle'),
        value,
        told: compte(value, 'en commun', 'en commun'),
      };
    }),
  };
}
