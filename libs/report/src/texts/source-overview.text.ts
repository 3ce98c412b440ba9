import type { DocumentReport } from './document-report';
import type { LoadReport } from './load-report';

/** One line for each source: what it is, its version, its rows, how much of it agrees with the export, what it adds. */
export function sourceOverview(report: LoadReport): string[] {
  const header = ['source', 'version', 'rows', 'agrees', 'adds'];
  const rows = [header, exportRow(report), ...report.documents.map(documentRow)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function padded(cell: string, column: number, width: number): string {
  return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}

function exportRow({ release, tables, agreements, missingTables }: LoadReport): string[] {
  const ofExport = tables.filter(({ file }) => /unix_\w+_v\d+_utf8/.test(file));
  const rows = ofExport.reduce((sum, { read }) => sum + read, 0);
  const missing = missingTables.length > 0 ? `, without ${missingTables.join(', ')}` : '';
  return [
    'Export CSV du ROME 4.0',
    release.version,
    grouped(rows),
    share(agreements),
    `${ofExport.length} tables${missing}`,
  ];
}

function documentRow({ libelle, version, rows, agreements, adds }: DocumentReport): string[] {
  return [
    libelle,
    version ?? '',
    grouped(rows),
    share(agreements),
    adds.length === 0 ? 'nothing new' : adds.join(', '),
  ];
}

/** Rounded down: only what agrees to the last one is 100 %. */
function share(agreements: readonly { readonly compared: number; readonly agree: number }[]): string {
  const compared = agreements.reduce((sum, agreement) => sum + agreement.compared, 0);
  const agree = agreements.reduce((sum, agreement) => sum + agreement.agree, 0);
  return compared === 0 ? '' : `${Math.floor((agree / compared) * 10_000) / 100} %`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}
