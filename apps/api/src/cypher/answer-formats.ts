import type { AnswerFormat } from './question.messages';
import { csvLine } from './row-text';

/** What is known of an answer once its rows are written. */
export interface AnswerEnd {
  /** How many rows there are; left out where the end is missing. */
  readonly rowCount?: number;
  /** Whether there were more rows than may be given. */
  readonly truncated: boolean;
  /** Why the rest is missing, where it is. */
  readonly errors?: readonly unknown[];
}

interface FormatRules {
  readonly contentType: string;
  /** What comes before the rows. */
  readonly head: (release: string, columns: readonly string[]) => string;
  /** What comes after the rows. */
  readonly tail: (end: AnswerEnd) => string;
}

/** What stands around the rows in each format. CSV has no place for how the answer ended: its headers say it. */
export const formatRules: Readonly<Record<AnswerFormat, FormatRules>> = {
  json: {
    contentType: 'application/json; charset=utf-8',
    head: (release, columns) => `{"release":${JSON.stringify(release)},"columns":${JSON.stringify(columns)},"rows":[\n`,
    tail: (end) => `\n],${JSON.stringify(end).slice(1)}\n`,
  },
  ndjson: {
    contentType: 'application/x-ndjson; charset=utf-8',
    head: (release, columns) => `${JSON.stringify({ release, columns })}\n`,
    tail: (end) => `${JSON.stringify(end)}\n`,
  },
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    head: (_, columns) => csvLine(columns),
    tail: () => '',
  },
};

/** The format that a question asks for: by name, else by the types that its client takes, else JSON. */
export function formatOf(named: AnswerFormat | undefined, accept: string | undefined): AnswerFormat {
  if (named !== undefined) return named;
  if (accept?.includes('application/x-ndjson')) return 'ndjson';
  return accept?.includes('text/csv') ? 'csv' : 'json';
}
