import type { EngineService } from '../../engine/engine.service';
import type { Snapshot } from '../../engine/snapshot';
import { BodyCache } from '../http/body-cache';

/** An answer as it was given, to be given again. */
export interface RememberedAnswer {
  /** Those that came with it from GraphQL, not from the doors before it. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** The question that was asked, as measures name it. */
  readonly operation: string;
}

/** How much is remembered, in bytes: of all answers, of one, and of the question that one is found by. */
export interface AnswersKept {
  readonly total: number;
  readonly answer: number;
  readonly question: number;
}

/** What the API remembers: of suggestions some thousands, of whole fiches some hundred. */
export const answersKept: AnswersKept = { total: 8 * 2 ** 20, answer: 2 ** 17, question: 2 ** 13 };
/** What the process needs for an answer besides its bytes and its question. */
const overhead = 1_024;

const madeOf = new WeakMap<object, Snapshot>();

/** Says that all of the answer to a request of the web server was made from a snapshot: Neo4j has no part in it, nothing failed. */
export function noteMadeOf(request: object, snapshot: Snapshot): void {
  madeOf.set(request, snapshot);
}

/**
 * The last answers of the release in service, by what was asked word for word. What an answer is made of does not change while its
 * release is in service, so that the same question has the same answer, which is what its entity tag says too. Another release
 * begins with none.
 */
export class RememberedAnswers {
  private readonly answers: BodyCache<RememberedAnswer>;

  constructor(
    private readonly engine: Pick<EngineService, 'current' | 'onSwap'>,
    private readonly kept: AnswersKept,
  ) {
    this.answers = new BodyCache(kept.total, kept.total, sizeOf);
    engine.onSwap(() => this.answers.clear());
  }

  /** Whether a question of so many bytes is remembered at all. */
  takes(questionBytes: number): boolean {
    return questionBytes <= this.kept.question;
  }

  /** The answer that was given to a question; undefined when there is none of the release in service. */
  find(question: string): RememberedAnswer | undefined {
    return this.answers.get(question);
  }

  /** Whether the answer to a request, of so many bytes at least, is one to remember: made of the release in service, by memory alone. */
  isKept(request: object, answerBytes: number): boolean {
    const snapshot = madeOf.get(request);
    return snapshot !== undefined && snapshot === this.engine.current && answerBytes <= this.kept.answer;
  }

  /** Remembers the answer to a question, and forgets those that were not asked for longest, to make room. */
  keep(question: string, answer: RememberedAnswer): void {
    this.answers.keep(question, answer);
  }
}

function sizeOf({ body }: RememberedAnswer, question: string): number {
  return 2 * question.length + body.length + overhead;
}
