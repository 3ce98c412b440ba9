import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Question, QuestionEnd, QuestionMessage } from './question.messages';

/** How an answer begins. */
export interface AnswerColumns {
  readonly columns: readonly string[];
  /** That of the release that the rows come from. */
  readonly identity: string;
}

/** How a question ended, its process included: it may have taken too much memory, or too long, or nobody waits any more. */
export type ProcessEnd = QuestionEnd | { readonly kind: 'exhausted' | 'late' | 'left' };

const mebibyte = 1_048_576;
/** Neo4j looks at the time of its transactions every two seconds: how much longer it may take to end one. */
const graceMs = 3_000;

/** A question that is asked in a process of its own, so that its answer can neither fill nor hold up the API. */
export class QuestionProcess {
  /** Settles once the rows begin, or with undefined when there are none to come. */
  readonly begun: Promise<AnswerColumns | undefined>;
  /** Settles once the process has ended, and tells how. */
  readonly ended: Promise<ProcessEnd>;
  private readonly child: ChildProcess;
  private readonly timer: NodeJS.Timeout;
  private end: ProcessEnd | undefined;

  constructor(question: Question) {
    this.child = fork(join(__dirname, 'question.child.js'), [], {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${Math.floor(question.memory / mebibyte)}`],
    });
    this.timer = setTimeout(() => this.stop('late'), question.timeoutMs + graceMs);
    this.ended = this.untilEnd();
    this.begun = this.untilBegun();
    this.child.send(question, () => undefined);
  }

  /** The rows, as the process writes them. */
  get rows(): Readable {
    return this.child.stdout as Readable;
  }

  /** Ends the process, whatever it does: Neo4j ends a transaction whose connection is gone. */
  stop(kind: 'exhausted' | 'late' | 'left'): void {
    this.end ??= { kind };
    this.child.kill('SIGKILL');
  }

  private untilBegun(): Promise<AnswerColumns | undefined> {
    return new Promise((resolve) => {
      this.child.on('message', (message: QuestionMessage) => {
        if (message.kind === 'columns') resolve(message);
        else this.end ??= message;
      });
      void this.ended.then(() => resolve(undefined));
    });
  }

  private async untilEnd(): Promise<ProcessEnd> {
    await once(this.child, 'exit');
    clearTimeout(this.timer);
    return this.end ?? { kind: 'exhausted' };
  }
}
