import type { RelationshipDeclaration } from '../declaration/declaration';
import { computed, property } from '../declaration/declaration';

/** The aire of a métier, and how much the métier holds it together and joins it to the others. */
export const dansAire: RelationshipDeclaration = {
  type: 'DANS_AIRE',
  from: 'Metier',
  to: 'AireDeMetiers',
  description: "Le métier est dans cette aire ; un métier sans aucun lien PROCHE n'est dans aucune.",
  properties: [
    property(
      'ancrage',
      computed('float', "poids de ses PROCHE avec l'aire sur poids de tous ses PROCHE"),
      "Part des liens du métier qui restent dans l'aire, de 0 à 1.",
      { required: true },
    ),
    property(
      'intermediarite',
      computed('float', 'nombre de meilleures chaînes entre deux autres métiers qui y passent / (N − 1)(N − 2)'),
      'Part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1.',
      { required: true },
    ),
    property(
      'intermediariteEntreAires',
      computed('float', 'de même, entre deux métiers de deux aires'),
      'Part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1.',
      { required: true },
    ),
    property(
      'x',
      computed('float', 'forces entre métiers, depuis une graine, sur les PROCHE les plus forts de chacun'),
      'Place du métier sur la carte de tous les métiers, de gauche à droite, de −1000 à 1000.',
      { required: true },
    ),
    property(
      'y',
      computed('float', 'de même'),
      'Place du métier sur la carte de tous les métiers, de bas en haut, de −1000 à 1000.',
      { required: true },
    ),
  ],
  forward: { name: 'aire', description: "L'aire du métier (une seule).", single: true },
  reverse: { name: 'metiers', description: "Les métiers de l'aire." },
};
