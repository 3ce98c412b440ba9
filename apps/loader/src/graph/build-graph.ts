import type { GraphModel } from '@rome-graph/domain';
import type { Ambiguity, ReleaseTables } from '@rome-graph/rome-files';
import { buildAires } from './aires.builder';
import type { Aire } from './aires.finder';
import type { Graph, NodeSet } from './desired-graph';
import { emptyGraph } from './desired-graph';
import { buildNodes } from './nodes.builder';
import { findAmbiguities } from './ambiguities';
import { refuseUnknownReferences } from './references';
import { Refusals } from './refusals';
import { buildRelationships } from './relationships.builder';
import { buildRelease } from './release.builder';
import type { Tables } from './row-reader';
import type { GraphSource } from './sources.builder';
import { buildSources } from './sources.builder';
import { tellUnreadRows } from './unread-rows';

/** The graph that a release asks for, and what was found while building it. */
export interface DesiredGraph {
  readonly graph: Graph;
  readonly refusals: Refusals;
  readonly ambiguities: readonly Ambiguity[];
}

/**
 * Builds the part of the graph that the tables hold: nodes, then links. PROCHE comes after, by
 * buildProximities, then the rest, by completeGraph.
 *
 * @throws {InputError} when a key has two different values, or when a table loses more rows than tolerated.
 */
export function buildGraph(model: GraphModel, tables: Tables): DesiredGraph {
  const refusals = new Refusals();
  const graph = emptyGraph(model);
  for (const [declared, set] of graph.nodes) fill(set, buildNodes(declared, tables, refusals));
  buildRelationships(graph, tables, refusals);
  refuseUnknownReferences(graph, tables, refusals);
  tellUnreadRows(model, tables, refusals);
  refusals.refuseTooMany();
  refusals.refuseOtherColumns();
  return { graph, refusals, ambiguities: findAmbiguities(graph) };
}

/** What completes a graph besides what is found in it. */
export interface Complements {
  readonly aires: readonly Aire[];
  /** The documents that it is made of. */
  readonly sources: readonly GraphSource[];
}

/** Adds to a graph whose PROCHE is built the aires de métiers, then the Release node with its counts and its sources. */
export function completeGraph(graph: Graph, release: ReleaseTables, { aires, sources }: Complements): void {
  buildAires(graph, aires);
  buildRelease(graph, release);
  buildSources(graph, release.version, sources);
}

function fill(target: NodeSet, nodes: NodeSet): void {
  for (const [key, values] of nodes) target.set(key, values);
}
