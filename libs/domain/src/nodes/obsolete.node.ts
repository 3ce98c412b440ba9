import type { NodeDeclaration, Property } from '../declaration/declaration';
import { allProperties, computed, node, property } from '../declaration/declaration';

/**
 * What a release dropped, as it last was. It has no label of the nomenclature, so that no question meets it by chance, but
 * keeps the properties that it had under its own.
 *
 * @param dropped the labels that a release may drop
 */
export function obsoleteNode(dropped: readonly NodeDeclaration[]): NodeDeclaration {
  return node({
    label: 'Obsolete',
    plural: 'obsoletes',
    description: "Élément d'une version ancienne qui n'est plus dans la version en service, tel qu'il y était.",
    key: property('cle', computed('string', 'nature et code'), 'Nature et code, comme Competence:119873.'),
    properties: [
      property('nature', computed('string', 'son label'), 'Label que portait l’élément, comme Competence.', {
        required: true,
      }),
      property('sujet', computed('string', 'sa clé'), 'Code de l’élément : sa clé sous ce label.', {
        required: true,
        indexed: true,
      }),
      property('dernierEn', computed('string', 'au chargement'), 'Dernière version chargée qui le contenait.', {
        required: true,
      }),
      property(
        'remplacePar',
        computed('strings', 'journal des évolutions (classeur ChangeLog)'),
        "Codes qui le remplacent, d'après le journal des évolutions ; nul quand il n'en dit rien.",
      ),
      ...formerProperties(dropped),
    ],
  });
}

/** Every property of the labels, once per name: none is required, since each belongs to some labels only. */
function formerProperties(dropped: readonly NodeDeclaration[]): Property[] {
  const byName = new Map<string, Property>();
  for (const declared of dropped) {
    for (const former of allProperties(declared))
      byName.set(former.name, { ...former, required: false, indexed: false });
  }
  return [...byName.values()];
}
