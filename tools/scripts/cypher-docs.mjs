// Writes docs/cypher.md: every recipe of cypher/queries with its first rows, as the Neo4j of NEO4J_URI answers.
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compile, workspaceRoot } from './prepare.mjs';

compile();
const require = createRequire(import.meta.url);
const { modelDiagram, romeGraph } = require(join(workspaceRoot, 'libs/domain/dist/index.js'));
const { connectionFromEnvironment, openNeo4j, readCypherFile, recipeSection } = require(
  join(workspaceRoot, 'libs/neo4j/dist/index.js'),
);
const connection = connectionFromEnvironment(process.env);
if (!connection)
  throw new Error(
    'Set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that holds v460 with Certif Info, FAP 2009 and ISCO-08.',
  );
const neo4j = openNeo4j(connection);
const folder = join(workspaceRoot, 'cypher/queries');

const introduction = `# Recipes in Cypher

[En français](cypher.fr.md)

Every file of [cypher/queries](../cypher/queries) is one question. Each runs as it stands: paste it in Neo4j Browser, whose
address and login \`npm start\` prints, or give it to \`npm run rome -- shell -f cypher/queries/<name>.cypher\`; its
\`:param\` lines set an example; through the API, where its settings allow, [POST /cypher](cypher-api.md) takes the same text. [neo4j-browser.zip](../cypher/neo4j-browser.zip)
holds them all for Neo4j Browser: drop the file on its window, and they stand among the saved scripts, in the folder ROME; nothing
is fetched. The API asks many of the same files; what only programs ask is in [cypher/programs](../cypher/programs).
The rows below are those of ROME 4.0 version 60 (460) with Certif Info, FAP 2009 and ISCO-08
loaded; a test asks each again, and compares most with what the CSV files say. Without rows are the questions whose
answers depend on what else was loaded, or when: [releases](releases.md) shows those on history.

The graph in one picture; [every label, property and source](graph-model.md) in full:

${modelDiagram(romeGraph).join('\n')}
`;

const projecting = /^passerelle-(force|projection)/;
const sections = [];
for (const file of readdirSync(folder)) {
  const recipe = readCypherFile(join(folder, file));
  const values = recipe.parameters.map(({ name, example }) => `${example} AS ${name}`);
  const [parameters] = values.length > 0 ? await neo4j.read(`RETURN ${values.join(', ')}`) : [{}];
  if (recipe.name === 'passerelle-projection') await drop();
  else if (projecting.test(recipe.name)) await projection();
  sections.push(recipeSection(recipe, await neo4j.read(recipe.statement, parameters, { timeoutMs: 60_000 })));
  if (projecting.test(recipe.name)) await drop();
}
await neo4j.close();
writeFileSync(join(workspaceRoot, 'docs/cypher.md'), [introduction, ...sections].join('\n'));

async function projection() {
  await drop();
  const { statement } = readCypherFile(join(folder, 'passerelle-projection.cypher'));
  await neo4j.read(statement, { graphe: 'passerelles', couvertureMin: 0.05, communsMin: 1, exclus: [] });
}

async function drop() {
  await neo4j.read("CALL gds.graph.drop('passerelles', false) YIELD graphName RETURN graphName");
}
