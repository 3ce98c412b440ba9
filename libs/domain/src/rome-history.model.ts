import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from './declaration/declaration';
import { bascule } from './nodes/bascule.node';
import { changement } from './nodes/changement.node';
import { comparaison } from './nodes/comparaison.node';
import { derive } from './nodes/derive.node';
import { obsoleteNode } from './nodes/obsolete.node';
import { changementDans, comparaisonDans, deriveDans } from './relationships/dans.relationship';
import { remplacePar } from './relationships/remplace-par.relationship';
import { romeGraph } from './rome-graph.model';
import { officialTables } from './tables/official-tables';

/** Labels of what a journal of changes speaks of, and may say to be replaced. */
const replaceable = ['Metier', 'Appellation', 'Competence', 'MacroCompetence', 'Savoir', 'ContexteTravail'];

/**
 * Whether a label or a type of link comes from the official export, hence changes with a release: what documents beside it
 * bring, and what the loader computes, has a life of its own.
 */
export function isOfRelease({ source }: Pick<NodeDeclaration | RelationshipDeclaration, 'source'>): boolean {
  return source !== undefined && Object.hasOwn(officialTables, source.table);
}

/** Whether the export, or a workbook in its place, gives a property: other documents and the loader say nothing of releases. */
export function isPropertyOfRelease({ source }: Pick<Property, 'source'>): boolean {
  return source.kind !== 'computed' && Object.hasOwn(officialTables, source.table);
}

/** The label of what a release dropped. */
export const obsoleteLabel = 'Obsolete';

/**
 * What the graph remembers of the releases that it held: written by the loader beside the nomenclature, and answered by
 * questions of their own. No generated type of GraphQL shows it.
 */
export const romeHistory: GraphModel = {
  nodes: [changement, comparaison, derive, obsoleteNode(romeGraph.nodes.filter(isOfRelease)), bascule],
  relationships: [changementDans, comparaisonDans, deriveDans, ...[...replaceable, obsoleteLabel].map(remplacePar)],
};

/** All that the loader writes: the release in service, and the history. */
export const storedGraph: GraphModel = {
  nodes: [...romeGraph.nodes, ...romeHistory.nodes],
  relationships: [...romeGraph.relationships, ...romeHistory.relationships],
};
