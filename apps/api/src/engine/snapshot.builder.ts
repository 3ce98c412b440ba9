import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ItemView, Liens, Niveau, SkillGraphSource } from '@rome-graph/skill-graph';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import { LabelTable } from './label-table';
import type { Snapshot } from './snapshot';
import type { SnapshotRows } from './snapshot.reader';

const niveaux: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];
const tousLiens: readonly Liens[] = ['AGREGES', 'DIRECTS'];

/**
 * Makes a snapshot of one release, with every view warm, so that no request waits for one. Between two views other
 * requests are served.
 */
export async function buildSnapshot(rows: SnapshotRows): Promise<Snapshot> {
  const labels = new LabelTable(rows.metiers, rows.items);
  await nextTurn();
  const graph = buildSkillGraph(sourceOf(rows));
  const warmed = new Set<ItemView>();
  for (const niveau of niveaux) {
    for (const liens of tousLiens) {
      for (const savoirEtre of [false, true]) {
        await nextTurn();
        const view = graph.view(niveau, liens, savoirEtre);
        if (!warmed.has(view)) warmed.add(view.warm());
      }
    }
  }
  return { release: rows.release, graph, labels };
}

/** What the engine needs of the rows, without labels. */
export function sourceOf({ metiers, items, links, mobilites }: SnapshotRows): SkillGraphSource {
  return {
    metiers: metiers.map(({ code }) => code),
    items: items.map(({ nature, code, savoirEtre, parent }) => ({
      nature,
      code,
      savoirEtre,
      ...(parent !== null && { parent }),
    })),
    links,
    mobilites,
  };
}
