import type { OfficialTable } from '@rome-graph/domain';
import type { Agreement, Oddity, Repair } from '@rome-graph/rome-files';
import type { DesiredGraph } from '../graph/build-graph';
import type { Tables } from '../graph/row-reader';
import type { Refusal } from '../graph/refusals';
import type { DocumentReport } from './document-report';
import type { Difference, SetDifference } from '../sync/difference';

/** What became of the rows of one table. */
export interface TableReport {
  readonly table: string;
  readonly file: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
}

/** What a load changes among the nodes of a label or the relationships of a type. */
export interface ChangeReport {
  /** `Metier`, or `(Metier)-[:MOBILISE]->(Competence)`. */
  readonly what: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
}

/** Everything that a load or a check found and did; `--json` prints it whole. */
export interface LoadReport {
  readonly release: { readonly version: string; readonly libelle: string; readonly empreinte: string };
  readonly outcome: 'loaded' | 'unchanged' | 'checked';
  readonly tables: readonly TableReport[];
  readonly missingTables: readonly OfficialTable[];
  readonly ignoredFiles: readonly string[];
  readonly documents: readonly DocumentReport[];
  readonly repairs: readonly Repair[];
  readonly oddities: readonly Oddity[];
  readonly refusals: readonly Refusal[];
  readonly agreements: readonly Agreement[];
  readonly nodes: readonly ChangeReport[];
  readonly relationships: readonly ChangeReport[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMemoryMebibytes: number;
}

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
