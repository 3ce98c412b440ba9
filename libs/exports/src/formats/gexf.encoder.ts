import type { FileEncoder } from './export-format';
import type { ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable, nodeId, shownNameOf, weightOfLink } from '../tables/export-table';
import { typesOfNames, XmlAttributes } from './xml-attributes';
import { xmlText } from './xml-text';

/**
 * GEXF 1.2, the version that Gephi and networkx both read: a node is shown by its libelle; its label is its attribute
 * `labelV`, the type of a link `labelE`, its strength its `weight`; a list is a text in JSON. Attributes have numbers for ids, as
 * Gephi writes them: graphology knows others by their id alone.
 */
export function gexfEncoder(tables: readonly ExportTable[]): FileEncoder {
  const types = typesOfNames(tables);
  const nodes = new XmlAttributes(tables.filter(isNodeTable), types, '');
  const links = new XmlAttributes(
    tables.filter((table) => !isNodeTable(table)),
    types,
    '',
  );
  const labelV = nodes.declare('labelV');
  const labelE = links.declare('labelE');
  let edges = 0;
  let inEdges = false;
  const beginEdges = (): string => {
    if (inEdges) return '';
    inEdges = true;
    return '</nodes>\n<edges>\n';
  };

  const nodeElement = (table: NodeTable, row: ExportRow): string => {
    const shown = shownNameOf(table, row);
    const id = xmlText(nodeId(table.name, row[0]));
    const values = valuesOf(nodes, table, row, attvalue(labelV, table.name));
    return `<node id="${id}" label="${xmlText(shown)}">${values}</node>\n`;
  };
  const linkElement = (table: LinkTable, row: ExportRow): string => {
    const { from, to, type } = table;
    const ends = `source="${xmlText(nodeId(from, row[0]))}" target="${xmlText(nodeId(to, row[1]))}"`;
    return `<edge id="${edges++}" ${ends}${weightOf(table, row)}>${valuesOf(links, table, row, attvalue(labelE, type))}</edge>\n`;
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
      return beginEdges() + rows.map((row) => linkElement(table, row)).join('');
    },
    tail: () => `${beginEdges()}</edges>\n</graph>\n</gexf>\n`,
  };
}

/** What Gephi and networkx draw and count a link by; a link that says nothing of it weighs 1 there. */
function weightOf(table: LinkTable, row: ExportRow): string {
  const weight = weightOfLink(table, row);
  return weight === undefined ? '' : ` weight="${weight}"`;
}

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
