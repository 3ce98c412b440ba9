import { romeGraph } from '../rome-graph.model';
import { romeHistory, storedGraph } from '../rome-history.model';
import { generateDocumentation } from './documentation.generator';
import { generateGraphqlTypes } from './graphql-types.generator';
import { generateLoadStatements } from './load-statements.generator';
import { generateSources } from './sources.generator';
import { generateConstraints, generateIndexes } from './schema.generator';

/** A file that the declaration determines: its path from the workspace root, with `/`, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The folders whose every file is generated: a file there that is not in the list is a leftover. */
export const generatedFolders = ['cypher/load', 'cypher/schema'] as const;

/** Every committed file that the declaration of the graph determines. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'cypher/schema/constraints.cypher', content: generateConstraints(storedGraph) },
    { path: 'cypher/schema/indexes.cypher', content: generateIndexes(storedGraph) },
    ...generateLoadStatements(storedGraph).map(({ file, content }) => ({ path: `cypher/load/${file}`, content })),
    { path: 'apps/api/src/nomenclature/nomenclature.graphql', content: generateGraphqlTypes(romeGraph) },
    { path: 'docs/graph-model.md', content: generateDocumentation(romeGraph, romeHistory) },
    { path: 'docs/sources.md', content: generateSources() },
  ];
}
