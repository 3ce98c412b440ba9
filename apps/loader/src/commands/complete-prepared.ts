import { buildSkillGraph } from '@rome-graph/skill-graph';
import { completeGraph } from '../graph/build-graph';
import { buildProximities } from '../graph/proximities.builder';
import { skillGraphSource } from '../graph/skill-graph.source';
import type { GraphSource } from '../graph/sources.builder';
import { AiresThread } from './aires.thread';
import type { PreparedRelease } from './prepare-release';

/**
 * Adds to the graph of a prepared release all that the loader computes. The aires are found in a thread of their own, while
 * PROCHE is built, and Neo4j read, in this one.
 */
export async function completePrepared(
  { desired: { graph }, release }: PreparedRelease,
  sources: readonly GraphSource[],
): Promise<void> {
  const source = skillGraphSource(graph);
  const thread = new AiresThread(source);
  try {
    buildProximities(graph, buildSkillGraph(source).view('TOUT'));
    completeGraph(graph, release, { aires: await thread.found, sources });
  } finally {
    await thread.stop();
  }
}
