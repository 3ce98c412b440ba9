import { groupLeftOut } from './left-out.text';
import type { LoadReport } from './load-report';

/** Lines of a report about one thing. */
export interface RemarkSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Shortens the paths of a report. */
export type Shorten = (text: string) => string;

/** What is out of the ordinary in a load, what calls for a look first; sections without a line are left out. */
export function remarkSections(report: LoadReport, shorten: Shorten): RemarkSection[] {
  const sections: RemarkSection[] = [
    { title: 'To look at', lines: [...rowLines(report), ...disagreementLines(report), ...missingLines(report)] },
    { title: 'Mended, and read all the same', lines: repairLines(report, shorten) },
    { title: 'Kept as it is', lines: oddityLines(report, shorten) },
    { title: 'Left out', lines: groupLeftOut(report.leftOut).map(shorten) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function rowLines({ refusals, unknownValues, ambiguities }: LoadReport): string[] {
  return [
    ...refusals.map(({ table, reason, rows, example }) => `refused ${rows} rows of ${table}: ${reason} (${example})`),
    ...unknownValues.map(
      ({ table, column, value, rows, line }) =>
        `unknown value "${value}" of ${table}.${column} in ${rows} rows, from line ${line}: they are kept without it`,
    ),
    ...ambiguities.map(
      ({ link, code, libelle, targets }) =>
        `${link} has one end, and ${code} « ${libelle} » has ${targets.length}, all kept: ` +
        targets.map((target) => `${target.code} « ${target.libelle} »`).join(', '),
    ),
  ];
}

function disagreementLines({ agreements }: LoadReport): string[] {
  return agreements
    .filter(({ compared, agree }) => compared !== agree)
    .map(({ table, column, what, compared, agree, unknown, examples }) => {
      const strange = unknown.length > 0 ? `, ${unknown.length} are of unknown codes (${shown(unknown)})` : '';
      return `${table}.${column} repeats ${compared} ${what}: ${agree} agree${strange}: ${examples.join('; ')}`;
    });
}

function missingLines({ missingTables }: LoadReport): string[] {
  return missingTables.map((table) => `missing table ${table}: what it gives is derived from other tables, or unknown`);
}

function repairLines({ repairs }: LoadReport, shorten: Shorten): string[] {
  return byWhat(repairs).map(({ files, what, count }) =>
    files.length > filesShown
      ? `repaired ${files.length} files: ${what} (${count} in all)`
      : `repaired ${files.map(shorten).join(', ')}: ${what} (${count})`,
  );
}

/** Files in which the same was mended are told on one line, by their number when there are more. */
const filesShown = 3;

function byWhat(repairs: LoadReport['repairs']): { files: string[]; what: string; count: number }[] {
  const groups = new Map<string, { files: string[]; what: string; count: number }>();
  for (const { file, what, count } of repairs) {
    const group = groups.get(what) ?? { files: [], what, count: 0 };
    group.files.push(file);
    group.count += count;
    groups.set(what, group);
  }
  return [...groups.values()];
}

function oddityLines({ oddities }: LoadReport, shorten: Shorten): string[] {
  return oddities.map(({ file, what, count }) => `noticed in ${shorten(file)}: ${what} (${count} times)`);
}

const codesShown = 10;

function shown(codes: readonly string[]): string {
  const rest = codes.length > codesShown ? [`and ${codes.length - codesShown} more`] : [];
  return [...codes.slice(0, codesShown), ...rest].join(', ');
}
