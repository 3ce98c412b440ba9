import type { RelationshipDeclaration } from '../declaration/declaration';
import { computed, property } from '../declaration/declaration';

/** The items by which an aire differs most from the rest of the nomenclature. */
const seDistinguePar = {
  type: 'SE_DISTINGUE_PAR',
  from: 'AireDeMetiers',
  properties: [
    property(
      'rang',
      computed('integer', 'par distinction décroissante, puis code'),
      "Rang de l'item parmi ceux qui distinguent l'aire.",
      { required: true },
    ),
    property(
      'metiers',
      computed('integer', "nombre de métiers de l'aire qui tiennent l'item"),
      "Nombre de métiers de l'aire qui tiennent l'item.",
      { required: true },
    ),
    property(
      'distinction',
      computed('float', "p ln(p / q), p part de l'aire et q part de tous les métiers qui tiennent l'item"),
      "Ce que l'item apporte à l'écart entre l'aire et la nomenclature, au-dessus de 0.",
      { required: true },
    ),
  ],
} as const;

const reverse = { name: 'airesDistinguees', description: 'Les aires qui se distinguent par lui.' };

/** The macro-compétences that distinguish an aire. */
export const seDistingueParMacroCompetence: RelationshipDeclaration = {
  ...seDistinguePar,
  to: 'MacroCompetence',
  description: "L'aire se distingue par cette macro-compétence.",
  forward: { name: 'macroCompetences', description: "Les macro-compétences par lesquelles l'aire se distingue." },
  reverse,
};

/** The compétences that distinguish an aire. */
export const seDistingueParCompetence: RelationshipDeclaration = {
  ...seDistinguePar,
  to: 'Competence',
  description: "L'aire se distingue par cette compétence.",
  forward: { name: 'competences', description: "Les compétences par lesquelles l'aire se distingue." },
  reverse,
};

/** The savoirs that distinguish an aire. */
export const seDistingueParSavoir: RelationshipDeclaration = {
  ...seDistinguePar,
  to: 'Savoir',
  description: "L'aire se distingue par ce savoir.",
  forward: { name: 'savoirs', description: "Les savoirs par lesquels l'aire se distingue." },
  reverse,
};
