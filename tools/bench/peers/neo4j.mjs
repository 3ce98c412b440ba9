// Our own Neo4j as a contender: node neo4j.mjs <plain|gds> <folder of the data>. The server is that of NEO4J_URI, loaded with
// the release. Graph Data Science answers on a projection kept from one question to the next; plain Cypher has no weighted
// shortest path.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { answerRequests } from './answer-requests.mjs';

const require = createRequire(import.meta.url);
const neo4j = require('neo4j-driver');
const { buildSkillGraph } = require(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));
const { readCypherFile } = require(join(workspaceRoot, 'libs/neo4j/dist/index.js'));
const [kind, folder] = process.argv.slice(2);
const { source } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));
const codes = buildSkillGraph(source).metiers;
const number = new Map(codes.map((code, index) => [code, index]));
const round = (value) => Math.round(value * 1e6) / 1e6;

const { NEO4J_URI, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), { disableLosslessIntegers: true });
const session = driver.session({ defaultAccessMode: neo4j.session.READ });
const statementOf = (name) => readCypherFile(join(workspaceRoot, 'cypher/queries', `${name}.cypher`)).statement;
const rows = async (statement, parameters) =>
  (await session.run(statement, parameters)).records.map((record) => record.toObject());

const begin = performance.now();
const answers = {};
if (kind === 'gds') {
  const steps = { graphe: 'bench', couvertureMin: 0.05, communsMin: 1, exclus: [] };
  await rows(statementOf('passerelle-projection'), steps);
  const force = statementOf('passerelle-force');
  answers.path = async ([de, vers]) => {
    const [chain] = await rows(force, { graphe: 'bench', de: codes[de], vers: codes[vers], somme: 'cout', nombre: 1 });
    return round(chain.cout);
  };
} else {
  answers.macro_one = async (code) => {
    const found = await rows(
      `MATCH (a:Metier {code: $code})-[:MOBILISE]->(direct)
       WITH a, collect(DISTINCT CASE WHEN direct:MacroCompetence THEN direct ELSE [(direct)-[:RELEVE_DE]->(m:MacroCompetence) | m][0] END) AS macros
       UNWIND macros AS macro
       WITH a, macro WHERE macro.categorie <> 'SAVOIR_ETRE'
       CALL (macro) {
         MATCH (macro)<-[:MOBILISE]-(b:Metier) RETURN b
         UNION
         MATCH (macro)<-[:RELEVE_DE]-(:Competence)<-[:MOBILISE]-(b:Metier) RETURN b
       }
       WITH a, b, count(DISTINCT macro) AS nombre WHERE b <> a AND nombre >= 5
       RETURN b.code AS code, nombre`,
      { code: codes[code] },
    );
    return found.map(({ code: other, nombre }) => [number.get(other), nombre]).sort(([a], [b]) => a - b);
  };
  answers.nearest = async (code) => {
    const found = await rows(
      `MATCH (:Metier {code: $code})-[p:PROCHE]->(b:Metier)
       RETURN b.code AS code ORDER BY round(p.couverture, 9) DESC, code LIMIT 10`,
      { code: codes[code] },
    );
    return found.map(({ code: other }) => number.get(other));
  };
  answers.mobility = async (code) => {
    const found = await rows(
      `MATCH (a:Metier {code: $code})-[:PERMET_MOBILITE]->{1,2}(b:Metier) WHERE b <> a RETURN DISTINCT b.code AS code`,
      { code: codes[code] },
    );
    return found.map(({ code: other }) => number.get(other)).sort((a, b) => a - b);
  };
}
const how = {
  gds: 'Yen on a projection kept, over Bolt, one session',
  plain: 'Cypher over Bolt, one session; no weighted path; counts without weights or order',
}[kind];
answerRequests(answers, { readySeconds: (performance.now() - begin) / 1000, how });
process.stdin.on('end', () => void driver.close());
