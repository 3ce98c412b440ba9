import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import { allProperties, conversionOf, typeOf } from '../declaration/declaration';
import { notice } from './notice';

/**
 * docs/graph-model.md: a diagram, then every label and relationship with its properties and where each comes from, then
 * those of the history.
 */
export function generateDocumentation(model: GraphModel, history: GraphModel): string {
  return [
    `<!--${notice('').join('')} -->`,
    '',
    '# The graph',
    '',
    'What the loader writes and the API serves, named as the nomenclature names it. Descriptions are those that GraphQL',
    'shows, in French. Keys are unique by constraint. A table is short for `unix_<table>_v<NNN>_utf8.csv` of the official',
    'CSV export, or is made of a document given beside it ([sources](sources.md)): what no document gave is absent from the',
    'graph. An empty cell is unknown: its property is absent, never false. The words of a searched property are in the',
    'full-text index.',
    '',
    ...modelDiagram(model),
    '',
    '## Nodes',
    '',
    ...model.nodes.flatMap(nodeSection),
    '## Relationships',
    '',
    ...model.relationships.flatMap((declared) => relationshipSection(declared, inGraphql(declared))),
    '## History',
    '',
    'What the loader keeps of the releases that the graph held: see [releases](releases.md). Questions of their own answer',
    'from it (`changements`, `historique`, `derives`), and nothing of it has a label of the nomenclature.',
    '',
    ...modelDiagram(history),
    '',
    ...history.nodes.flatMap(nodeSection),
    ...history.relationships.flatMap((declared) => relationshipSection(declared)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The labels of a model with their keys, and the relationships between them, as a Mermaid flowchart. */
export function modelDiagram(model: GraphModel): string[] {
  return [
    '```mermaid',
    'flowchart LR',
    ...model.nodes.map(({ label, key }) => `  ${label}["${label}<br/><small>${key.name}</small>"]`),
    ...model.relationships.map(({ from, type, to }) => `  ${from} -- ${type} --> ${to}`),
    '```',
  ];
}

function nodeSection(declared: NodeDeclaration): string[] {
  const { label, description, key } = declared;
  const rows = allProperties(declared).map((p) => propertyRow(p, p === key ? 'key' : undefined));
  return [
    `### ${label}`,
    '',
    description,
    '',
    ...(declared.source ? [`One node per ${sourceOfRows(declared)}.`, ''] : ['Written by the loader.', '']),
    ...propertyTable(rows),
  ];
}

function sourceOfRows({ source, key }: NodeDeclaration): string {
  const origin = key.source.kind === 'column' ? `distinct \`${key.source.column}\` of ` : '';
  return `${origin}${tableWithFilter(source)}`;
}

function inGraphql({ from, to, forward, reverse }: RelationshipDeclaration): string {
  return ` In GraphQL: \`${from}.${forward.name}\` and \`${to}.${reverse.name}\`.`;
}

function relationshipSection(declared: RelationshipDeclaration, remark = ''): string[] {
  const { type, from, to, description, source, join } = declared;
  const origin = source
    ? `From ${tableWithFilter(source)}: \`${source.from}\` → \`${source.to}\`${join ? `, completed by \`${join.table}\`` : ''}.`
    : 'Computed by the loader.';
  return [
    `### (${from})-[:${type}]->(${to})`,
    '',
    description,
    '',
    `${origin}${remark}`,
    '',
    ...(declared.otherwise ? [`Without that table: from ${tableWithFilter(declared.otherwise)}.`, ''] : []),
    ...(declared.also ? [`Links that it lacks: from ${tableWithFilter(declared.also)}.`, ''] : []),
    ...propertyTable(declared.properties.map((p) => propertyRow(p))),
  ];
}

function tableWithFilter(
  source: { table: string; where?: Readonly<Record<string, readonly string[]>> } | undefined,
): string {
  if (!source) return '';
  const filters = Object.entries(source.where ?? {}).map(([name, cells]) => `${name} = ${cells.join(' or ')}`);
  return `\`${source.table}\`${filters.length > 0 ? ` where ${filters.join(' and ')}` : ''}`;
}

function propertyTable(rows: string[]): string[] {
  if (rows.length === 0) return [];
  return ['| property | type | description | source |', '| --- | --- | --- | --- |', ...rows, ''];
}

function propertyRow(p: Property, mark?: string): string {
  const marks = [
    mark,
    p.indexed ? 'indexed' : undefined,
    p.searched ? 'searched' : undefined,
    p.required && !mark ? 'required' : undefined,
  ].filter(Boolean);
  const name = `\`${p.name}\`${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  return `| ${[name, typeCell(p), p.description, sourceCell(p)].map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function typeCell(p: Property): string {
  const enumeration = conversionOf(p)?.enumeration;
  return enumeration
    ? Object.keys(enumeration.values)
        .map((value) => `\`${value}\``)
        .join(', ')
    : typeOf(p);
}

function sourceCell(p: Property): string {
  const { source, otherwise } = p;
  if (source.kind === 'computed') return source.how;
  if (source.kind === 'sentences') return `\`${source.table}.${source.column}\`, par \`${source.orderBy}\``;
  const alternative = otherwise ? ` ; à défaut \`${otherwise.table}.${otherwise.column}\`` : '';
  const note = source.conversion.note ? ` (${source.conversion.note})` : '';
  return `\`${source.table}.${source.column}\`${note}${alternative}`;
}
