import type { GraphModel, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import {
  aireDeMetiersLabel,
  dansAireType,
  procheType,
  releaseLabel,
  romeGraph,
  romeHistory,
  seDistingueParType,
  storedGraph,
} from '@rome-graph/domain';
import type { DeclaredTable } from './export-table';
import { linkTable, nodeTable } from './export-table';

/** What an export may hold. */
export const whats = ['nomenclature', 'proximites', 'aires', 'historique', 'tout'] as const;

/** What an export holds: a part of the graph that stands by itself. */
export type What = (typeof whats)[number];

/** The tables of an export, in the order in which they are written. */
export interface ExportContents {
  /** Nodes first, in the order of the declaration. */
  readonly tables: readonly DeclaredTable[];
  /** Labels of which only the nodes at the end of an exported link are taken. */
  readonly linkedOnly: ReadonlySet<string>;
  /** Whether the releases that the graph held before are left out. */
  readonly onlyReleaseInService: boolean;
}

const computedTypes: readonly string[] = [procheType, dansAireType, seDistingueParType];

/** Labels that no export holds: `Bascule` says that a load is being committed, when nothing is exported. */
const passing: readonly string[] = ['Bascule'];

/** What the loader computes of the releases is asked for by name: the nomenclature is what the files say. */
const nomenclature: GraphModel = {
  nodes: romeGraph.nodes.filter(({ label }) => label !== aireDeMetiersLabel),
  relationships: romeGraph.relationships.filter(({ type }) => !computedTypes.includes(type)),
};

const parts: Readonly<Record<What, { labels: readonly string[]; links: readonly RelationshipDeclaration[] }>> = {
  nomenclature: { labels: labelsOf(nomenclature.nodes), links: nomenclature.relationships },
  proximites: { labels: ['Metier'], links: linksOf(procheType) },
  aires: { labels: [aireDeMetiersLabel], links: linksOf(dansAireType, seDistingueParType) },
  historique: { labels: [...labelsOf(romeHistory.nodes), releaseLabel], links: romeHistory.relationships },
  tout: { labels: labelsOf(storedGraph.nodes), links: storedGraph.relationships },
};

/** The tables of a part of the graph. Of a label that only its links lead to, only the nodes so reached are taken. */
export function contentsOf(what: What): ExportContents {
  const { labels, links } = parts[what];
  const linkedOnly = new Set(links.flatMap(({ from, to }) => [from, to]).filter((label) => !labels.includes(label)));
  const nodes = storedGraph.nodes.filter(
    ({ label }) => !passing.includes(label) && (labels.includes(label) || linkedOnly.has(label)),
  );
  return {
    tables: [...nodes.map(nodeTable), ...links.map(linkTable)],
    linkedOnly,
    onlyReleaseInService: what === 'nomenclature',
  };
}

function labelsOf(nodes: readonly NodeDeclaration[]): string[] {
  return nodes.map(({ label }) => label);
}

function linksOf(...types: readonly string[]): RelationshipDeclaration[] {
  return romeGraph.relationships.filter(({ type }) => types.includes(type));
}
