import { compte, pourCent } from '../text/french-numbers';
import type { DrawnPasserelle, DrawnStep } from './drawn-passerelle';

/** « De Caissier / Caissière vers Boulanger / Boulangère ». */
export function titleOf({ etapes }: DrawnPasserelle): string {
  return `De ${etapes[0]?.de.libelle ?? '?'} vers ${etapes.at(-1)?.vers.libelle ?? '?'}`;
}

/** The chain in sentences: its figures, then each step with what is held and what is to be learnt. */
export function descriptionOf(chain: DrawnPasserelle): string {
  const { etapes, force, goulot } = chain;
  const head = `${titleOf(chain)} en ${compte(etapes.length, 'étape', 'étapes')}, force ${pourCent(force)}, étape la plus étroite ${pourCent(goulot)}.`;
  return [head, ...etapes.map((step, index) => sentenceOf(step, index + 1))].join(' ');
}

/** What is told of a step where there is room for one line. */
export function briefOf({ nbManquants, couvertureCumulee }: DrawnStep): string[] {
  return [
    nbManquants === 0 ? 'rien à apprendre' : `${nbManquants}\u00a0à apprendre`,
    `cumul ${pourCent(couvertureCumulee)}`,
  ];
}

/** What goes beside the couverture of a step, from what is known. */
export function remarksOf(step: DrawnStep): string[] {
  const { couvertureCumulee, mobiliteOfficielle, nbCertifications } = step;
  return [
    `cumul ${pourCent(couvertureCumulee)}`,
    ...(typeof mobiliteOfficielle === 'number' ? [`mobilité officielle, rang ${mobiliteOfficielle}`] : []),
    ...(typeof nbCertifications === 'number'
      ? [compte(nbCertifications, 'certification y prépare', 'certifications y préparent')]
      : []),
  ];
}

function sentenceOf({ de, vers, couverture, nbCommuns, nbManquants, manquants }: DrawnStep, rank: number): string {
  const first = manquants[0];
  const toLearn =
    first === undefined ? '' : `, ${compte(nbManquants, 'à apprendre', 'à apprendre')}, d'abord « ${first.libelle} »`;
  const held = compte(nbCommuns, 'item commun', 'items communs');
  return `Étape ${rank}, de ${de.libelle} vers ${vers.libelle} : couverture ${pourCent(couverture)}, ${held}${toLearn}.`;
}
