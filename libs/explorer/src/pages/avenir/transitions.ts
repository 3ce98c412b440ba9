import type { Schema } from '@rome-graph/client';
import { tags } from '../../texts/vocabulary';

/** A transition that métiers are tagged by. */
export interface Transition {
  /** Its part of the address. */
  readonly slug: string;
  readonly name: string;
  readonly text: string;
  /** What a métier may be to it, each with its filter and its tag in addresses. */
  readonly places: readonly {
    readonly tag: string;
    readonly filtre: Schema.FiltreDeMetiers;
  }[];
}

const places: readonly Schema.TransitionEcologique[] = [
  'EMPLOI_VERT',
  'EMPLOI_STRATEGIQUE',
  'EMPLOI_BRUN',
  'EMPLOI_BLANC',
];

/** The three that ROME tags, in its order. */
export const transitions: readonly Transition[] = [
  {
    slug: 'ecologique',
    name: 'Transition écologique',
    text: 'Ce que la protection de l’environnement fait des métiers : elle en est la finalité, elle a besoin d’eux, elle les met en difficulté, ou ne les touche pas.',
    places: places.map((place) => ({
      tag: `transitionEcologique ${place}`,
      filtre: { transitionEcologique: [place] },
    })),
  },
  {
    slug: 'numerique',
    name: tags.transitionNumerique.name,
    text: tags.transitionNumerique.meaning,
    places: [{ tag: 'transitionNumerique', filtre: { transitionNumerique: true } }],
  },
  {
    slug: 'demographique',
    name: tags.transitionDemographique.name,
    text: tags.transitionDemographique.meaning,
    places: [{ tag: 'transitionDemographique', filtre: { transitionDemographique: true } }],
  },
];
