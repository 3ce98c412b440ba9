import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import { allProperties, typeOf } from '../declaration/declaration';
import type { GraphValue } from '../values/conversion';
import { kebabCase } from './naming';
import { notice } from './notice';

/** What a load statement does to the nodes of a label or to the relationships of a type between two labels. */
export type LoadOperation = 'read' | 'create' | 'update' | 'remove';

/** A generated statement: the name of its file in cypher/load, and its text. */
export interface LoadStatement {
  readonly file: string;
  readonly content: string;
}

/** metier.create.cypher: the file of the statement that creates the nodes of a label. */
export function nodeStatementFile(declared: Pick<NodeDeclaration, 'label'>, operation: LoadOperation): string {
  return `${kebabCase(declared.label)}.${operation}.cypher`;
}

/** metier-mobilise-competence.create.cypher: the file of the statement that creates relationships. */
export function relationshipStatementFile(
  declared: Pick<RelationshipDeclaration, 'from' | 'type' | 'to'>,
  operation: LoadOperation,
): string {
  const { from, type, to } = declared;
  return `${kebabCase(from)}-${type.toLowerCase().replace(/_/g, '-')}-${kebabCase(to)}.${operation}.cypher`;
}

/** All the statements by which the loader reads and writes the graph; each takes its rows in `$rows`. */
export function generateLoadStatements(model: GraphModel): LoadStatement[] {
  return [
    ...model.nodes.flatMap(nodeStatements),
    ...model.relationships.flatMap((declared) => relationshipStatements(model, declared)),
  ];
}

function nodeStatements(declared: NodeDeclaration): LoadStatement[] {
  const { label, key } = declared;
  const match = `MATCH (n:${label} {${key.name}: row.${key.name}})`;
  const example = rowOf(allProperties(declared));
  const statements: Record<LoadOperation, { purpose: string; body: string[]; example?: string }> = {
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
      example,
    },
    update: {
      purpose: `give the ${label} nodes of $rows the properties of their row.`,
      body: ['UNWIND $rows AS row', match, ...setProperties('n', declared.properties)],
      example,
    },
    remove: {
      purpose: `remove the ${label} nodes of $rows, whose relationships are already gone.`,
      body: ['UNWIND $rows AS row', match, 'DELETE n'],
      example: rowOf([key]),
    },
  };
  return operationsOf(declared.properties).map((operation) => ({
    file: nodeStatementFile(declared, operation),
    content: statementFile(statements[operation]),
  }));
}

/** Links are written node by node: looking a node up once for all its links takes half the time of once per link. */
function relationshipStatements(model: GraphModel, declared: RelationshipDeclaration): LoadStatement[] {
  const { type, from, to, properties } = declared;
  const start = `(from:${from} {${keyOf(model, from)}: row.from})`;
  const existing = ['UNWIND $rows AS row', `MATCH ${start}-[r:${type}]->(to:${to})`];
  const given = `row.links[to.${keyOf(model, to)}]`;
  const what = `(${from})-[:${type}]->(${to})`;
  const values = properties.map((p) => `${p.name}: ${exampleOf(p)}`);
  const statements: Record<LoadOperation, { purpose: string; body: string[]; example?: string }> = {
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
      example: `{from: '…', links: [{${["to: '…'", ...values].join(', ')}}]}`,
    },
    update: {
      purpose: `give the ${what} of $rows, by the key of the node they end at, other properties.`,
      body: [
        ...existing,
        `WITH r, ${given} AS link`,
        'WHERE link IS NOT NULL',
        ...setProperties('r', properties, 'link'),
      ],
      example: `{from: '…', links: {\`…\`: {${values.join(', ')}}}}`,
    },
    remove: {
      purpose: `remove the ${what} of $rows, by the key of the node they end at.`,
      body: [...existing, `WHERE ${given} IS NOT NULL`, 'DELETE r'],
      example: "{from: '…', links: {`…`: true}}",
    },
  };
  return operationsOf(properties).map((operation) => ({
    file: relationshipStatementFile(declared, operation),
    content: statementFile(statements[operation]),
  }));
}

/** What has no property cannot change: it is only created and removed. */
function operationsOf(properties: readonly Property[]): LoadOperation[] {
  return properties.length > 0 ? ['read', 'create', 'update', 'remove'] : ['read', 'create', 'remove'];
}

function statementFile(statement: { purpose: string; body: string[]; example?: string }): string {
  const { purpose, body, example } = statement;
  const parameters = example
    ? [
        '// Parameters:',
        '//   $rows  list of maps  one per node written, or per node whose links are',
        `// Example: :param rows => [${example}]`,
      ]
    : [];
  return [...notice('//'), `// Purpose: ${purpose}`, ...parameters, '', ...body, ''].join('\n');
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
