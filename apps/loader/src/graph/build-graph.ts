import type { GraphModel } from '@rome-graph/domain';
import type { ReleaseTables } from '../tables/release-tables';
import type { Graph, NodeSet } from './desired-graph';
import { emptyGraph } from './desired-graph';
import { buildNodes } from './nodes.builder';
import { buildProximities } from './proximities.builder';
import { refuseUnknownReferences } from './references';
import { Refusals } from './refusals';
import { buildRelationships } from './relationships.builder';
import { buildRelease } from './release.builder';
import type { Agreement } from './witnesses';
import { compareWitnesses } from './witnesses';

/** The graph that a release asks for, and what was found while building it. */
export interface DesiredGraph {
  readonly graph: Graph;
  readonly refusals: Refusals;
  readonly agreements: readonly Agreement[];
}

/**
 * Builds the official part of the graph: nodes, then links. PROCHE and Release come after, from what is kept.
 *
 * @throws {InputError} when a key has two different values, or when a table loses more rows than tolerated.
 */
export function buildOfficialGraph(model: GraphModel, release: ReleaseTables): DesiredGraph {
  const refusals = new Refusals();
  const graph = emptyGraph(model);
  for (const [declared, set] of graph.nodes) fill(set, buildNodes(declared, release.tables, refusals));
  buildRelationships(graph, release.tables, refusals);
  refuseUnknownReferences(graph, release.tables, refusals);
  refusals.refuseTooMany();
  return { graph, refusals, agreements: compareWitnesses(graph, release.tables) };
}

/** Adds what is computed from the official part: the PROCHE relationships, then the Release node and its counts. */
export function completeGraph(graph: Graph, release: ReleaseTables): void {
  buildProximities(graph);
  buildRelease(graph, release);
}

function fill(target: NodeSet, nodes: NodeSet): void {
  for (const [key, values] of nodes) target.set(key, values);
}
