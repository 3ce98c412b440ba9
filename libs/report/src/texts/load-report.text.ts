import { renderDocuments, summariseDocuments } from './document-report.text';
import type { ChangeReport, LoadReport } from './load-report';

const outcomes: Readonly<Record<LoadReport['outcome'], string>> = {
  loaded: 'loaded',
  unchanged: 'already loaded: nothing was written',
  checked: 'checked: nothing was written',
};

/** The report for a person: what is out of the ordinary first, then the figures. */
export function renderLoadReport(report: LoadReport): string {
  const { release, outcome, peakMemoryMebibytes } = report;
  return [
    `${release.libelle} (version ${release.version}): ${outcomes[outcome]}`,
    `fingerprint ${release.empreinte}`,
    '',
    ...remarks(report),
    ...renderDocuments(report.documents),
    ...section(
      'table',
      ['read', 'kept', 'refused'],
      report.tables.map((t) => [t.table, [t.read, t.kept, t.refused]]),
    ),
    ...changeSection('label', report.nodes),
    ...changeSection('relationship', report.relationships),
    ...section(
      'step',
      ['seconds'],
      Object.entries(report.seconds).map(([step, seconds]) => [step, [seconds]]),
    ),
    `peak memory of the loader: ${peakMemoryMebibytes} MiB`,
  ].join('\n');
}

/** The report in a few lines: what is out of the ordinary, then what changed and how long it took. */
export function summariseLoadReport(report: LoadReport): string {
  const { release, outcome, nodes, relationships, seconds } = report;
  const total = Object.values(seconds).reduce((sum, step) => sum + step, 0);
  return [
    ...remarks(report).filter((line) => line !== ''),
    ...summariseDocuments(report.documents),
    `${release.libelle} (version ${release.version}): ${outcomes[outcome]} in ${total.toFixed(1)} s`,
    `  nodes ${sum(nodes)}`,
    `  relationships ${sum(relationships)}`,
  ].join('\n');
}

function sum(changes: readonly ChangeReport[]): string {
  return (['created', 'changed', 'removed', 'kept'] as const)
    .map((kind) => `${changes.reduce((total, change) => total + change[kind], 0)} ${kind}`)
    .join(', ');
}

function remarks({ missingTables, ignoredFiles, repairs, oddities, refusals, agreements }: LoadReport): string[] {
  const disagreements = agreements.filter(({ compared, agree }) => compared !== agree);
  const lines = [
    ...missingTables.map((table) => `missing table ${table}: what it gives is derived from other tables, or unknown`),
    ...repairs.map(({ file, what, count }) => `repaired ${file}: ${what} (${count} rows)`),
    ...oddities.map(({ file, what, count }) => `noticed in ${file}: ${what} (${count} times)`),
    ...ignoredFiles.map(
      (file) => `ignored ${file}: neither a table known of the export, nor a .csv, .txt or .xlsx file`,
    ),
    ...refusals.map(({ table, reason, rows, example }) => `refused ${rows} rows of ${table}: ${reason} (${example})`),
    ...disagreements.map(
      ({ table, column, what, compared, agree, unknown, examples }) =>
        `${table}.${column} repeats ${compared} ${what}: ${agree} agree, ${unknown} are of unknown codes (${examples.join('; ')})`,
    ),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

function changeSection(title: string, changes: readonly ChangeReport[]): string[] {
  return section(
    title,
    ['created', 'changed', 'removed', 'kept'],
    changes.map(({ what, created, changed, removed, kept }) => [what, [created, changed, removed, kept]]),
  );
}

function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly [string, readonly number[]])[],
): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(title.length, ...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join(' ');
  return [line(title, columns), ...rows.map(([name, cells]) => line(name, cells)), ''];
}
