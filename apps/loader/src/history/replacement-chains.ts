import type { NodeDeclaration } from '@rome-graph/domain';
import type { Graph, NodeSet } from '../graph/desired-graph';
import { isLive, obsoleteKey, subjectOf, valueOf } from './obsolete';

/** From what was dropped to what replaces it, by the label and the key of the latter. */
export interface Replacement {
  readonly from: string;
  readonly label: string;
  readonly to: string;
}

/**
 * The links REMPLACE_PAR: every chain ends on a node of the nomenclature and has no cycle. A link to another that was
 * dropped is kept only when it comes nearer to a live node; what leads nowhere has no link, and keeps the codes that the
 * journal gave it.
 *
 * @param labels what may replace, in order of preference after the nature of what is replaced
 */
export function replacementChains(
  declared: NodeDeclaration,
  obsoletes: NodeSet,
  live: Graph,
  labels: readonly string[],
): Replacement[] {
  const targets = new Map(
    [...obsoletes].map(([key, values]) => [key, targetsOf(declared, values, obsoletes, live, labels)]),
  );
  const distance = distancesToLive(targets);
  return [...targets].flatMap(([from, found]) =>
    found
      .filter(({ obsolete, to }) => !obsolete || (distance.get(to) ?? Infinity) < (distance.get(from) ?? 0))
      .map(({ label, to }) => ({ from, label, to })),
  );
}

interface Target {
  readonly label: string;
  readonly to: string;
  /** Whether it was dropped in its turn. */
  readonly obsolete: boolean;
}

function targetsOf(
  declared: NodeDeclaration,
  values: Parameters<typeof subjectOf>[1],
  obsoletes: NodeSet,
  live: Graph,
  labels: readonly string[],
): Target[] {
  const { nature } = subjectOf(declared, values);
  const codes = valueOf(declared, values, 'remplacePar');
  if (!Array.isArray(codes)) return [];
  const preferred = [nature, ...labels.filter((label) => label !== nature)].filter((label) => labels.includes(label));
  return codes.flatMap((code: string): Target[] => {
    const label = preferred.find((candidate) => isLive(live, candidate, code));
    if (label) return [{ label, to: code, obsolete: false }];
    const key = preferred
      .map((candidate) => obsoleteKey(candidate, code))
      .find((candidate) => obsoletes.has(candidate));
    return key ? [{ label: declared.label, to: key, obsolete: true }] : [];
  });
}

/** The fewest links from what was dropped to a live node; absent when none leads to one. */
function distancesToLive(targets: ReadonlyMap<string, readonly Target[]>): ReadonlyMap<string, number> {
  const distance = new Map<string, number>();
  const reaches = (key: string, steps: number): boolean =>
    (targets.get(key) ?? []).some(({ obsolete, to }) => (obsolete ? distance.get(to) === steps - 1 : steps === 1));
  for (let steps = 1, found = true; found; steps++) {
    const reached = [...targets.keys()].filter((key) => !distance.has(key) && reaches(key, steps));
    for (const key of reached) distance.set(key, steps);
    found = reached.length > 0;
  }
  return distance;
}
