import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import { allProperties, typeOf } from '../declaration/declaration';
import type { GraphValue } from '../values/conversion';
import { notice } from './notice';

/** What a load statement does to the nodes of a label or to the relationships of a type between two labels. */
export type LoadOperation = 'read' | 'create' | 'update' | 'remove';

/** A statement by which the loader reads or writes the graph; one that writes takes its rows in `$rows`. */
export interface LoadStatement {
  /** What it does, in words. */
  readonly purpose: string;
  /** Without final semicolon. */
  readonly text: string;
  /** One of its rows, in Cypher. */
  readonly exampleRow?: string;
}

/** The statement that reads or writes the nodes of a label. */
export function nodeLoadStatement(declared: NodeDeclaration, operation: LoadOperation): LoadStatement {
  const { label, key } = declared;
  const match = `MATCH (n:${label} {${key.name}: row.${key.name}})`;
  const exampleRow = rowOf(allProperties(declared));
  const statements: Record<LoadOperation, StatementParts> = {
    read: {
      purpose: `every ${label} that the graph holds.`,
      body: [
        `MATCH (n:${label})`,
        `RETURN ${allProperties(declared)
          .map((p) => readExpression('n', p))
          .join(', ')}`,
      ],
    },
    create: {
      purpose: `create the ${label} nodes of $rows.`,
      body: [
        'UNWIND $rows AS row',
        `CREATE (n:${label} {${key.name}: row.${key.name}})`,
        ...setProperties('n', declared.properties),
      ],
      exampleRow,
    },
    update: {
      purpose: `give the ${label} nodes of $rows the properties of their row.`,
      body: ['UNWIND $rows AS row', match, ...setProperties('n', declared.properties)],
      exampleRow,
    },
    remove: {
      purpose: `remove the ${label} nodes of $rows, whose relationships are already gone.`,
      body: ['UNWIND $rows AS row', match, 'DELETE n'],
      exampleRow: rowOf([key]),
    },
  };
  return statementOf(statements[operation]);
}

/**
 * The statement that reads or writes the relationships of a declaration. Links are written node by node: looking a node up
 * once for all its links takes half the time of once per link.
 *
 * @param model gives the keys of the labels at both ends
 */
export function relationshipLoadStatement(
  model: GraphModel,
  declared: RelationshipDeclaration,
  operation: LoadOperation,
): LoadStatement {
  const { type, from, to, properties } = declared;
  const start = `(from:${from} {${keyOf(model, from)}: row.from})`;
  const existing = ['UNWIND $rows AS row', `MATCH ${start}-[r:${type}]->(to:${to})`];
  const given = `row.links[to.${keyOf(model, to)}]`;
  const what = `(${from})-[:${type}]->(${to})`;
  const values = properties.map((p) => `${p.name}: ${exampleOf(p)}`);
  const statements: Record<LoadOperation, StatementParts> = {
    read: {
      purpose: `every ${what} that the graph holds, gathered by the node it starts from.`,
      body: [
        `MATCH (from:${from})-[r:${type}]->(to:${to})`,
        `RETURN from.${keyOf(model, from)} AS from, collect([${[`to.${keyOf(model, to)}`, ...properties.map((p) => `r.${p.name}`)].join(', ')}]) AS links`,
      ],
    },
    create: {
      purpose: `create the ${what} of $rows, gathered by the node they start from.`,
      body: [
        'UNWIND $rows AS row',
        `MATCH ${start}`,
        'UNWIND row.links AS link',
        `MATCH (to:${to} {${keyOf(model, to)}: link.to})`,
        `CREATE (from)-[r:${type}]->(to)`,
        ...setProperties('r', properties, 'link'),
      ],
      exampleRow: `{from: '…', links: [{${["to: '…'", ...values].join(', ')}}]}`,
    },
    update: {
      purpose: `give the ${what} of $rows, by the key of the node they end at, other properties.`,
      body: [
        ...existing,
        `WITH r, ${given} AS link`,
        'WHERE link IS NOT NULL',
        ...setProperties('r', properties, 'link'),
      ],
      exampleRow: `{from: '…', links: {\`…\`: {${values.join(', ')}}}}`,
    },
    remove: {
      purpose: `remove the ${what} of $rows, by the key of the node they end at.`,
      body: [...existing, `WHERE ${given} IS NOT NULL`, 'DELETE r'],
      exampleRow: "{from: '…', links: {`…`: true}}",
    },
  };
  return statementOf(statements[operation]);
}

/** The text of cypher/load.cypher: every statement by which the loader reads and writes the graph, label by label. */
export function generateLoadStatements(model: GraphModel): string {
  return [
    ...notice('//'),
    '// The loader makes these statements itself, in memory: they stand here to be read. Each ends with a semicolon.',
    ...loadStatements(model).flatMap(statementSection),
    '',
  ].join('\n');
}

/** All the statements of a model: those of its labels, then those of its relationships. */
export function loadStatements(model: GraphModel): LoadStatement[] {
  return [
    ...model.nodes.flatMap((declared) =>
      operationsOf(declared.properties).map((operation) => nodeLoadStatement(declared, operation)),
    ),
    ...model.relationships.flatMap((declared) =>
      operationsOf(declared.properties).map((operation) => relationshipLoadStatement(model, declared, operation)),
    ),
  ];
}

interface StatementParts extends Omit<LoadStatement, 'text'> {
  readonly body: readonly string[];
}

function statementOf({ body, ...rest }: StatementParts): LoadStatement {
  return { ...rest, text: body.join('\n') };
}

/** What has no property cannot change: it is only created and removed. */
function operationsOf(properties: readonly Property[]): LoadOperation[] {
  return properties.length > 0 ? ['read', 'create', 'update', 'remove'] : ['read', 'create', 'remove'];
}

function statementSection({ purpose, text, exampleRow }: LoadStatement): string[] {
  const parameters = exampleRow
    ? [
        '// Parameters:',
        '//   $rows  list of maps  one per node written, or per node whose links are',
        `// Example: :param rows => [${exampleRow}]`,
      ]
    : [];
  return ['', `// Purpose: ${purpose}`, ...parameters, `${text};`];
}

function setProperties(variable: string, properties: readonly Property[], row = 'row'): string[] {
  return properties.map(
    (p, index) =>
      `${index === 0 ? 'SET ' : '    '}${variable}.${p.name} = ${writeExpression(p, row)}${index < properties.length - 1 ? ',' : ''}`,
  );
}

function writeExpression(p: Property, row: string): string {
  const value = `${row}.${p.name}`;
  const conversions: Record<string, string> = {
    integer: `toInteger(${value})`,
    date: `date(${value})`,
    datetime: `datetime(${value})`,
  };
  return conversions[typeOf(p)] ?? value;
}

function readExpression(variable: string, p: Property): string {
  const value = `${variable}.${p.name}`;
  const isTemporal = typeOf(p) === 'date' || typeOf(p) === 'datetime';
  return `${isTemporal ? `toString(${value})` : value} AS ${p.name}`;
}

function keyOf(model: GraphModel, label: string): string {
  const declared = model.nodes.find((candidate) => candidate.label === label);
  if (!declared) throw new Error(`The model has no label ${label}`);
  return declared.key.name;
}

function rowOf(properties: readonly Property[]): string {
  return `{${properties.map((p) => `${p.name}: ${exampleOf(p)}`).join(', ')}}`;
}

function exampleOf(p: Property): GraphValue {
  const examples: Record<string, GraphValue> = {
    string: "'…'",
    strings: "['…']",
    integer: 1,
    float: 0.5,
    boolean: true,
    date: "'2025-09-18'",
    datetime: "'2025-09-18T12:00:00Z'",
  };
  return examples[typeOf(p)] ?? null;
}
