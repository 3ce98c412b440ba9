import type { RelationshipDeclaration } from '../declaration/declaration';

/**
 * From what was dropped to what replaces it, of one label: a node of the nomenclature, or another that was dropped in its
 * turn. Followed to its end, the chain comes to a node of the nomenclature.
 */
export function remplacePar(label: string): RelationshipDeclaration {
  return {
    type: 'REMPLACE_PAR',
    from: 'Obsolete',
    to: label,
    description: "L'élément disparu est remplacé par celui-ci, d'après le journal des évolutions.",
    properties: [],
    forward: { name: 'remplacePar', description: "Ce qui remplace l'élément disparu." },
    reverse: { name: 'remplace', description: 'Ce que celui-ci remplace.' },
  };
}
