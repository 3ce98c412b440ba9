import type { ChangeReport, LoadReport, TableReport } from '@rome-graph/report';
import type { DesiredGraph } from '../graph/build-graph';
import type { Tables } from '../graph/row-reader';
import type { Difference, SetDifference } from '../sync/difference';

/** The tables of a load with what was kept of each. */
export function reportTables(tables: Tables, { refusals }: DesiredGraph): TableReport[] {
  return [...tables.values()].map(({ name, file, rows }) => {
    const refused = refusals.refusedRows(name);
    return { table: name, file, read: rows.length, kept: rows.length - refused, refused };
  });
}

/** The changes of a difference, label by label then type by type. */
export function reportChanges(difference: Difference): Pick<LoadReport, 'nodes' | 'relationships'> {
  return {
    nodes: [...difference.nodes].map(([{ label }, set]) => changes(label, set)),
    relationships: [...difference.relationships].map(([{ from, type, to }, set]) =>
      changes(`(${from})-[:${type}]->(${to})`, set),
    ),
  };
}

function changes(what: string, { created, changed, removed, kept }: SetDifference<unknown>): ChangeReport {
  return { what, created: created.length, changed: changed.length, removed: removed.length, kept };
}

/** Largest memory that this process has held, in mebibytes. */
export function peakMemoryMebibytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
