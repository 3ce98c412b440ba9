import type { DrawnItem, DrawnMetier, DrawnPasserelle, DrawnStep } from '@rome-graph/drawing';
import type { Place } from './answer-place';
import { firstPlace, numberAt, placesAt, textAt, valuesAt } from './answer-place';
import type { AnswerShape } from './answer-shape';

/** The first chain of an answer, as it is drawn; undefined when there is none. What was not asked of it is left out of the drawing. */
export function chainOf(shape: AnswerShape, data: unknown): DrawnPasserelle | undefined {
  const place = firstPlace({ shape, value: data }, isChain);
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

/** Whether a place of this shape tells a chain by what a drawing needs of it. */
export function isChain({ children }: AnswerShape): boolean {
  const steps = children.find(({ field, isList }) => field === 'etapes' && isList);
  const has = (name: string): boolean => steps?.children.some(({ field }) => field === name) ?? false;
  const named = (name: string): boolean =>
    steps?.children.some(({ field, children: of }) => field === name && of.some((each) => each.field === 'libelle')) ??
    false;
  return ['couverture', 'nbCommuns', 'nbManquants'].every(has) && named('de') && named('vers');
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
    nbCommuns: numberAt(place, 'nbCommuns') ?? 0,
    nbManquants: numberAt(place, 'nbManquants') ?? 0,
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
