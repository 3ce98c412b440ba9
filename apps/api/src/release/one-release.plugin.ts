import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { EngineService } from '../engine/engine.service';
import type { RequestContext } from '../engine/request-context';
import type { Snapshot } from '../engine/snapshot';
import { noteMadeOf } from '../platform/answers/remembered-answers';
import { errorCode } from '../platform/errors/error-codes';
import type { DatabaseUse } from './database-use';
import { watchingDatabaseUse } from './database-use';
import { replaced, silent, tooOld, unconfirmed } from './release-errors';
import type { Fate, ReleaseGuard } from './release.guard';
import type { AskingRelease } from './release-min';
import { isRecentEnough, releaseMinOf } from './release-min';

/** How long requests wait, in milliseconds. */
export interface ReleasePatience {
  /** For Neo4j to say of which release its part of an answer is, from the beginning of the request. */
  readonly requestTimeoutMs: number;
  /** For the engine to follow Neo4j to another release, from the beginning of the request: longer than a commit takes. */
  readonly switchTimeoutMs: number;
}

/** When to ask again for a release that is in service no more, in seconds. */
const retrySeconds = 2;
/** How often a request that waits looks at the engine, in milliseconds. */
const lookMs = 50;
/** How soon a Neo4j that did not say is asked again, in milliseconds. */
const againMs = 500;
/** The least time that Neo4j is given to say of which release an answer is, in milliseconds. */
const leastAskMs = 1_000;

/**
 * Every answer comes from one release, whole. What was read from Neo4j is compared, once the answer is made, with the release
 * that the request began with: when another one has come, or is being committed, the answer is made again from the engine that
 * has followed; when Neo4j does not say, it is not given. What the engine answers by itself is never held. Nothing is ever
 * written here, so that answering twice is harmless.
 */
export function oneReleasePlugin(guard: ReleaseGuard, engine: EngineService, patience: ReleasePatience): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
        const wait = new Wait(guard, engine, patience);
        for (let attempt = args; ; attempt = withSnapshot(args, engine.current)) {
          const { snapshot, req = {} } = attempt.contextValue as RequestContext & { readonly req?: AskingRelease };
          const min = releaseMinOf(req);
          // An operator may go back to a former release after the request was let in.
          if (snapshot && min !== undefined && !isRecentEnough(snapshot, min))
            return { errors: [tooOld(min, snapshot.release.version, retrySeconds)] };
          const { result, use } = await watchingDatabaseUse(
            guard.seenOf(snapshot),
            () => executeFn(attempt) as Promise<ExecutionResult>,
          );
          if (!snapshot || !use.asked) return ofMemory(result, req, snapshot);
          const fate = await wait.fateOf(snapshot, use);
          if (fate === 'stays') return result;
          if (fate === 'unknown') return unconfirmedAnswer(result, use, patience);
          if (!(await wait.untilFollowed(snapshot))) return { errors: [replaced()] };
        }
      });
    },
  };
}

/** A result that Neo4j had no part in, which is the same for all who ask until another release comes. */
function ofMemory(result: ExecutionResult, request: object, snapshot: Snapshot | undefined): ExecutionResult {
  if (snapshot && !result.errors) noteMadeOf(request, snapshot);
  return result;
}

/** What is given of an answer when Neo4j does not say of which release its part is. */
function unconfirmedAnswer(
  result: ExecutionResult,
  { answered }: DatabaseUse,
  { requestTimeoutMs }: ReleasePatience,
): ExecutionResult {
  if (answered && result.data) return { errors: [unconfirmed()] };
  const isLate = !result.data && result.errors?.every(({ extensions }) => extensions.code === errorCode.requestTimeout);
  return isLate ? { errors: [silent(requestTimeoutMs)] } : result;
}

/** What one request waits for. */
class Wait {
  private readonly begun = performance.now();

  constructor(
    private readonly guard: ReleaseGuard,
    private readonly engine: EngineService,
    private readonly patience: ReleasePatience,
  ) {}

  /** An answer of which Neo4j gave nothing is not in doubt: whether it was lost is asked once. */
  async fateOf(snapshot: Snapshot, { answered, replaced: isReplaced, seen }: DatabaseUse): Promise<Fate> {
    if (isReplaced) return 'goes';
    for (;;) {
      const left = this.left(this.patience.requestTimeoutMs);
      const fate = await this.guard.fateOf(snapshot, answered ? Math.max(left, leastAskMs) : leastAskMs, seen);
      if (fate !== 'unknown' || !answered || this.left(this.patience.requestTimeoutMs) <= 0) return fate;
      await sleep(againMs);
    }
  }

  /** Waits until the engine serves another release, or Neo4j says that the one of the request stays. False when it is too long. */
  async untilFollowed(snapshot: Snapshot): Promise<boolean> {
    const { switchTimeoutMs, requestTimeoutMs } = this.patience;
    while (this.left(switchTimeoutMs) > 0) {
      if (this.engine.current !== snapshot) return true;
      const fate = this.guard.sharedFateOf(snapshot, requestTimeoutMs);
      if ((await Promise.race([fate, sleep(lookMs)])) === 'stays') return true;
      await sleep(lookMs);
    }
    return false;
  }

  private left(timeoutMs: number): number {
    return this.begun + timeoutMs - performance.now();
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
