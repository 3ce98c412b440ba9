import { setTimeout as sleep } from 'node:timers/promises';
import { Gate } from '@rome-graph/neo4j';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { EngineService } from '../engine/engine.service';
import type { RequestContext } from '../engine/request-context';
import type { Snapshot } from '../engine/snapshot';
import { noteMadeOf } from '../platform/answers/remembered-answers';
import { errorCode } from '../platform/errors/error-codes';
import { isLackOfDatabase } from '../platform/errors/error-masker';
import type { DatabaseUse } from './database-use';
import { watchingDatabaseUse } from './database-use';
import { replaced, silent, tooOld, unconfirmed } from './release-errors';
import type { Fate, ReleaseGuard } from './release.guard';
import type { AskingRelease } from './release-min';
import { isRecentEnough, releaseMinOf } from './release-min';

/** How long requests wait, in milliseconds. */
export interface ReleasePatience {
  /** For Neo4j to say of which release its part of an answer is, from when the answer is made. */
  readonly requestTimeoutMs: number;
  /** For the engine to follow Neo4j to another release, from the beginning of the request: longer than a commit takes. */
  readonly switchTimeoutMs: number;
}

/** What is asked of Neo4j besides answers. */
type AskedGuard = Pick<ReleaseGuard, 'fateOf' | 'sharedFateOf' | 'seenOf'>;

/** When to ask again for a release that is in service no more, in seconds. */
const retrySeconds = 2;
/** How often a request that waits looks at the engine, in milliseconds. */
const lookMs = 50;
/** How soon a Neo4j that did not say is asked again, in milliseconds. */
const againMs = 500;
/** The least time that Neo4j is given to say of which release an answer is, in milliseconds. */
const leastAskMs = 1_000;

/** How many answers that have waited for a release are made at a time: all at once, they would keep out those that come. */
export const mostAtOnce = 8;

/** What came of making an answer once. */
interface Made {
  readonly result: ExecutionResult;
  /** Of the release that it was made from; `stays` where Neo4j has no part in it. */
  readonly fate: Fate;
  readonly use: DatabaseUse;
  readonly snapshot: Snapshot | undefined;
}

/**
 * Every answer comes from one release, whole. What was read from Neo4j is compared, once the answer is made, with the release
 * that the request began with: when another one has come, or is being committed, the answer is made again from the engine that
 * has followed; when Neo4j does not say, it is not given. What the engine answers by itself is never held. Nothing is ever
 * written here, so that answering twice is harmless: what has waited for a release once is answered again, too, when Neo4j,
 * which all who waited ask then, gives nothing or does not say.
 */
export function oneReleasePlugin(guard: AskedGuard, engine: EngineService, patience: ReleasePatience): Plugin {
  const gate = new Gate(mostAtOnce);
  return {
    onExecute({ executeFn, setExecuteFn }) {
      const make = executeFn as (args: ExecutionArgs) => Promise<ExecutionResult>;
      setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
        const wait = new Wait(guard, engine, patience);
        let made = await madeOnce(make, args, { guard, wait });
        while (made.fate !== 'stays' || wait.isWorthAnother(made)) {
          if (made.fate === 'unknown' && !wait.hasTimeForAnother) return unconfirmedAnswer(made, patience);
          if (!(await wait.untilAnother(made))) return { errors: [replaced()] };
          made = await gate.run(() => madeOnce(make, withSnapshot(args, engine.current), { guard, wait }));
        }
        return made.result;
      });
    },
  };
}

/** Makes an answer, and asks for the fate of its release where Neo4j has a part in it. */
async function madeOnce(
  make: (args: ExecutionArgs) => Promise<ExecutionResult>,
  args: ExecutionArgs,
  { guard, wait }: { readonly guard: AskedGuard; readonly wait: Wait },
): Promise<Made> {
  const { snapshot, req = {} } = args.contextValue as RequestContext & { readonly req?: AskingRelease };
  const min = releaseMinOf(req);
  const none: DatabaseUse = { asked: false, answered: false, replaced: false, seen: undefined };
  // An operator may go back to a former release after the request was let in.
  if (snapshot && min !== undefined && !isRecentEnough(snapshot, min)) {
    return {
      result: { errors: [tooOld(min, snapshot.release.version, retrySeconds)] },
      fate: 'stays',
      use: none,
      snapshot,
    };
  }
  wait.begin();
  const { result, use } = await watchingDatabaseUse(guard.seenOf(snapshot), () => make(args));
  if (!snapshot || !use.asked) return { result: ofMemory(result, req, snapshot), fate: 'stays', use, snapshot };
  return { result, fate: await wait.fateOf(snapshot, use), use, snapshot };
}

/** A result that Neo4j had no part in, which is the same for all who ask until another release comes. */
function ofMemory(result: ExecutionResult, request: object, snapshot: Snapshot | undefined): ExecutionResult {
  if (snapshot && !result.errors) noteMadeOf(request, snapshot);
  return result;
}

/** What is given of an answer when Neo4j does not say of which release its part is. */
function unconfirmedAnswer({ result, use }: Made, { requestTimeoutMs }: ReleasePatience): ExecutionResult {
  if (use.answered && result.data) return { errors: [unconfirmed()] };
  const isLate = !result.data && result.errors?.every(isRequestTimeout);
  return isLate ? { errors: [silent(requestTimeoutMs)] } : result;
}

/** What one request waits for. */
class Wait {
  private readonly begun = performance.now();
  private madeFrom = this.begun;
  /** Whether a release was replaced under it. */
  private sawReplacement = false;

  constructor(
    private readonly guard: AskedGuard,
    private readonly engine: EngineService,
    private readonly patience: ReleasePatience,
  ) {}

  /** Says that the answer is being made, once more or for the first time. */
  begin(): void {
    this.madeFrom = performance.now();
  }

  /** An answer of which Neo4j gave nothing is not in doubt: whether it was lost is asked once. */
  async fateOf(snapshot: Snapshot, { answered, replaced: isReplaced, seen }: DatabaseUse): Promise<Fate> {
    if (isReplaced) return 'goes';
    for (;;) {
      const left = this.leftOfRequest;
      const fate = await this.guard.fateOf(snapshot, answered ? Math.max(left, leastAskMs) : leastAskMs, seen);
      if (fate !== 'unknown' || !answered || this.leftOfRequest <= 0) return fate;
      await sleep(againMs);
    }
  }

  /** Whether an answer lacks what Neo4j may give when it is asked again, by one that has waited for it to change its release. */
  isWorthAnother({ result, use }: Made): boolean {
    if (!this.hasTimeForAnother || !use.asked) return false;
    const isLate = !use.answered && !result.data && result.errors?.every(isRequestTimeout) === true;
    return isLate || result.errors?.some(isLackOfDatabase) === true;
  }

  /** Whether a release was replaced under the request, and as much time as that may take is not over. */
  get hasTimeForAnother(): boolean {
    return this.sawReplacement && this.leftOfSwitch > 0;
  }

  /** Waits until the answer may be made once more. False when it is too long until the engine follows Neo4j. */
  async untilAnother({ fate, snapshot }: Made): Promise<boolean> {
    if (fate === 'goes' && snapshot) {
      this.sawReplacement = true;
      return this.untilFollowed(snapshot);
    }
    await sleep(againMs);
    return true;
  }

  /** Waits until the engine serves another release, or Neo4j says that the one of the request stays. */
  private async untilFollowed(snapshot: Snapshot): Promise<boolean> {
    while (this.leftOfSwitch > 0) {
      if (this.engine.current !== snapshot) return true;
      const fate = this.guard.sharedFateOf(snapshot, this.patience.requestTimeoutMs);
      if ((await Promise.race([fate, sleep(lookMs)])) === 'stays') return true;
      await sleep(lookMs);
    }
    return false;
  }

  private get leftOfRequest(): number {
    return this.madeFrom + this.patience.requestTimeoutMs - performance.now();
  }

  private get leftOfSwitch(): number {
    return this.begun + this.patience.switchTimeoutMs - performance.now();
  }
}

function isRequestTimeout({ extensions }: GraphQLError): boolean {
  return extensions.code === errorCode.requestTimeout;
}

/**
 * The same question of another release. The context of the request says so to what comes after execution; the execution has
 * one of its own, since loaders keep by context what they have read.
 */
function withSnapshot(args: ExecutionArgs, snapshot: Snapshot | undefined): ExecutionArgs {
  const context = Object.assign(args.contextValue as RequestContext, { snapshot });
  return { ...args, contextValue: { ...context } };
}
