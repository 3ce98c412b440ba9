import { computed, node, property } from '../declaration/declaration';

/** How far the content of a métier moved between two releases, whatever its label says. */
export const derive = node({
  label: 'Derive',
  plural: 'derives',
  description: "Ce qui a changé, d'une version à une autre, dans le contenu d'un métier présent dans les deux.",
  key: property('code', computed('string', 'les deux versions et le code du métier'), 'Code de la dérive.'),
  properties: [
    property('depuis', computed('string', 'au chargement'), 'Version de départ, la plus ancienne des deux.', {
      required: true,
    }),
    property('jusqua', computed('string', 'au chargement'), "Version d'arrivée, la plus récente des deux.", {
      required: true,
    }),
    property('metier', computed('string', 'au chargement'), 'Code ROME du métier.', { required: true, indexed: true }),
    property('libelle', computed('string', 'au chargement'), "Intitulé du métier dans la version d'arrivée.", {
      required: true,
    }),
    property('renomme', computed('boolean', 'au chargement'), "L'intitulé a-t-il changé ?", { required: true }),
    property('itemsAvant', computed('integer', 'items du niveau TOUT'), "Nombre d'items au départ.", {
      required: true,
    }),
    property('itemsApres', computed('integer', 'items du niveau TOUT'), "Nombre d'items à l'arrivée.", {
      required: true,
    }),
    property('itemsCommuns', computed('integer', 'items du niveau TOUT'), "Nombre d'items de l'un et de l'autre.", {
      required: true,
    }),
    property(
      'jaccard',
      computed('float', "items communs sur items de l'un ou de l'autre"),
      'Part des items qui sont restés, de 0 à 1 ; 1 : aucun n’a bougé.',
      { required: true },
    ),
    property(
      'voisinsAvant',
      computed('strings', 'les dix premiers par COUVERTURE, niveau TOUT'),
      'Codes des dix métiers les plus proches au départ, du plus proche au moins proche.',
      { required: true },
    ),
    property(
      'voisinsApres',
      computed('strings', 'les dix premiers par COUVERTURE, niveau TOUT'),
      "Codes des dix métiers les plus proches à l'arrivée, du plus proche au moins proche.",
      { required: true },
    ),
    property(
      'voisinsCommuns',
      computed('integer', 'voisins communs'),
      "Nombre de métiers parmi les dix plus proches de l'une et de l'autre version.",
      { required: true },
    ),
    property(
      'recouvrement',
      computed('float', 'voisins communs sur le plus grand des deux nombres de voisins'),
      'Part des voisins qui sont restés, de 0 à 1.',
      { required: true },
    ),
  ],
});
