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
import type { Tables } from './row-reader';
import type { GraphSource } from './sources.builder';
import { buildSources } from './sources.builder';
import type { Agreement } from './witnesses';
import { compareWitnesses } from './witnesses';

/** The graph that a release asks for, and what was found while building it. */
export interface DesiredGraph {
  readonly graph: Graph;
  readonly refusals: Refusals;
  readonly agreements: readonly Agreement[];
}

/**
 * Builds the part of the graph that the tables hold: nodes, then links. PROCHE, Release and Source come after.
 *
 * @throws {InputError} when a key has two different values, or when a table loses more rows than tolerated.
 */
export function buildGraph(model: GraphModel, tables: Tables): DesiredGraph {
  const refusals = new Refusals();
  const graph = emptyGraph(model);
  for (const [declared, set] of graph.nodes) fill(set, buildNodes(declared, tables, refusals));
  buildRelationships(graph, tables, refusals);
  refuseUnknownReferences(graph, tables, refusals);
  refusals.refuseTooMany();
  return { graph, refusals, agreements: compareWitnesses(graph, tables) };
}

/** Adds what no table holds: the PROCHE relationships, then the Release node with its counts and its sources. */
export function completeGraph(graph: Graph, release: ReleaseTables, sources: readonly GraphSource[]): void {
  buildProximities(graph);
  buildRelease(graph, release);
  buildSources(graph, release.version, sources);
}

function fill(target: NodeSet, nodes: NodeSet): void {
  for (const [key, values] of nodes) target.set(key, values);
}
