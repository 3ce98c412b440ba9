import type { GraphValue, LoadOperation, NodeDeclaration, Property, RelationshipDeclaration } from '@rome-graph/domain';
import type { WriteTransaction } from '@rome-graph/neo4j';
import type { Values } from '../graph/desired-graph';
import type { Difference, KeyedNode, Link, SetDifference } from './difference';
import { nodeStatement, relationshipStatement } from './statements';

/** Rows sent to Neo4j at once: relationships go three times as fast by 20 000 as by 1 000. */
const rowsPerStatement = 20_000;

type WriteRow = Readonly<Record<string, GraphValue>>;

/** Told how many rows were just written. */
export type OnRowsWritten = (rows: number) => void;

/**
 * Writes a difference inside a transaction, in the order that keeps every statement possible: links removed, nodes
 * created and changed, links created and changed, nodes removed.
 */
export async function writeDifference(
  transaction: WriteTransaction,
  { nodes, relationships }: Difference,
  onRowsWritten: OnRowsWritten,
): Promise<void> {
  const write = (statement: string, rows: readonly WriteRow[]): Promise<void> =>
    writeRows(transaction, statement, rows, onRowsWritten);
  const writeLinks = async (operation: WriteOperation): Promise<void> => {
    for (const [declared, set] of relationships) {
      const rows = set[setOfOperation[operation]].map((link) => linkRow(declared, link));
      if (rows.length > 0) await write(relationshipStatement(declared, operation), rows);
    }
  };
  const writeNodes = async (operation: WriteOperation): Promise<void> => {
    for (const [declared, set] of nodes) {
      const rows = set[setOfOperation[operation]].map((node) => nodeRow(declared, node));
      if (rows.length > 0) await write(nodeStatement(declared, operation), rows);
    }
  };
  await writeLinks('remove');
  await writeNodes('create');
  await writeNodes('update');
  await writeLinks('create');
  await writeLinks('update');
  await writeNodes('remove');
}

type WriteOperation = Exclude<LoadOperation, 'read'>;

const setOfOperation = { create: 'created', update: 'changed', remove: 'removed' } as const satisfies Record<
  WriteOperation,
  keyof SetDifference<unknown>
>;

async function writeRows(
  transaction: WriteTransaction,
  statement: string,
  rows: readonly WriteRow[],
  onRowsWritten: OnRowsWritten,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const batch = rows.slice(start, start + rowsPerStatement);
    await transaction.run(statement, { rows: batch });
    onRowsWritten(batch.length);
  }
}

function nodeRow(declared: NodeDeclaration, { key, values }: KeyedNode): WriteRow {
  return { [declared.key.name]: key, ...named(declared.properties, values) };
}

function linkRow(declared: RelationshipDeclaration, { from, to, values }: Link): WriteRow {
  return { from, to, ...named(declared.properties, values) };
}

function named(properties: readonly Property[], values: Values): WriteRow {
  return Object.fromEntries(properties.map(({ name }, index) => [name, values[index] ?? null]));
}
