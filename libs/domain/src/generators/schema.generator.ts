import type { GraphModel, NodeDeclaration } from '../declaration/declaration';
import { fullTextIndex } from '../declaration/full-text-index';
import { snakeCase } from './naming';
import { notice } from './notice';

/** What creates a constraint or an index; it can be run again. */
export interface SchemaStatement {
  /** Of the constraint or index. */
  readonly name: string;
  /** The labels whose nodes it holds. */
  readonly labels: readonly string[];
  /** Without final semicolon. */
  readonly text: string;
}

/** One uniqueness constraint per label, on its key. */
export function constraintStatements(model: GraphModel): SchemaStatement[] {
  return model.nodes.map(({ label, key }) => {
    const name = `${snakeCase(label)}_${snakeCase(key.name)}`;
    const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key.name} IS UNIQUE`;
    return { name, labels: [label], text };
  });
}

/** One range index per indexed property, then the full-text index. */
export function indexStatements(model: GraphModel): SchemaStatement[] {
  return [...model.nodes.flatMap(rangeIndexes), fullTextStatement(model)];
}

/** The text of cypher/schema/constraints.cypher: one statement per line. */
export function generateConstraints(model: GraphModel): string {
  return schemaFile('one uniqueness constraint per label, on its key.', [constraintStatements(model)]);
}

/** The text of cypher/schema/indexes.cypher: one statement per line. */
export function generateIndexes(model: GraphModel): string {
  return schemaFile(
    'the range indexes that filters on a property use, and the full-text index that recipes look for words in.',
    [model.nodes.flatMap(rangeIndexes), [fullTextStatement(model)]],
  );
}

function schemaFile(purpose: string, groups: readonly (readonly SchemaStatement[])[]): string {
  const lines = groups.flatMap((statements) => ['', ...statements.map(({ text }) => `${text};`)]);
  return [...notice('//'), `// Purpose: ${purpose}`, ...lines, ''].join('\n');
}

function fullTextStatement({ nodes }: GraphModel): SchemaStatement {
  const searched = nodes.flatMap(({ label, properties }) =>
    properties.filter((property) => property.searched).map(({ name }) => ({ label, name })),
  );
  const labels = [...new Set(searched.map(({ label }) => label))];
  const properties = [...new Set(searched.map(({ name }) => `n.${name}`))].join(', ');
  const text =
    `CREATE FULLTEXT INDEX ${fullTextIndex.name} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [${properties}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${fullTextIndex.analyzer}'}}`;
  return { name: fullTextIndex.name, labels, text };
}

function rangeIndexes({ label, properties }: NodeDeclaration): SchemaStatement[] {
  return properties
    .filter(({ indexed }) => indexed)
    .map((property) => {
      const name = `${snakeCase(label)}_${snakeCase(property.name)}`;
      const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property.name})`;
      return { name, labels: [label], text };
    });
}
