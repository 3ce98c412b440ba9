import type { GraphValue } from '@rome-graph/domain';
import { nodeReadStatement, relationshipReadStatement, releaseLabel, storedGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import type { ExportContents } from './export-contents';
import type { DeclaredLinkTable, DeclaredNodeTable, DeclaredTable, ExportRow } from './export-table';

/** How many rows go to the writers at a time: what they cut their output by depends on it, so it never varies. */
const batchSize = 10_000;

/** Longest that one table may take to come, in milliseconds. */
const readingTimeoutMs = 10 * 60_000;

/** Reads the tables of an export from Neo4j, row by row, in an order that depends on the graph alone. */
export class TableRowsReader {
  private linked: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(
    private readonly neo4j: Neo4j,
    private readonly contents: ExportContents,
  ) {}

  /** The rows of a table in batches of 10 000: nodes by key, links by the key they start from, then the one they end at. */
  async *batches(table: DeclaredTable): AsyncGenerator<readonly ExportRow[], void, undefined> {
    let batch: ExportRow[] = [];
    for await (const row of table.kind === 'nodes' ? this.nodes(table) : this.links(table)) {
      batch.push(row);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  private async *nodes({ declared, columns }: DeclaredNodeTable): AsyncGenerator<ExportRow, void, undefined> {
    const { label, key } = declared;
    const kept = this.contents.linkedOnly.has(label) ? await this.linkedNodes(label) : undefined;
    const releaseOnly = label === releaseLabel && this.contents.onlyReleaseInService;
    const statement = ordered(nodeReadStatement(declared).text, key.name);
    for await (const record of this.stream<Readonly<Record<string, GraphValue>>>(statement)) {
      if (kept && !kept.has(String(record[key.name]))) continue;
      if (releaseOnly && record.statut !== 'EN_SERVICE') continue;
      yield columns.map(({ name }) => record[name] ?? null);
    }
  }

  private async *links({ declared }: DeclaredLinkTable): AsyncGenerator<ExportRow, void, undefined> {
    const statement = ordered(relationshipReadStatement(storedGraph, declared).text, 'from');
    for await (const { from, links } of this.stream<LinksOfNode>(statement)) {
      for (const link of links.sort(byTarget)) yield [from, ...link];
    }
  }

  private async linkedNodes(label: string): Promise<ReadonlySet<string>> {
    this.linked ??= await this.readLinkedNodes();
    return this.linked.get(label) ?? new Set();
  }

  /** Nodes come before their links: which are linked is read first, where few are. */
  private async readLinkedNodes(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { tables, linkedOnly } = this.contents;
    const linked = new Map([...linkedOnly].map((label): [string, Set<string>] => [label, new Set()]));
    for (const table of tables) {
      if (table.kind === 'nodes') continue;
      const { from, to } = table.declared;
      if (!linked.has(from) && !linked.has(to)) continue;
      for await (const [start, end] of this.links(table)) {
        linked.get(from)?.add(String(start));
        linked.get(to)?.add(String(end));
      }
    }
    return linked;
  }

  private stream<Row>(statement: string): AsyncGenerator<Row, void, undefined> {
    return this.neo4j.stream<Row>(statement, {}, { timeoutMs: readingTimeoutMs });
  }
}

/** The links that start from a node: the key of the other end, then the values of the link. */
interface LinksOfNode {
  readonly from: string;
  readonly links: [string, ...GraphValue[]][];
}

/** The generated statement says in which order its rows come for nobody but an export. */
function ordered(statement: string, by: string): string {
  return `${statement}\nORDER BY ${by}`;
}

function byTarget([a]: readonly [string, ...GraphValue[]], [b]: readonly [string, ...GraphValue[]]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
