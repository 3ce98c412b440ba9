import { setImmediate as nextTurn } from 'node:timers/promises';
import { SearchIndex } from '@rome-graph/recherche';
import type { SkillGraphSource, Sliced } from '@rome-graph/skill-graph';
import { buildSkillGraphInSlices } from '@rome-graph/skill-graph';
import { MetiersByTraits } from '../traits/metiers-by-traits';
import { buildHeldGraph } from './held-graph/held-graph.builder';
import { LabelTable } from './label-table';
import { noOwnSynonyms } from './own-synonyms';
import { searchSourceOf } from './search.source';
import type { Snapshot } from './snapshot';
import type { SnapshotRows } from './snapshot.reader';

/** How long is worked on a snapshot before other requests are served, in milliseconds. */
const partMs = 10;

/**
 * Makes a snapshot of one release, with all that a question would build first built, so that none waits. Between two
 * parts of the work other requests are served.
 */
export async function buildSnapshot(rows: SnapshotRows, synonyms = noOwnSynonyms): Promise<Snapshot> {
  const labels = new LabelTable(rows.metiers, rows.items);
  await nextTurn();
  const source = sourceOf(rows);
  await nextTurn();
  const graph = await inParts(buildSkillGraphInSlices(source));
  await inParts(graph.warm());
  const recherche = await inParts(SearchIndex.build(await inParts(searchSourceOf(rows)), synonyms.synonymes));
  const traits = await inParts(MetiersByTraits.build(rows.metiers, rows.traits));
  const held = await inParts(buildHeldGraph(rows.held));
  const metiers = new Map(rows.metiers.map((metier) => [metier.code, metier]));
  const appellations = new Map(rows.metiers.flatMap(({ code, appellations: own }) => own.map((ogr) => [ogr, code])));
  return {
    release: rows.release,
    graph,
    labels,
    metiers,
    traits,
    appellations,
    recherche,
    held,
    carte: rows.carte,
    synonyms: synonyms.digest,
    bookmarks: [],
  };
}

async function inParts<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    await nextTurn();
    const end = performance.now() + partMs;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done) return value;
    }
  }
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
