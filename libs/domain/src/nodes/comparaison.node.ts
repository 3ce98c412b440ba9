import { computed, node, property } from '../declaration/declaration';

/** What of two releases could be compared when one was loaded over the other: what it lacks may have changed unseen. */
export const comparaison = node({
  label: 'Comparaison',
  plural: 'comparaisons',
  description: "Deux versions du ROME comparées au chargement de l'une sur l'autre.",
  key: property('code', computed('string', 'les deux versions'), 'Code de la comparaison, comme 458-460.'),
  properties: [
    property('depuis', computed('string', 'au chargement'), 'Version de départ, la plus ancienne des deux.', {
      required: true,
    }),
    property('jusqua', computed('string', 'au chargement'), "Version d'arrivée, la plus récente des deux.", {
      required: true,
    }),
    property(
      'proprietes',
      computed('strings', 'au chargement'),
      'Propriétés que les deux versions donnent, comme Metier.libelle : ce qui a changé des autres n’est pas connu.',
      { required: true },
    ),
  ],
});
