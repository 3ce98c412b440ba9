import type { DrawnItem, DrawnMetier, DrawnPasserelle, DrawnStep } from '@rome-graph/drawing';
import type { AnswerShape } from './answer-shape';
import { valueAt } from './answer-shape';

/** A place of an answer: what was selected there, and what it holds. */
interface Place {
  readonly shape: AnswerShape;
  readonly value: unknown;
}

/** Whether an answer of this shape tells chains by what a drawing needs of them. */
export function tellsChains(shape: AnswerShape): boolean {
  return isChain(shape) || shape.children.some(tellsChains);
}

/** The first chain of an answer, as it is drawn; undefined when there is none. What was not asked of it is left out of the drawing. */
export function chainOf(shape: AnswerShape, data: unknown): DrawnPasserelle | undefined {
  const place = firstChain({ shape, value: data });
  if (!place) return undefined;
  const etapes = placesAt(place, 'etapes').map(stepOf);
  const [first, ...others] = etapes;
  if (!first) return undefined;
  const couvertures = [first, ...others].map(({ couverture }) => couverture);
  return {
    force: numberAt(place, 'force') ?? couvertures.reduce((product, each) => product * each, 1),
    goulot: numberAt(place, 'goulot') ?? Math.min(...couvertures),
    etapes,
  };
}

function isChain({ children }: AnswerShape): boolean {
  const steps = children.find(({ field, isList }) => field === 'etapes' && isList);
  const has = (name: string): boolean => steps?.children.some(({ field }) => field === name) ?? false;
  const named = (name: string): boolean =>
    steps?.children.some(({ field, children: of }) => field === name && of.some((each) => each.field === 'libelle')) ??
    false;
  return has('couverture') && named('de') && named('vers');
}

function firstChain(place: Place): Place | undefined {
  if (Array.isArray(place.value)) {
    for (const value of place.value as unknown[]) {
      const found = firstChain({ ...place, value });
      if (found) return found;
    }
    return undefined;
  }
  if (place.value === null) return undefined;
  if (isChain(place.shape)) return place;
  for (const shape of place.shape.children) {
    const found = shape.leaf ? undefined : firstChain({ shape, value: valueAt(place.value, shape.key) });
    if (found) return found;
  }
  return undefined;
}

function stepOf(place: Place): DrawnStep {
  const couverture = numberAt(place, 'couverture') ?? 0;
  const communs = placesAt(place, 'communs').map(itemOf);
  const manquants = placesAt(place, 'manquants').map(itemOf);
  return {
    de: metierOf(placesAt(place, 'de')[0]),
    vers: metierOf(placesAt(place, 'vers')[0]),
    couverture,
    couvertureCumulee: numberAt(place, 'couvertureCumulee') ?? couverture,
    nbCommuns: numberAt(place, 'nbCommuns') ?? communs.length,
    nbManquants: numberAt(place, 'nbManquants') ?? manquants.length,
    mobiliteOfficielle: numberAt(place, 'mobiliteOfficielle') ?? null,
    nbCertifications: numberAt(place, 'nbCertifications') ?? null,
    communs,
    manquants,
  };
}

function metierOf(place: Place | undefined): DrawnMetier {
  return { code: textAt(place, 'code'), libelle: textAt(place, 'libelle') };
}

function itemOf(place: Place): DrawnItem {
  const [coeurMetier] = valuesAt(place, 'coeurMetier');
  return {
    libelle: textAt(place, 'libelle'),
    poids: numberAt(place, 'poids') ?? 0,
    coeurMetier: coeurMetier === true,
  };
}

/** What is selected by the name of a field, whatever its alias: each element of a list. */
function placesAt(place: Place, field: string): Place[] {
  const shape = place.shape.children.find((child) => child.field === field);
  if (!shape) return [];
  const value = valueAt(place.value, shape.key);
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((each) => each !== null)
    .map((each) => ({ shape, value: each }));
}

function valuesAt(place: Place | undefined, field: string): unknown[] {
  return place ? placesAt(place, field).map(({ value }) => value) : [];
}

function numberAt(place: Place, field: string): number | undefined {
  const [value] = valuesAt(place, field);
  return typeof value === 'number' ? value : undefined;
}

function textAt(place: Place | undefined, field: string): string {
  const [value] = valuesAt(place, field);
  return typeof value === 'string' ? value : '';
}
