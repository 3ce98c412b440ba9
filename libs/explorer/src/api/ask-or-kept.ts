import { RomeGraphError } from '@rome-graph/client';
import { noteAway } from './away';
import { client } from './client';
import { keepAnswer, keptAnswer } from './kept-answers';
import type { PageDocument } from './page-document';

/** What the API answers; where it cannot be reached, what it answered to the same before. Throws a RomeGraphError without either. */
export async function askOrKept<Data, Variables>(
  document: PageDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const key = keyOf(document, variables);
  try {
    const { data, release, tag } = await client.askWithRelease<Data, Variables>(document, ...([variables] as never));
    noteAway();
    if (release !== undefined && tag !== undefined) {
      const answer = { data, release, tag, seen: Date.now() };
      whenIdle(() => void keepAnswer(key, answer).catch(() => undefined));
    }
    return data;
  } catch (error) {
    const kept = isUnreachable(error) ? await keptAnswer(key) : undefined;
    if (!kept) throw error;
    noteAway(kept);
    return kept.data as Data;
  }
}

/** What is drawn comes first. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work, 500);
}

function isUnreachable(error: unknown): boolean {
  return error instanceof RomeGraphError && error.code === 'UNREACHABLE';
}

/** By the name of the question: its text changes with the software alone, which the ETag tells. */
function keyOf(document: { toString(): string }, variables: unknown): string {
  const [, name = ''] = /query (\w+)/.exec(document.toString()) ?? [];
  return `${name} ${JSON.stringify(variables)}`;
}
