import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ItemView, Liens, Niveau, SkillGraph, SkillGraphSource } from '@rome-graph/skill-graph';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import { LabelTable } from './label-table';
import type { Snapshot } from './snapshot';
import type { SnapshotRows } from './snapshot.reader';

const niveaux: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];
const tousLiens: readonly Liens[] = ['AGREGES', 'DIRECTS'];

/**
 * Makes a snapshot of one release, with all that a question would build first built, so that none waits. Between two
 * parts of the work other requests are served.
 */
export async function buildSnapshot(rows: SnapshotRows): Promise<Snapshot> {
  const labels = new LabelTable(rows.metiers, rows.items);
  await nextTurn();
  const source = sourceOf(rows);
  await nextTurn();
  const graph = buildSkillGraph(source);
  await nextTurn();
  warmPasserelles(graph);
  const warmed = new Set<ItemView>();
  for (const niveau of niveaux) {
    for (const liens of tousLiens) {
      for (const savoirEtre of [false, true]) {
        const view = graph.view(niveau, liens, savoirEtre);
        if (warmed.has(view)) continue;
        warmed.add(view);
        await nextTurn();
        view.pairesPartageant(1, { limite: 1, decalage: 0 });
      }
    }
  }
  return { release: rows.release, graph, labels };
}

/** Any question about chains builds what all others use. */
function warmPasserelles(graph: SkillGraph): void {
  const [de, vers] = graph.metiers;
  if (de !== undefined && vers !== undefined) graph.view('TOUT').passerelle(de, vers);
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
