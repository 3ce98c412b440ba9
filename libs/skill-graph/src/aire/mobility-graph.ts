import { officialTargets } from '../tables/graph-tables';
import type { GraphTables } from '../tables/graph-tables';
import { emptyLists } from '../search/steps';
import type { Ends, StepLists } from '../search/steps';
import type { OrigineMobilite } from '../skill-graph.answers';
import type { Sliced } from '../slices';

/** How many métiers are worked on between two stops: those of the widest graph have some 1 500 steps each. */
export const METIERS_PER_SLICE = 64;

/** The steps of a kind of mobilité, and which of them count. */
export interface MobilityGraph {
  readonly steps: StepLists;
  readonly couvertureMin: number;
}

/**
 * The steps of a kind of mobilité: the official ones, those of a couverture at least `couvertureMin`, or both. Official
 * steps cost nothing: where they count, no cost is told.
 */
export function* mobilityGraph(
  tables: GraphTables,
  steps: StepLists,
  origine: OrigineMobilite,
  couvertureMin: number,
): Sliced<MobilityGraph> {
  if (origine === 'OFFICIELLE') return { steps: yield* officialSteps(tables), couvertureMin: 0 };
  if (origine === 'COMPETENCES') return { steps, couvertureMin };
  const targets: number[][] = [];
  for (const [metier, official] of officialTargets(tables).entries()) {
    targets.push([...new Set([...official, ...stepsFrom({ steps, couvertureMin }, metier)])]);
    if (metier % METIERS_PER_SLICE === 0) yield;
  }
  return { steps: yield* freeSteps(targets), couvertureMin: 0 };
}

/** Where the steps that leave a métier lead. */
export function stepsFrom({ steps, couvertureMin }: MobilityGraph, metier: number): Ends {
  const { start, far, couverture } = steps;
  let end = start[metier];
  while (end < start[metier + 1] && couverture[end] >= couvertureMin) end++;
  return far.subarray(start[metier], end);
}

/** The official steps of a release, the same for every question. */
const officialOf = new WeakMap<GraphTables, StepLists>();

function* officialSteps(tables: GraphTables): Sliced<StepLists> {
  const steps = officialOf.get(tables) ?? (yield* freeSteps(officialTargets(tables).map((targets) => [...targets])));
  officialOf.set(tables, steps);
  return steps;
}

/** Steps that cost nothing, to the métiers that each leads to. */
function* freeSteps(targets: readonly (readonly number[])[]): Sliced<StepLists> {
  const start = new Int32Array(targets.length + 1);
  targets.forEach((list, metier) => (start[metier + 1] = start[metier] + list.length));
  const steps = emptyLists(start);
  for (const [metier, list] of targets.entries()) {
    steps.far.set(list, start[metier]);
    if (metier % METIERS_PER_SLICE === 0) yield;
  }
  return steps;
}
