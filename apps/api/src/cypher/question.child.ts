import { once } from 'node:events';
import type { Neo4j } from '@rome-graph/neo4j';
import { askAgain, isConnectionLoss, openNeo4j, readingOf, releaseHeld } from '@rome-graph/neo4j';
import type { Result, Transaction } from 'neo4j-driver';
import { error as driverCode, Neo4jError, session } from 'neo4j-driver';
import { neo4jParameters } from './cypher-parameters';
import { refusalOfPlan } from './plan.refusal';
import type { Neo4jFailure, Question, QuestionEnd, QuestionMessage } from './question.messages';
import type { Refusal } from './refusal';
import { rowText } from './row-text';

/** Between two looks at the memory of this process, in milliseconds. */
const lookMs = 50;
/** A row of more characters is looked at before it is sent: nothing of an answer leaves that will not be whole. */
const longRow = 65_536;
/** Rows that Neo4j sends at a time. */
const fetchSize = 200;

/** The program that asks one question, in a process of its own: one answer can neither fill nor hold up the API. */
process.once('message', (question: Question) => {
  // Buffers are not in the heap, whose size Node limits by itself.
  setInterval(() => endWithout(question.memory), lookMs).unref();
  void answer(question).then(end);
});
process.on('disconnect', () => process.exit(1));

/** Ends this process when it holds more than it may, with so many bytes more. */
function endWithout(memory: number, more = 0): void {
  if (process.memoryUsage.rss() + more > memory) process.exit(1);
}

function tell(message: QuestionMessage, told: () => void = () => undefined): void {
  process.send?.(message, told);
}

function end(message: QuestionEnd): void {
  process.stdout.end(() => tell(message, () => process.disconnect()));
}

async function answer(question: Question): Promise<QuestionEnd> {
  const { connection, userAgent, timeoutMs } = question;
  const neo4j = openNeo4j(connection, {
    userAgent,
    poolSize: 1,
    connectionTimeoutMs: timeoutMs,
    acquisitionTimeoutMs: timeoutMs,
    bigIntegers: true,
  });
  try {
    return await askAgain(() => answerOnce(neo4j, question), timeoutMs);
  } catch (error) {
    return failed(error);
  } finally {
    await neo4j.close();
  }
}

/** How much of an answer is held back, in characters, so that it can be asked again as a whole. */
const heldLength = 65_536;

/** An answer as it leaves this process: not at all before it is whole, or too long to be held. */
class HeldOutput {
  isReleased = false;
  private columns: QuestionMessage | undefined;
  private held: string[] = [];
  private length = 0;

  begin(columns: QuestionMessage): void {
    this.columns = columns;
  }

  /** Writes rows as fast as they are read, and no faster. */
  async write(text: string): Promise<void> {
    this.held.push(text);
    this.length += text.length;
    if (this.isReleased || this.length > heldLength) await this.release();
  }

  async release(): Promise<void> {
    if (!this.isReleased && this.columns) tell(this.columns);
    this.isReleased = true;
    const text = this.held.join('');
    this.held = [];
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

/** The end of a question; throws what may be asked again, as long as nothing of the answer was told. */
async function answerOnce(neo4j: Neo4j, question: Question): Promise<QuestionEnd> {
  const bookmarkManager = neo4j.seeing(question.bookmarks);
  const reading = neo4j.session({ defaultAccessMode: session.READ, fetchSize, bookmarkManager });
  const output = new HeldOutput();
  try {
    const transaction = await reading.beginTransaction({ timeout: question.timeoutMs });
    const end = await inRelease(transaction, question, output);
    if (end.kind === 'done') await output.release();
    return end;
  } catch (error) {
    if (output.isReleased) return failed(error);
    throw error;
  } finally {
    void reading.close().catch(() => undefined);
  }
}

function failed(error: unknown, about: Neo4jFailure['about'] = 'statement'): QuestionEnd {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', failure: { code: codeOf(error), message, about } };
}

function codeOf(error: unknown): string {
  if (isConnectionLoss(error)) return driverCode.SERVICE_UNAVAILABLE;
  return error instanceof Neo4jError ? error.code : '';
}

/** Compares the release before and after: what was read between is then of it, and of no other. */
async function inRelease(transaction: Transaction, question: Question, output: HeldOutput): Promise<QuestionEnd> {
  const reading = readingOf(transaction);
  const before = await releaseHeld(reading);
  if (before === undefined) return { kind: 'replaced' };
  const { statement } = question;
  const set = await parametersOf(transaction, question);
  if (set.end) return set.end;
  const parameters = { ...set.parameters, ...neo4jParameters(question.parameters) };
  const refusal = await refusalOf(transaction, statement, parameters, question);
  if (refusal) return { kind: 'refused', refusal };
  const done = await writeRows(transaction.run(statement, parameters), before, question, output);
  return (await releaseHeld(reading)) === before ? done : { kind: 'replaced' };
}

interface SetParameters {
  readonly parameters?: Record<string, unknown>;
  /** Why there are none. */
  readonly end?: QuestionEnd;
}

/** The parameters that the text of the question sets. */
async function parametersOf(transaction: Transaction, question: Question): Promise<SetParameters> {
  const { parametersStatement } = question;
  if (parametersStatement === undefined) return {};
  try {
    const refusal = await refusalOf(transaction, parametersStatement, {}, question);
    if (refusal) return { end: { kind: 'refused', refusal } };
    const { records } = await transaction.run(parametersStatement);
    return { parameters: records[0]?.toObject() };
  } catch (error) {
    if (isConnectionLoss(error)) throw error;
    return { end: failed(error, ':param') };
  }
}

async function refusalOf(
  transaction: Transaction,
  statement: string,
  parameters: Record<string, unknown>,
  { allowance }: Question,
): Promise<Refusal | undefined> {
  const { summary } = await transaction.run(`EXPLAIN ${statement}`, parameters);
  return refusalOfPlan(summary, new Set(allowance));
}

/** Writes rows until there are as many as may be given; beyond them Neo4j is told to stop. */
async function writeRows(
  result: Result,
  identity: string,
  question: Question,
  output: HeldOutput,
): Promise<QuestionEnd> {
  const { format, maxRows } = question;
  output.begin({ kind: 'columns', columns: (await result.keys()) as string[], identity });
  let rows = 0;
  for await (const record of result) {
    if (rows === maxRows) return { kind: 'done', rows, truncated: true };
    const text = rowText([...record.values()], format, rows);
    if (text.length > longRow) endWithout(question.memory, text.length);
    await output.write(text);
    rows++;
  }
  return { kind: 'done', rows, truncated: false };
}
