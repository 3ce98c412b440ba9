// Every generated file of the workspace that needs no database, and what makes it. docs/cypher.md, docs/benchmarks and
// docs/images hold the answers of a Neo4j: each has a command of its own.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { documentTypes, keyFields, schemaTypes } from './client-types.mjs';
import { sampleWorkbooks } from '../sample/sample-workbooks.mjs';
import { browserGuide } from './browser-guide.mjs';
import { contributing } from './contributing.mjs';
import { explorerDocuments } from './explorer-documents.mjs';
import { frenchRecipes, frenchTwin } from './french-twins.mjs';
import { savedScripts } from './saved-scripts.mjs';

const require = createRequire(import.meta.url);
const domain = () => require(join(workspaceRoot, 'libs/domain/dist/index.js'));

/** How every generated text begins, after the signs of a comment. */
export const noticePattern = /^\W*Generated from .+ by `npm run generate`:/;

/** In an order in which each can be made of those before it. */
export const generatedFiles = [
  { path: 'cypher/schema/constraints.cypher', make: () => domain().generateConstraints(domain().storedGraph) },
  { path: 'cypher/schema/indexes.cypher', make: () => domain().generateIndexes(domain().storedGraph) },
  { path: 'cypher/load.cypher', make: () => domain().generateLoadStatements(domain().storedGraph) },
  { path: 'cypher/programs/traits-des-metiers.cypher', make: () => domain().generateTraitsStatement() },
  { path: 'cypher/programs/valeurs-des-traits.cypher', make: () => domain().generateTraitValuesStatement() },
  { path: 'cypher/queries/parts-des-tags.cypher', make: () => domain().generateTagSharesStatement() },
  { path: 'cypher/rome.grass', make: () => domain().generateBrowserStyle(domain().storedGraph) },
  { path: 'cypher/guide.html', make: browserGuide },
  { path: 'cypher/neo4j-browser.zip', make: savedScripts },
  { path: 'CONTRIBUTING.md', make: contributing },
  { path: 'docs/graph-model.md', make: () => domain().generateDocumentation(domain().romeGraph, domain().romeHistory) },
  { path: 'docs/sources.md', make: () => domain().generateSources() },
  { path: 'README.fr.md', make: () => frenchTwin('README.md', 'README.prose') },
  { path: 'docs/api.fr.md', make: () => frenchTwin('docs/api.md', 'api.prose') },
  { path: 'docs/researchers.fr.md', make: () => frenchTwin('docs/researchers.md', 'researchers.prose') },
  { path: 'docs/cypher.fr.md', make: frenchRecipes },
  {
    path: 'apps/api/src/nomenclature/nomenclature.graphql',
    make: () => domain().generateGraphqlTypes(domain().romeGraph),
  },
  { path: 'apps/api/schema.graphql', make: publicSchema },
  { path: 'libs/client/src/generated/schema.ts', make: schemaTypes },
  { path: 'libs/client/src/generated/documents.ts', make: documentTypes },
  ...explorerDocuments(),
  { path: 'libs/client/src/generated/key-fields.ts', make: keyFields },
  ...(await sampleWorkbooks()).map(({ name, bytes }) => ({
    path: `apps/loader/sample/documents/${name}`,
    make: () => bytes,
  })),
];

function publicSchema() {
  const script = join(workspaceRoot, 'tools/generate/print-schema.mjs');
  return execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 });
}
