import type { FileEncoder } from './export-format';
import type { ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable, nodeId } from '../tables/export-table';
import { typesOfNames, XmlAttributes } from './xml-attributes';
import { xmlText } from './xml-text';

/** GraphML: the label of a node is its attribute `labelV`, the type of a link `labelE`; a list is a text in JSON. */
export function graphmlEncoder(tables: readonly ExportTable[]): FileEncoder {
  const types = typesOfNames(tables);
  const nodes = new XmlAttributes(tables.filter(isNodeTable), types, 'n');
  const links = new XmlAttributes(
    tables.filter((table) => !isNodeTable(table)),
    types,
    'e',
  );
  const labelV = nodes.declare('labelV');
  const labelE = links.declare('labelE');

  const nodeElement = (table: NodeTable, row: ExportRow): string =>
    `<node id="${xmlText(nodeId(table.name, row[0]))}">${data(labelV, table.name)}${dataOf(nodes, table, row)}</node>\n`;
  const linkElement = (table: LinkTable, row: ExportRow): string => {
    const { from, to, type } = table;
    const ends = `source="${xmlText(nodeId(from, row[0]))}" target="${xmlText(nodeId(to, row[1]))}"`;
    return `<edge ${ends}>${data(labelE, type)}${dataOf(links, table, row)}</edge>\n`;
  };
  return {
    head: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        ...keysOf(nodes, 'node'),
        ...keysOf(links, 'edge'),
        '<graph id="rome" edgedefault="directed">\n',
      ].join('\n'),
    rows: (table, rows) =>
      rows.map((row) => (isNodeTable(table) ? nodeElement(table, row) : linkElement(table, row))).join(''),
    tail: () => '</graph>\n</graphml>\n',
  };
}

function keysOf(attributes: XmlAttributes, element: 'node' | 'edge'): string[] {
  return attributes
    .list()
    .map(({ id, name, type }) => `<key id="${id}" for="${element}" attr.name="${xmlText(name)}" attr.type="${type}"/>`);
}

function dataOf(attributes: XmlAttributes, table: ExportTable, row: ExportRow): string {
  return [...attributes.valuesOf(table, row)].map(({ id, value }) => data(id, value)).join('');
}

function data(key: string, value: string): string {
  return `<data key="${key}">${value}</data>`;
}
