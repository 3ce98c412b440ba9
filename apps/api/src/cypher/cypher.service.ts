import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Software } from '@rome-graph/software';
import { userAgentOf } from '@rome-graph/software';
import { requireSnapshot } from '../engine/current-snapshot.decorator';
import { EngineService } from '../engine/engine.service';
import { readIdentity } from '../engine/snapshot';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { serverBusy } from '../platform/errors/api-errors';
import { answerTag } from '../platform/http/answer-tag';
import type { AnswerEnd } from './answer-formats';
import { formatRules } from './answer-formats';
import { askedText, projectingRecipes } from './asked-text';
import type { QuestionLimits } from './cypher-errors';
import { errorOfEnd, tooMuchMemory, written } from './cypher-errors';
import type { CypherArgs } from './cypher.args';
import type { AnswerFormat } from './question.messages';
import type { AnswerColumns, ProcessEnd } from './question.process';
import { QuestionProcess } from './question.process';

/** An answer as the web server sends it. */
export interface CypherAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable;
}

/** Says that there are more rows than an answer holds, where it is known before the answer is sent. */
const truncatedHeader = 'x-rome-truncated';

/** How much of an answer is held back, in characters, so that a failure before its end has a status of its own. */
const heldLength = 65_536;
/** CSV cannot say at its end that rows are missing: it is held back whole. Its longest, in characters. */
const longestCsv = 33_554_432;

/** Asks Neo4j what analysts write, each question in a process of its own. */
@Injectable()
export class CypherService {
  private readonly recipes = projectingRecipes();
  private running = 0;

  constructor(
    private readonly configuration: ApiConfiguration,
    private readonly engine: EngineService,
  ) {}

  /**
   * The answer to a question, as soon as it is known whether it can be given.
   *
   * @param left settles when the client is gone
   * @throws BAD_USER_INPUT, CYPHER_REFUSED, QUERY_TOO_COMPLEX, REQUEST_TIMEOUT, SERVER_BUSY, SERVICE_UNAVAILABLE
   */
  async ask(args: CypherArgs, format: AnswerFormat, left: AbortSignal): Promise<CypherAnswer> {
    const { cypherMaxConcurrent } = this.configuration;
    const { bookmarks } = requireSnapshot({ snapshot: this.engine.current, waitsFor: this.engine.waitsFor });
    const asked = askedText(args.statement, args.parameters ?? {}, this.recipes);
    if (this.running >= cypherMaxConcurrent) throw serverBusy(cypherMaxConcurrent);
    const { configuration } = this;
    const question = new QuestionProcess({
      ...asked,
      connection: configuration.neo4j,
      bookmarks,
      userAgent: userAgentOf('rome-graph-cypher', configuration.software),
      parameters: args.parameters ?? {},
      format,
      maxRows: configuration.cypherMaxRows,
      timeoutMs: configuration.cypherTimeoutMs,
      memory: configuration.cypherMemoryMb * 1_048_576,
    });
    this.running++;
    void question.ended.then(() => this.running--);
    left.addEventListener('abort', () => question.stop('left'));
    return this.answer(question, args, format);
  }

  private async answer(question: QuestionProcess, args: CypherArgs, format: AnswerFormat): Promise<CypherAnswer> {
    const begun = await question.begun;
    if (!begun) throw errorOfEnd(await question.ended, this.limits);
    const rows = question.rows.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    const held = await hold(rows, format === 'csv' ? longestCsv : heldLength);
    const headers = {
      'content-type': formatRules[format].contentType,
      etag: tagOf(begun, args, format, this.configuration.software),
    };
    const head = formatRules[format].head(readIdentity(begun.identity).version, begun.columns) + held.text;
    if (held.whole) {
      const end = await question.ended;
      if (end.kind !== 'done') throw errorOfEnd(end, this.limits);
      return {
        headers: { ...headers, [truncatedHeader]: String(end.truncated) },
        body: head + formatRules[format].tail(outcomeOf(end)),
      };
    }
    if (format === 'csv') {
      question.stop('exhausted');
      throw tooMuchMemory(longestCsv / 1_048_576);
    }
    return { headers, body: Readable.from(this.rest(question, head, rows, format), { objectMode: false }) };
  }

  /** The answer from its head on. One that breaks off within a row is cut, so that nobody takes it for whole. */
  private async *rest(
    question: QuestionProcess,
    head: string,
    rows: AsyncIterator<string>,
    format: AnswerFormat,
  ): AsyncGenerator<string> {
    try {
      yield head;
      for (let next = await rows.next(); next.done !== true; next = await rows.next()) yield next.value;
      const end = await question.ended;
      if (end.kind === 'exhausted' || end.kind === 'late' || end.kind === 'left') throw errorOfEnd(end, this.limits);
      const outcome =
        end.kind === 'done' ? outcomeOf(end) : { truncated: true, errors: [written(errorOfEnd(end, this.limits))] };
      yield formatRules[format].tail(outcome);
    } finally {
      question.stop('left');
    }
  }

  private get limits(): QuestionLimits {
    const { cypherTimeoutMs, cypherMemoryMb } = this.configuration;
    return { timeoutMs: cypherTimeoutMs, memoryMb: cypherMemoryMb };
  }
}

function outcomeOf({ rows, truncated }: Extract<ProcessEnd, { kind: 'done' }>): AnswerEnd {
  return { rowCount: rows, truncated };
}

/** The rows up to a length, and whether those are all. */
async function hold(rows: AsyncIterator<string>, most: number): Promise<{ text: string; whole: boolean }> {
  const texts: string[] = [];
  for (let length = 0; length <= most;) {
    const next = await rows.next();
    if (next.done === true) return { text: texts.join(''), whole: true };
    texts.push(next.value);
    length += next.value.length;
  }
  return { text: texts.join(''), whole: false };
}

function tagOf(
  begun: AnswerColumns,
  { statement, parameters }: CypherArgs,
  accept: AnswerFormat,
  software: Software,
): string {
  return answerTag(readIdentity(begun.identity), software, { query: statement, variables: parameters, accept });
}
