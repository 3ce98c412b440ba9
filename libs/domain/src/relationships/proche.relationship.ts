import type { RelationshipDeclaration } from '../declaration/declaration';
import { computed, property } from '../declaration/declaration';

/** Least couverture of a stored PROCHE relationship. */
export const procheCouvertureMin = 0.05;

/** The share of a métier's work that another already holds, at niveau TOUT; see analytics.md's couverture. */
export const proche: RelationshipDeclaration = {
  type: 'PROCHE',
  from: 'Metier',
  to: 'Metier',
  description: "Le métier couvre au moins 5 % de ce que demande l'autre (niveau TOUT).",
  weight: 'couverture',
  properties: [
    property(
      'couverture',
      computed('float', "somme des poids des items communs sur somme des poids des items du métier d'arrivée"),
      "Part du métier d'arrivée que couvre le métier de départ, de 0,05 à 1.",
      { required: true },
    ),
    property('cout', computed('float', '-ln(couverture)'), "Coût de l'étape : opposé du logarithme de la couverture.", {
      required: true,
    }),
    property('communs', computed('integer', "nombre d'items communs"), "Nombre d'items communs aux deux métiers.", {
      required: true,
    }),
  ],
  forward: { name: 'proches', description: 'Les métiers dont celui-ci couvre au moins 5 %.' },
  reverse: { name: 'procheDe', description: 'Les métiers qui couvrent au moins 5 % de celui-ci.' },
};
