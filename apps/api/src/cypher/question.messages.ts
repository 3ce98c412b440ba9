import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { Refusal } from './refusal';

/** The formats of an answer, by the name that a question may give. */
export const answerFormats = ['json', 'ndjson', 'csv'] as const;

/** How an answer is written: one JSON object, lines of JSON, or CSV. */
export type AnswerFormat = (typeof answerFormats)[number];

/** What the process of a question is given to ask. */
export interface Question {
  readonly connection: Neo4jConnection;
  /** What was seen of Neo4j when the release in service was read from it: what is asked sees no less. */
  readonly bookmarks: readonly string[];
  /** How the process names itself to Neo4j. */
  readonly userAgent: string;
  readonly statement: string;
  /** A statement of one row, of the parameters that the text of the question sets; none when it sets none. */
  readonly parametersStatement?: string;
  /** Those that the client gives; they come before those of the text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What this statement may name besides what any may. */
  readonly allowance: readonly string[];
  readonly format: AnswerFormat;
  readonly maxRows: number;
  readonly timeoutMs: number;
  /** Most memory that the process may take, in bytes. */
  readonly memory: number;
}

/** An error of Neo4j as it goes from process to process. */
export interface Neo4jFailure {
  readonly code: string;
  readonly message: string;
  /** What it is about: the statement, or the lines of the text that set parameters. */
  readonly about: 'statement' | ':param';
}

/** How a question ended. */
export type QuestionEnd =
  /** All rows, or as many as may be given, were written. */
  | { readonly kind: 'done'; readonly rows: number; readonly truncated: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Neo4jFailure }
  /** Another release took the place of the one that the answer began with, or there is none. */
  | { readonly kind: 'replaced' };

/** What the process of a question tells: what its rows are, then how it ended. The rows themselves go to its output. */
export type QuestionMessage =
  { readonly kind: 'columns'; readonly columns: readonly string[]; readonly identity: string } | QuestionEnd;
