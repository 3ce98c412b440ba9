import type { FileEncoder } from './export-format';
import type { ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable } from '../tables/export-table';
import { nodeId, XmlAttributes } from './xml-attributes';
import { xmlText } from './xml-text';

/**
 * GEXF 1.2, the version that Gephi and networkx both read: a node is shown by its libelle; its label is its attribute
 * `labelV`, the type of a link `labelE`; a list is a text in JSON.
 */
export function gexfEncoder(tables: readonly ExportTable[]): FileEncoder {
  const nodeTables = tables.filter(isNodeTable);
  const nodes = new XmlAttributes(nodeTables, 'n');
  const links = new XmlAttributes(
    tables.filter((table) => !isNodeTable(table)),
    'e',
  );
  const labelV = nodes.declare('labelV', 'string');
  const labelE = links.declare('labelE', 'string');
  let edges = 0;

  const nodeElement = (table: NodeTable, row: ExportRow): string => {
    const shown = row[table.columns.findIndex(({ name }) => name === 'libelle')] ?? row[0];
    const id = nodeId(table.name, row[0] ?? null);
    const values = valuesOf(nodes, table, row, attvalue(labelV, table.name));
    return `<node id="${id}" label="${xmlText(String(shown))}">${values}</node>\n`;
  };
  const linkElement = (table: LinkTable, row: ExportRow): string => {
    const { from, to, type } = table.declared;
    const ends = `source="${nodeId(from, row[0] ?? null)}" target="${nodeId(to, row[1] ?? null)}"`;
    return `<edge id="${edges++}" ${ends}>${valuesOf(links, table, row, attvalue(labelE, type))}</edge>\n`;
  };
  return {
    head: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
        '<graph mode="static" defaultedgetype="directed">',
        ...attributesOf(nodes, 'node'),
        ...attributesOf(links, 'edge'),
        '<nodes>\n',
      ].join('\n'),
    rows: (table, rows) => {
      if (isNodeTable(table)) return rows.map((row) => nodeElement(table, row)).join('');
      const opening = edges === 0 ? between : '';
      return opening + rows.map((row) => linkElement(table, row)).join('');
    },
    tail: () => `${edges === 0 ? between : ''}</edges>\n</graph>\n</gexf>\n`,
  };
}

const between = '</nodes>\n<edges>\n';

function attributesOf(attributes: XmlAttributes, element: 'node' | 'edge'): string[] {
  return [
    `<attributes class="${element}" mode="static">`,
    ...attributes.list().map(({ id, name, type }) => `<attribute id="${id}" title="${xmlText(name)}" type="${type}"/>`),
    '</attributes>',
  ];
}

function valuesOf(attributes: XmlAttributes, table: ExportTable, row: ExportRow, first: string): string {
  const values = [...attributes.valuesOf(table, row)].map(({ id, value }) => attvalue(id, value));
  return `<attvalues>${first}${values.join('')}</attvalues>`;
}

function attvalue(id: string, value: string): string {
  return `<attvalue for="${id}" value="${value}"/>`;
}
