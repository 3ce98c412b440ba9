import type { DocumentReport } from './document-report';
import { csvOf } from './table';

const columns = ['file', 'document', 'compared', 'code', 'here', 'there'] as const;

/** Every disagreement of the documents with the release, and every code that leads nowhere, as CSV for a spreadsheet. */
export function disagreementsCsv(documents: readonly DocumentReport[]): string {
  return csvOf({ columns, rows: documents.flatMap(rowsOf) });
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
