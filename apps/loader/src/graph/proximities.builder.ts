import { procheCouvertureMin, procheType } from '@rome-graph/domain';
import type { ItemView } from '@rome-graph/skill-graph';
import type { Graph } from './desired-graph';
import { relationshipsOf } from './desired-graph';

/**
 * Adds PROCHE to a graph whose official links are built: every ordered pair at or above the least couverture.
 *
 * @param view the niveau TOUT of the same graph
 */
export function buildProximities(graph: Graph, view: ItemView): void {
  const [proche] = relationshipsOf(graph, procheType);
  if (!proche) return;
  const [, set] = proche;
  for (const { de, vers, couverture, cout, communs } of view.proches(procheCouvertureMin)) {
    const targets = set.get(de) ?? new Map();
    set.set(de, targets.set(vers, [couverture, cout, communs]));
  }
}
