import { procheType } from '@rome-graph/domain';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import type { Graph } from './desired-graph';
import { relationshipsOf } from './desired-graph';
import { skillGraphSource } from './skill-graph.source';

/** Least couverture of a stored PROCHE relationship. */
export const procheCouvertureMin = 0.05;

/** Adds PROCHE to a graph whose official links are built: every ordered pair at or above the least couverture, at TOUT. */
export function buildProximities(graph: Graph): void {
  const [proche] = relationshipsOf(graph, procheType);
  if (!proche) return;
  const [, set] = proche;
  for (const { de, vers, couverture, cout, communs } of buildSkillGraph(skillGraphSource(graph))
    .view('TOUT')
    .proches(procheCouvertureMin)) {
    const targets = set.get(de) ?? new Map();
    set.set(de, targets.set(vers, [couverture, cout, communs]));
  }
}
