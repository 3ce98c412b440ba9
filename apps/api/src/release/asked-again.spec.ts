import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { smallSnapshot } from '../../test/support/small-snapshot';
import { EngineService } from '../engine/engine.service';
import { requestTimeout, serviceUnavailable } from '../platform/errors/api-errors';
import { noteDatabaseAnswer, noteDatabaseUse } from './database-use';
import { mostAtOnce, oneReleasePlugin } from './one-release.plugin';
import type { Fate, ReleaseGuard } from './release.guard';

/** What Neo4j says of the release of each answer in turn, and of the last for ever. */
class Fates implements Pick<ReleaseGuard, 'fateOf' | 'sharedFateOf' | 'seenOf'> {
  asked = 0;

  constructor(private readonly said: readonly Fate[]) {}

  seenOf(): undefined {
    return undefined;
  }

  fateOf(): Promise<Fate> {
    return Promise.resolve(this.said[Math.min(this.asked++, this.said.length - 1)] ?? 'unknown');
  }

  sharedFateOf(): Promise<Fate> {
    return Promise.resolve('goes');
  }
}

const patience = { requestTimeoutMs: 20, switchTimeoutMs: 5_000 };
const given: ExecutionResult = { data: { metiers: 8 } };
const gone = (error: Error): ExecutionResult => ({
  data: null,
  errors: [new GraphQLError(error.message, { originalError: error })],
});
const poolIsFull = new Neo4jError('Connection acquisition timed out in 10000 ms.', 'N/A', '', '');

/** Answers in turn, and the last for ever, to a request whose release is replaced while it is answered. */
async function answerWhileReplaced(
  fates: readonly Fate[],
  results: readonly ExecutionResult[],
  { switchTimeoutMs }: { readonly switchTimeoutMs: number } = patience,
): Promise<{ readonly result: ExecutionResult; readonly executions: number }> {
  const engine = new EngineService();
  engine.swap(await smallSnapshot());
  const following = await smallSnapshot();
  let executions = 0;
  const answer = asking(engine, new Fates(fates), { ...patience, switchTimeoutMs }, () => {
    const result = results[Math.min(executions++, results.length - 1)] ?? {};
    noteDatabaseUse();
    if (!result.errors) noteDatabaseAnswer();
    setTimeout(() => engine.swap(following), 5);
    return result;
  });
  return { result: await answer(), executions };
}

/** What the plugin makes of an execution. */
function asking(
  engine: EngineService,
  guard: Fates,
  waits: typeof patience,
  execute: () => ExecutionResult | Promise<ExecutionResult>,
): () => Promise<ExecutionResult> {
  let whole: (args: ExecutionArgs) => unknown = execute;
  const plugin = oneReleasePlugin(guard, engine, waits);
  return () => {
    void plugin.onExecute?.({
      executeFn: execute,
      setExecuteFn: (made: typeof whole) => (whole = made),
    } as unknown as Parameters<NonNullable<typeof plugin.onExecute>>[0]);
    return whole({
      contextValue: { snapshot: engine.current },
    } as unknown as ExecutionArgs) as Promise<ExecutionResult>;
  };
}

describe('an answer whose release was replaced while it was made', () => {
  it('is made again for as long as Neo4j does not say of which release it is, beyond the limit of a request', async () => {
    const silence = Array.from({ length: 2 }, (): Fate => 'unknown');
    const { result } = await answerWhileReplaced(['goes', ...silence, 'stays'], [given]);
    expect(result).toEqual(given);
  });

  it.each([
    ['has no connection left', gone(poolIsFull)],
    [
      'ends what takes too long',
      gone(new Neo4jError('late', 'Neo.ClientError.Transaction.TransactionTimedOut', '', '')),
    ],
    ['says nothing at all', { errors: [requestTimeout(20)] }],
  ])('is made again when Neo4j, asked by all who waited, %s', async (_, lack) => {
    const { result, executions } = await answerWhileReplaced(['goes', 'stays'], [given, lack, lack, given]);
    expect(result).toEqual(given);
    expect(executions).toBe(4);
  });

  it('is given with an error that asking again would not mend', async () => {
    const lasting: ExecutionResult = { data: null, errors: [serviceUnavailable('There is no plugin.')] };
    const { result, executions } = await answerWhileReplaced(['goes', 'stays'], [given, lasting]);
    expect(result).toEqual(lasting);
    expect(executions).toBe(2);
  });

  it('is not waited for longer than a change of release may take', async () => {
    const { result } = await answerWhileReplaced(['goes', 'unknown'], [given], { switchTimeoutMs: 100 });
    expect(result.data).toBeUndefined();
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  });
});

it('an answer that has waited for no release is given with what Neo4j lacks: it is down, or asked too much', async () => {
  const { result, executions } = await answerWhileReplaced(['stays'], [gone(poolIsFull)]);
  expect(result.errors?.[0]?.message).toBe(poolIsFull.message);
  expect(executions).toBe(1);
});

it('answers that have waited are made a few at a time, so that others have their turn beside them', async () => {
  const engine = new EngineService();
  engine.swap(await smallSnapshot());
  const first = engine.current;
  let running = 0;
  let most = 0;
  const guard = new Fates([]);
  guard.fateOf = () => Promise.resolve(engine.current === first ? 'goes' : 'stays');
  const ask = asking(engine, guard, patience, async () => {
    noteDatabaseUse();
    noteDatabaseAnswer();
    running += 1;
    if (engine.current !== first) most = Math.max(most, running);
    await sleep(5);
    running -= 1;
    return given;
  });
  const waiting = Promise.all(Array.from({ length: 5 * mostAtOnce }, ask));
  await sleep(20);
  engine.swap(await smallSnapshot());
  expect(new Set(await waiting)).toEqual(new Set([given]));
  expect(most).toBe(mostAtOnce);
});
