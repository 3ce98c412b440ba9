import { stringify } from 'csv-stringify/sync';
import type { DocumentReport } from './document-report';

const columns = ['file', 'document', 'compared', 'code', 'here', 'there'] as const;

/**
 * Every disagreement of the documents with the release, and every code that leads nowhere, as a CSV file that a
 * spreadsheet can open: a value that it would take for a formula begins with an apostrophe.
 */
export function disagreementsCsv(documents: readonly DocumentReport[]): string {
  return stringify(documents.flatMap(rowsOf), {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    quoted: true,
  });
}

function rowsOf({ file, document, agreements, unlinked }: DocumentReport): Record<(typeof columns)[number], string>[] {
  return [
    ...agreements.flatMap(({ what, disagreements }) =>
      disagreements.map(({ code, here, there }) => ({ file, document, compared: what, code, here, there })),
    ),
    ...unlinked.flatMap(({ what, codes }) =>
      codes.map(({ code }) => ({ file, document, compared: what, code, here: code, there: '' })),
    ),
  ];
}
