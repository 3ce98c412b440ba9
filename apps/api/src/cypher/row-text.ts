import { stringify } from 'csv-stringify/sync';
import { jsonOf } from './neo4j-values';
import type { AnswerFormat } from './question.messages';

/** One row of an answer: a JSON list of its values, in the order of the columns, or a line of CSV. */
export function rowText(values: readonly unknown[], format: AnswerFormat, index: number): string {
  const cells = values.map(jsonOf);
  if (format === 'csv') return csvLine(cells);
  const list = JSON.stringify(cells);
  if (format === 'ndjson') return `${list}\n`;
  return index === 0 ? list : `,\n${list}`;
}

/**
 * A line of CSV: empty for null, JSON for lists and maps. A text that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
export function csvLine(cells: readonly unknown[]): string {
  return stringify([cells], {
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: 'windows',
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false }),
      object: (value) => JSON.stringify(value),
    },
  });
}
