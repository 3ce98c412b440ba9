import type { OfficialTable } from '@rome-graph/domain';
import type { Agreement, Ambiguity, LeftOutFile, Oddity, Refusal, Repair, UnknownValue } from '@rome-graph/rome-files';
import type { DocumentReport } from './document-report';

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
  /** What the sources hold and the load did not take. */
  readonly leftOut: readonly LeftOutFile[];
  readonly documents: readonly DocumentReport[];
  readonly repairs: readonly Repair[];
  readonly oddities: readonly Oddity[];
  readonly refusals: readonly Refusal[];
  /** Words that their columns do not list: the rows are kept, the values unknown. */
  readonly unknownValues: readonly UnknownValue[];
  /** Codes that lead to several others where one was expected: all are kept. */
  readonly ambiguities: readonly Ambiguity[];
  readonly agreements: readonly Agreement[];
  readonly nodes: readonly ChangeReport[];
  readonly relationships: readonly ChangeReport[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMemoryMebibytes: number;
}
