import { computed, node, property } from '../declaration/declaration';

/** A document that the graph was made of, with what its licence asks to show. */
export const source = node({
  label: 'Source',
  plural: 'sources',
  description: 'Document dont le graphe est issu, avec la mention que sa licence demande.',
  key: property('code', computed('string', 'code du document dans docs/sources.md'), 'Code du document.'),
  properties: [
    property('libelle', computed('string', 'docs/sources.md'), 'Ce que le document est.', { required: true }),
    property('producteur', computed('string', 'docs/sources.md'), 'Qui le publie.', { required: true }),
    property('licence', computed('string', 'docs/sources.md'), 'Licence ou conditions de réutilisation.', {
      required: true,
    }),
    property('attribution', computed('string', 'docs/sources.md'), 'Mention à afficher avec ce qui en est tiré.', {
      required: true,
    }),
    property(
      'adresse',
      computed('string', 'docs/sources.md'),
      'Page où il est publié ; nulle pour une table que fait qui la charge.',
    ),
    property(
      'version',
      computed('string', 'ce que le document dit de lui-même'),
      "Version ou date que le document donne de lui-même ; nulle s'il n'en donne pas.",
    ),
    property('empreinte', computed('string', 'SHA-256 du fichier'), 'Empreinte du fichier lu.', { required: true }),
  ],
});
