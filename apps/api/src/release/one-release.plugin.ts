import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { EngineService } from '../engine/engine.service';
import type { Snapshot } from '../engine/snapshot';
import type { RequestContext } from '../server/request-context';
import { watchingDatabaseUse } from './database-use';
import type { ReleaseGuard } from './release.guard';
import { replaced } from './release-state';

/** How often a request that waits looks at the engine, in milliseconds. */
const lookMs = 50;
/** How often it asks Neo4j whether the release that was coming has come, or has not after all, in milliseconds. */
const askMs = 1_000;

/**
 * Every answer comes from one release, whole. What was read from Neo4j is compared, once the answer is made, with the release
 * that the request began with: when another one has come, or is being committed, the answer is made again from the engine that
 * has followed. Nothing is ever written here, so that answering twice is harmless.
 *
 * @param patienceMs longest that a request waits for the engine to follow Neo4j to another release
 */
export function oneReleasePlugin(guard: ReleaseGuard, engine: EngineService, patienceMs: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
        const end = performance.now() + patienceMs;
        for (let attempt = args; ; attempt = withSnapshot(args, engine.current)) {
          const { snapshot } = attempt.contextValue as RequestContext;
          const { result, used } = await watchingDatabaseUse(() => executeFn(attempt) as Promise<ExecutionResult>);
          if (!used || !snapshot || (await guard.stillServes(snapshot))) return result;
          await untilFollowed(snapshot, guard, engine, end);
          if (performance.now() > end) return { errors: [replaced()] };
        }
      });
    },
  };
}

/** Waits until the engine serves another release, or Neo4j says that the one of the request stays. */
async function untilFollowed(
  snapshot: Snapshot,
  guard: ReleaseGuard,
  engine: EngineService,
  end: number,
): Promise<void> {
  for (let nextAsk = performance.now() + askMs; engine.current === snapshot; await sleep(lookMs)) {
    const now = performance.now();
    if (now > end) return;
    if (now < nextAsk) continue;
    if (await guard.stillServes(snapshot)) return;
    nextAsk = performance.now() + askMs;
  }
}

/**
 * The same question of another release. The context of the request says so to what comes after execution; the execution has
 * one of its own, since loaders keep by context what they have read.
 */
function withSnapshot(args: ExecutionArgs, snapshot: Snapshot | undefined): ExecutionArgs {
  const context = Object.assign(args.contextValue as RequestContext, { snapshot });
  return { ...args, contextValue: { ...context } };
}
