import type { Adjacency } from '../adjacency';
import { officialTargets } from '../graph-tables';
import type { GraphTables } from '../graph-tables';
import { buildStepGraph, KNOWN_ROWS_PER_SLICE, StepCollector } from '../passerelles/step-graph';
import type { StepGraph } from '../passerelles/step-graph';
import type { OrigineMobilite } from '../skill-graph.answers';
import type { Sliced } from '../slices';

/**
 * The steps of a kind of mobilité: the official ones, those of a couverture at least `couvertureMin`, or both. Official
 * steps cost nothing: where they count, no cost is told.
 */
export function* mobilityGraph(
  tables: GraphTables,
  adjacency: Adjacency,
  origine: OrigineMobilite,
  couvertureMin: number,
): Sliced<StepGraph> {
  if (origine === 'OFFICIELLE') return yield* officialGraph(tables);
  const everybody = new Uint8Array(tables.metiers.length).fill(1);
  const proches = yield* buildStepGraph(adjacency, { couvertureMin, communsMin: 1 }, everybody);
  return origine === 'COMPETENCES' ? proches : yield* joined(officialTargets(tables), proches);
}

/** The official steps of a release, the same for every question. */
const officialGraphs = new WeakMap<GraphTables, StepGraph>();

function* officialGraph(tables: GraphTables): Sliced<StepGraph> {
  const graph = officialGraphs.get(tables) ?? (yield* joined(officialTargets(tables), undefined));
  officialGraphs.set(tables, graph);
  return graph;
}

function* joined(official: readonly ReadonlySet<number>[], proches: StepGraph | undefined): Sliced<StepGraph> {
  const list = new StepCollector(official.length);
  for (const [metier, targets] of official.entries()) {
    for (const target of targets) list.add(target, 0);
    const row = proches?.far.subarray(proches.start[metier], proches.start[metier + 1]) ?? [];
    for (const target of row) if (!targets.has(target)) list.add(target, 0);
    list.endRow(metier);
    if (metier % KNOWN_ROWS_PER_SLICE === 0) yield;
  }
  return list.graph();
}
