import { renderDocuments, summariseDocuments } from './document-report.text';
import type { ChangeReport, LoadReport } from './load-report';
import type { Shorten } from './load-report.remarks';
import { remarkSections } from './load-report.remarks';
import { sourceOverview } from './source-overview.text';

const outcomes: Readonly<Record<LoadReport['outcome'], string>> = {
  loaded: 'loaded',
  unchanged: 'already loaded: nothing was written',
  checked: 'checked: nothing was written',
};

/** The report for a person: what it was made of and what is out of the ordinary first, then the details and the figures. */
export function renderLoadReport(report: LoadReport): string {
  const { release, outcome, peakMemoryMebibytes } = report;
  const { folder, shorten } = shortener(report);
  const sections = remarkSections(report, shorten);
  return [
    `${release.libelle} (version ${release.version}): ${outcomes[outcome]}`,
    `fingerprint ${release.empreinte}`,
    ...(folder === '' ? [] : [`files are told from ${folder}`]),
    '',
    ...sourceOverview(report),
    '',
    ...(sections.length === 0 ? ['Nothing is out of the ordinary.', ''] : []),
    ...sections.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`), '']),
    ...renderDocuments(report.documents, shorten),
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
    ...remarkSections(report, (text) => text).flatMap(({ lines }) => lines),
    ...summariseDocuments(report.documents),
    `${release.libelle} (version ${release.version}): ${outcomes[outcome]} in ${total.toFixed(1)} s`,
    `  nodes ${sum(nodes)}`,
    `  relationships ${sum(relationships)}`,
  ].join('\n');
}

/** The folder that all the files of a report are in, when there is one, and how to tell them from there. */
function shortener({ tables, documents, leftOut }: LoadReport): { folder: string; shorten: Shorten } {
  const files = [...tables, ...documents, ...leftOut].map(({ file }) => file);
  const [first = '', ...others] = files;
  const folders = first.split('/').slice(0, -1);
  const isShared = (length: number): boolean =>
    others.every((file) => file.startsWith(`${folders.slice(0, length).join('/')}/`));
  let shared = folders.length;
  while (shared > 0 && !isShared(shared)) shared -= 1;
  const folder = folders.slice(0, shared).join('/');
  // A folder that is short says more than what is left of the paths without it.
  if (shared < 2) return { folder: '', shorten: (text) => text };
  return { folder, shorten: (text) => text.replaceAll(`${folder}/`, '') };
}

function sum(changes: readonly ChangeReport[]): string {
  return (['created', 'changed', 'removed', 'kept'] as const)
    .map((kind) => `${changes.reduce((total, change) => total + change[kind], 0)} ${kind}`)
    .join(', ');
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
