import type { Changement, GraphValue } from '@rome-graph/domain';

/** A change as the graph stores it: an empty list is absent. */
export type StoredChange = Pick<Changement, 'type' | 'nature' | 'sujet' | 'attribut' | 'cible'> & {
  readonly ancien: readonly string[] | null;
  readonly nouveau: readonly string[] | null;
  readonly anciennesValeurs: readonly string[] | null;
};

/** Two releases that were compared when one was loaded over the other, and the properties that both give, as `Metier.libelle`. */
export interface ComparedReleases {
  readonly depuis: string;
  readonly jusqua: string;
  readonly proprietes: readonly string[];
}

/** The same with all that changed. */
export interface Comparison extends ComparedReleases {
  readonly changements: readonly StoredChange[];
}

/**
 * The comparisons that lead from a release back to a former one, one after the other, the largest steps first; undefined where none do.
 */
export function stepsBack<Step extends Pick<ComparedReleases, 'depuis' | 'jusqua'>>(
  comparisons: readonly Step[],
  from: string,
  to: string,
): Step[] | undefined {
  const steps: Step[] = [];
  for (let at = from; at !== to;) {
    const [step] = comparisons
      .filter(({ depuis, jusqua }) => jusqua === at && Number(depuis) >= Number(to) && Number(depuis) < Number(at))
      .sort((a, b) => Number(a.depuis) - Number(b.depuis));
    if (!step) return undefined;
    steps.push(step);
    at = step.depuis;
  }
  return steps;
}

/** Properties of a link as a change tells them, in JSON, in the order of the declaration. */
export function linkValues(text: string | undefined, names: readonly string[]): GraphValue[] {
  const values = text === undefined ? {} : (JSON.parse(text) as Record<string, GraphValue>);
  return names.map((name) => values[name] ?? null);
}
