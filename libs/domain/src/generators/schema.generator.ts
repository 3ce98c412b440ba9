import type { GraphModel, NodeDeclaration } from '../declaration/declaration';
import type { FullTextIndex } from '../declaration/full-text-indexes';
import { fullTextIndexes } from '../declaration/full-text-indexes';
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

/** One range index per indexed property, and the full-text indexes; each line is a statement that can be run again. */
export function generateIndexes(model: GraphModel): string {
  return [
    ...notice('//'),
    '// Purpose: the range indexes that filters on a property use, and the full-text indexes that `rechercher` merges.',
    '',
    ...model.nodes.flatMap(indexesOf),
    '',
    ...fullTextIndexes.map((index) => fullTextStatement(model, index)),
    '',
  ].join('\n');
}

function fullTextStatement({ nodes }: GraphModel, index: FullTextIndex): string {
  const searched = nodes.flatMap(({ label, properties }) =>
    properties.filter((property) => property.searched.includes(index)).map(({ name }) => ({ label, name })),
  );
  const labels = [...new Set(searched.map(({ label }) => label))].join('|');
  const properties = [...new Set(searched.map(({ name }) => `n.${name}`))].join(', ');
  return (
    `CREATE FULLTEXT INDEX ${index.name} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${index.analyzer}'}};`
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
