import type { NodeDeclaration } from '../declaration/declaration';
import { computed, node, property } from '../declaration/declaration';
import { oneOf } from '../values/conversion';
import { statutRelease } from '../values/enumerations';

/** The property of Release that counts the nodes of a label: metiers → nbMetiers. */
export function countProperty(counted: Pick<NodeDeclaration, 'plural'>): string {
  return `nb${counted.plural.charAt(0).toUpperCase()}${counted.plural.slice(1)}`;
}

/** A release of ROME 4.0 that the graph holds or has held, with the counts of what it brought. */
export function releaseNode(counted: readonly NodeDeclaration[]): NodeDeclaration {
  return node({
    label: 'Release',
    plural: 'releases',
    description: 'Version du ROME que le graphe contient ou a contenue.',
    key: property('version', computed('string', 'numéro dans le nom des fichiers'), 'Numéro de version, comme 460.'),
    properties: [
      property('libelle', computed('string', 'titre de version.txt'), 'Titre de la version.', { required: true }),
      property('publieeLe', computed('date', 'version.txt'), 'Date de publication ; nulle sans version.txt.'),
      property('valideeLe', computed('date', 'version.txt'), 'Date de validation ; nulle sans version.txt.'),
      property('chargeeLe', computed('datetime', 'moment du chargement'), 'Moment où le graphe a reçu la version.', {
        required: true,
      }),
      property(
        'empreinte',
        computed('string', "SHA-256 sur les empreintes des tables, dans l'ordre de leurs noms"),
        'Empreinte des tables lues : deux chargements des mêmes fichiers ont la même.',
        { required: true },
      ),
      property(
        'modele',
        computed('string', 'SHA-256 sur ce que la déclaration du graphe fait écrire'),
        "Empreinte de la déclaration du graphe au chargement : une autre que l'actuelle demande de recharger.",
        { required: true },
      ),
      property(
        'statut',
        computed('string', 'EN_SERVICE pour la version chargée en dernier', oneOf(statutRelease)),
        'En service ou ancienne.',
        { required: true, indexed: true },
      ),
      ...counted.map(({ label, plural }) =>
        property(
          countProperty({ plural }),
          computed('integer', `nombre de nœuds ${label}`),
          `Nombre de nœuds ${label} de la version.`,
          { required: true },
        ),
      ),
      property(
        'nbLiens',
        computed('integer', 'nombre de relations lues dans les fichiers'),
        'Nombre de liens officiels.',
        {
          required: true,
        },
      ),
      property('nbProches', computed('integer', 'nombre de relations PROCHE'), 'Nombre de relations PROCHE.', {
        required: true,
      }),
    ],
  });
}
