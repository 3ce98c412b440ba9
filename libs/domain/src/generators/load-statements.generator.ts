import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import { allProperties, typeOf } from '../declaration/declaration';
import type { GraphValue } from '../values/conversion';
import { notice } from './notice';

/** A statement by which the loader reads or writes the graph. */
export interface LoadStatement {
  /** What it does, in words. */
  readonly purpose: string;
  /** Without final semicolon. */
  readonly text: string;
  /** What it takes in `$rows`: the type as a .cypher file writes it, what it means, and an example in Cypher. */
  readonly rows?: { readonly type: string; readonly meaning: string; readonly example: string };
}

/** The statement that reads every node of a label. */
export function nodeReadStatement(declared: NodeDeclaration): LoadStatement {
  const columns = allProperties(declared).map((p) => readExpression('n', p));
  return {
    purpose: `every ${declared.label} that the graph holds.`,
    text: [`MATCH (n:${declared.label})`, `RETURN ${columns.join(', ')}`].join('\n'),
  };
}

/**
 * The statement that reads every relationship of a declaration.
 *
 * @param model gives the keys of the labels at both ends
 */
export function relationshipReadStatement(model: GraphModel, declared: RelationshipDeclaration): LoadStatement {
  const { type, from, to, properties } = declared;
  const link = [`to.${keyOf(model, to)}`, ...properties.map((p) => `r.${p.name}`)].join(', ');
  return {
    purpose: `every (${from})-[:${type}]->(${to}) that the graph holds, gathered by the node it starts from.`,
    text: [
      `MATCH (from:${from})-[r:${type}]->(to:${to})`,
      `RETURN from.${keyOf(model, from)} AS from, collect([${link}]) AS links`,
    ].join('\n'),
  };
}

/**
 * The statement that creates nodes, whatever their labels: what Neo4j takes most time for, when it has just started, is to
 * plan a statement, so there is one for all.
 */
export function createNodesStatement({ nodes }: GraphModel): LoadStatement {
  const [first] = nodes;
  return {
    purpose: 'create nodes.',
    text: nodes
      .map(({ label }) => `FOREACH (properties IN $rows.${label} | CREATE (n:${label}) SET n = properties)`)
      .join('\n'),
    rows: {
      type: 'map',
      meaning: 'by label, a list of the properties of each node',
      example: first ? `{${first.label}: [${mapOf(allProperties(first))}]}` : '{}',
    },
  };
}

/**
 * The statement that creates relationships, whatever their types. Their ends are found by what Neo4j itself knows them by,
 * and the one they start from once for all of them.
 */
export function createLinksStatement({ relationships }: GraphModel): LoadStatement {
  const types = [...new Set(relationships.map(({ type }) => type))];
  const [example] = relationships.filter(({ properties }) => properties.length > 0);
  return {
    purpose: 'create relationships, gathered by the node they start from.',
    text: [
      'UNWIND $rows AS row',
      'MATCH (from) WHERE elementId(from) = row.from',
      'UNWIND row.links AS link',
      'MATCH (to) WHERE elementId(to) = link.to',
      ...types.map(
        (type) => `FOREACH (properties IN link.${type} | CREATE (from)-[r:${type}]->(to) SET r = properties)`,
      ),
    ].join('\n'),
    rows: {
      type: 'list of maps',
      meaning: 'one per node that links start from; of each link the node it ends at, and its properties by its type',
      example: `[{from: '…', links: [{to: '…', ${example?.type ?? ''}: [${mapOf(example?.properties ?? [])}]}]}]`,
    },
  };
}

/** All the statements of a model that its declaration makes: those that write, then those that read. */
export function loadStatements(model: GraphModel): LoadStatement[] {
  return [
    createNodesStatement(model),
    createLinksStatement(model),
    ...model.nodes.map(nodeReadStatement),
    ...model.relationships.map((declared) => relationshipReadStatement(model, declared)),
  ];
}

/** The text of cypher/load.cypher: every statement that the declaration makes for the loader. */
export function generateLoadStatements(model: GraphModel): string {
  return [
    ...notice('//'),
    '// The loader makes these statements itself, in memory: they stand here to be read. Each ends with a semicolon.',
    ...loadStatements(model).flatMap(statementSection),
    '',
  ].join('\n');
}

function statementSection({ purpose, text, rows }: LoadStatement): string[] {
  const parameters = rows
    ? ['// Parameters:', `//   $rows  ${rows.type}  ${rows.meaning}`, `// Example: :param rows => ${rows.example}`]
    : [];
  return ['', `// Purpose: ${purpose}`, ...parameters, `${text};`];
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

function mapOf(properties: readonly Property[]): string {
  return `{${properties.map((p) => `${p.name}: ${exampleOf(p)}`).join(', ')}}`;
}

function exampleOf(p: Property): GraphValue {
  const examples: Record<string, GraphValue> = {
    string: "'…'",
    strings: "['…']",
    integer: 1,
    float: 0.5,
    boolean: true,
    date: "date('2025-09-18')",
    datetime: "datetime('2025-09-18T12:00:00Z')",
  };
  return examples[typeOf(p)] ?? null;
}
