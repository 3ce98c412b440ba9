import type { GraphModel, NodeDeclaration } from '../declaration/declaration';
import { snakeCase } from './naming';
import { notice } from './notice';

/** One uniqueness constraint per label, on its key; each line is a statement that can be run again. */
export function generateConstraints(model: GraphModel): string {
  const statements = model.nodes.map(
    ({ label, key }) =>
      `CREATE CONSTRAINT ${snakeCase(label)}_${snakeCase(key.name)} IF NOT EXISTS ` +
      `FOR (n:${label}) REQUIRE n.${key.name} IS UNIQUE;`,
  );
  return [...notice('//'), '// Purpose: one uniqueness constraint per label, on its key.', '', ...statements, ''].join(
    '\n',
  );
}

/** One range index per indexed property; each line is a statement that can be run again. */
export function generateIndexes(model: GraphModel): string {
  const statements = model.nodes.flatMap(indexesOf);
  return [...notice('//'), '// Purpose: the range indexes that searches by property use.', '', ...statements, ''].join(
    '\n',
  );
}

function indexesOf({ label, properties }: NodeDeclaration): string[] {
  return properties
    .filter(({ indexed }) => indexed)
    .map(
      ({ name }) =>
        `CREATE INDEX ${snakeCase(label)}_${snakeCase(name)} IF NOT EXISTS FOR (n:${label}) ON (n.${name});`,
    );
}
