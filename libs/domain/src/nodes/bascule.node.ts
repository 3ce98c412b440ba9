import { computed, node, property } from '../declaration/declaration';

/**
 * A load that is being committed: Neo4j shows the changes of a transaction one by one while it applies them, so that whoever
 * reads meanwhile may see a part of each release.
 */
export const bascule = node({
  label: 'Bascule',
  plural: 'bascules',
  description:
    'Version en train de prendre la place d’une autre : ce qui est lu pendant ce temps peut être de l’une ou de l’autre.',
  key: property('cle', computed('string', 'toujours bascule'), 'Toujours bascule : il y en a une au plus.'),
  properties: [
    property(
      'commenceeLe',
      computed('datetime', 'juste avant la validation de la transaction'),
      'Moment où elle a commencé.',
      {
        required: true,
      },
    ),
    property(
      'renouveleeLe',
      computed('datetime', 'toutes les dix secondes tant que dure la validation'),
      'Moment où le chargement a dit pour la dernière fois qu’elle dure encore : une minute après, elle ne compte plus.',
    ),
  ],
});
