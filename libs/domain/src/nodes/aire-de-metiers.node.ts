import { computed, node, property } from '../declaration/declaration';

/** How the aires de métiers of a release are found, so that anyone finds the same again; see docs/analytics.md. */
export const airesMethode = {
  algorithme: 'LEIDEN',
  resolution: 1,
  /** Seeds graine, graine + 1 …; the partition of greatest modularity is kept, the first of several. */
  graine: 460,
  departs: 10,
  /** How many items an aire is told by. */
  itemsDistinctifs: 10,
} as const;

/**
 * How métiers are placed on the map of all, so that anyone finds the same again; see docs/analytics.md. The best steps that leave a
 * métier (voisins of them) pull it.
 */
export const carteMethode = { algorithme: 'FRUCHTERMAN_REINGOLD', graine: 460, tours: 300, voisins: 6 } as const;

/** A community of métiers that lead to one another more than elsewhere, over PROCHE. */
export const aireDeMetiers = node({
  label: 'AireDeMetiers',
  plural: 'airesDeMetiers',
  description:
    'Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE).',
  key: property(
    'code',
    computed('string', 'rang, de deux chiffres au moins : la plus grande aire a le code 01'),
    "Rang de l'aire, de la plus grande à la plus petite, comme 01.",
  ),
  properties: [
    property(
      'libelle',
      computed('string', 'intitulé du métier central'),
      "Ce autour de quoi l'aire s'organise : son métier central.",
      { required: true, indexed: true },
    ),
    property(
      'metierCentral',
      computed('string', "le métier dont les liens PROCHE avec l'aire pèsent le plus"),
      "Code ROME du métier central de l'aire.",
      { required: true },
    ),
    property('taille', computed('integer', 'nombre de métiers'), "Nombre de métiers de l'aire.", { required: true }),
    property(
      'cohesion',
      computed('float', 'poids des PROCHE internes sur poids des PROCHE de ses métiers'),
      "Part des liens de ses métiers qui restent dans l'aire, de 0 à 1.",
      { required: true },
    ),
    property(
      'contribution',
      computed('float', 'poids interne / m − (somme des degrés / 2m)²'),
      "Part de l'aire dans la modularité, qui est la somme des contributions.",
      { required: true },
    ),
  ],
});
