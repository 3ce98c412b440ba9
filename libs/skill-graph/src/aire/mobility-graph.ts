import { officialTargets } from '../tables/graph-tables';
import type { GraphTables } from '../tables/graph-tables';
import { emptyLists } from '../search/steps';
import type { StepLists } from '../search/steps';
import type { OrigineMobilite } from '../skill-graph.answers';

/** The steps of a kind of mobilité, and which of them count. */
export interface MobilityGraph {
  readonly steps: StepLists;
  readonly couvertureMin: number;
}

/**
 * The steps of a kind of mobilité: the official ones, those of a couverture at least `couvertureMin`, or both. Official
 * steps cost nothing: where they count, no cost is told.
 */
export function mobilityGraph(
  tables: GraphTables,
  steps: StepLists,
  origine: OrigineMobilite,
  couvertureMin: number,
): MobilityGraph {
  if (origine === 'OFFICIELLE') return { steps: officialSteps(tables), couvertureMin: 0 };
  if (origine === 'COMPETENCES') return { steps, couvertureMin };
  const targets = officialTargets(tables).map((official, metier) => [
    ...new Set([...official, ...stepsFrom({ steps, couvertureMin }, metier)]),
  ]);
  return { steps: freeSteps(targets), couvertureMin: 0 };
}

/** Where the steps that leave a métier lead. */
export function stepsFrom({ steps, couvertureMin }: MobilityGraph, metier: number): Uint16Array {
  const { start, far, couverture } = steps;
  let end = start[metier];
  while (end < start[metier + 1] && couverture[end] >= couvertureMin) end++;
  return far.subarray(start[metier], end);
}

/** The official steps of a release, the same for every question. */
const officialOf = new WeakMap<GraphTables, StepLists>();

function officialSteps(tables: GraphTables): StepLists {
  const steps = officialOf.get(tables) ?? freeSteps(officialTargets(tables).map((targets) => [...targets]));
  officialOf.set(tables, steps);
  return steps;
}

/** Steps that cost nothing, to the métiers that each leads to. */
function freeSteps(targets: readonly (readonly number[])[]): StepLists {
  const start = new Int32Array(targets.length + 1);
  targets.forEach((list, metier) => (start[metier + 1] = start[metier] + list.length));
  const steps = emptyLists(start);
  targets.forEach((list, metier) => steps.far.set(list, start[metier]));
  return steps;
}
