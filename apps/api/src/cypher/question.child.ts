import { once } from 'node:events';
import { openNeo4j, readingOf, releaseHeld } from '@rome-graph/neo4j';
import type { Result, Transaction } from 'neo4j-driver';
import { Neo4jError, session } from 'neo4j-driver';
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
    const reading = neo4j.session({ defaultAccessMode: session.READ, fetchSize });
    const transaction = await reading.beginTransaction({ timeout: timeoutMs });
    return await inRelease(transaction, question);
  } catch (error) {
    return failed(error);
  } finally {
    await neo4j.close();
  }
}

function failed(error: unknown, about: Neo4jFailure['about'] = 'statement'): QuestionEnd {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', failure: { code: error instanceof Neo4jError ? error.code : '', message, about } };
}

/** Compares the release before and after: what was read between is then of it, and of no other. */
async function inRelease(transaction: Transaction, question: Question): Promise<QuestionEnd> {
  const reading = readingOf(transaction);
  const before = await releaseHeld(reading);
  if (before === undefined) return { kind: 'replaced' };
  const { statement } = question;
  const set = await parametersOf(transaction, question);
  if (set.end) return set.end;
  const parameters = { ...set.parameters, ...neo4jParameters(question.parameters) };
  const refusal = await refusalOf(transaction, statement, parameters, question);
  if (refusal) return { kind: 'refused', refusal };
  const done = await writeRows(transaction.run(statement, parameters), before, question);
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

/** Writes rows as fast as they are read, and no faster; beyond the cap Neo4j is told to stop. */
async function writeRows(result: Result, identity: string, question: Question): Promise<QuestionEnd> {
  const { format, maxRows } = question;
  const columns = (await result.keys()) as string[];
  tell({ kind: 'columns', columns, identity });
  let rows = 0;
  for await (const record of result) {
    if (rows === maxRows) return { kind: 'done', rows, truncated: true };
    const text = rowText([...record.values()], format, rows);
    if (text.length > longRow) endWithout(question.memory, text.length);
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    rows++;
  }
  return { kind: 'done', rows, truncated: false };
}
