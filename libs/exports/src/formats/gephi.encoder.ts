import { stringify } from 'csv-stringify/sync';
import type { GraphValue } from '@rome-graph/domain';
import type { ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable, nodeId, shownNameOf, weightOfLink } from '../tables/export-table';
import type { CsvStyle, FileEncoder } from './export-format';

/** What Gephi knows a column of nodes or links by; the attributes come after. */
const columnsOfNodes = ['Id', 'Label', 'labelV'];
const columnsOfLinks = ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'];

/**
 * One of the two tables that Gephi imports, nodes.csv or edges.csv, for tables that are all of nodes or all of links: every
 * attribute has a column, empty where a label has none or it is unknown. Links are directed; one that says nothing of its
 * strength weighs 1.
 */
export function gephiEncoder(tables: readonly ExportTable[], style: CsvStyle): FileEncoder {
  const attributes = [...new Set(tables.flatMap((table) => namesIn(table)))];
  const ofNodes = tables.every(isNodeTable);
  let links = 0;
  const cells = (table: ExportTable, row: ExportRow): GraphValue[] =>
    isNodeTable(table) ? nodeCells(table, row) : linkCells(table, row, links++);
  const write = (rows: GraphValue[][]): string =>
    stringify(rows, { quoted: true, escape_formulas: style !== 'EXACT', cast: { boolean: String } });
  return {
    head: () => write([[...(ofNodes ? columnsOfNodes : columnsOfLinks), ...attributes]]),
    rows: (table, rows) => {
      const places = attributes.map((name) => table.columns.findIndex((column) => column.name === name));
      return write(rows.map((row) => [...cells(table, row), ...places.map((place) => textOf(row[place] ?? null))]));
    },
    tail: () => '',
  };
}

function namesIn({ kind, columns }: ExportTable): string[] {
  return columns.slice(kind === 'nodes' ? 0 : 2).map(({ name }) => name);
}

function nodeCells(table: NodeTable, row: ExportRow): GraphValue[] {
  return [nodeId(table.name, row[0]), shownNameOf(table, row), table.name];
}

function linkCells(table: LinkTable, row: ExportRow, id: number): GraphValue[] {
  const { from, to, type } = table;
  const ends = [nodeId(from, row[0]), nodeId(to, row[1])];
  return [...ends, 'Directed', String(id), type, weightOfLink(table, row) ?? 1];
}

function textOf(value: GraphValue): GraphValue {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}
