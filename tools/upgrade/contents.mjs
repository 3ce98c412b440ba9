// All that a Neo4j holds, as text, to be compared: nodes by label and key, links by their ends, constraints and indexes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(import.meta.url);
const { storedGraph } = require(join(workspaceRoot, 'libs/domain/dist/index.js'));
const keys = Object.fromEntries(storedGraph.nodes.map(({ label, key }) => [label, key.name]));

/** What is told of releases and of what changed between them, and stays while the nomenclature is replaced. */
const ofHistory = new Set(['Changement', 'Comparaison', 'Derive', 'Obsolete']);

/** The nomenclature and the history as maps from what names a node or link to its properties, by name. */
export async function contentsOf(neo4j) {
  const nodes = await neo4j.read(
    'MATCH (n) WITH n, labels(n)[0] AS label RETURN label, toString(n[$keys[label]]) AS key, properties(n) AS properties',
    { keys },
  );
  const links = await neo4j.read(
    `MATCH (a)-[r]->(b) WITH r, a, b, labels(a)[0] AS de, labels(b)[0] AS vers
     RETURN de, toString(a[$keys[de]]) AS from, type(r) AS type, vers, toString(b[$keys[vers]]) AS to, properties(r) AS properties`,
    { keys },
  );
  const nomenclature = new Map();
  const history = new Map();
  for (const { label, key, properties } of nodes) {
    if (label === 'Release') continue;
    (ofHistory.has(label) ? history : nomenclature).set(`${label} ${key}`, told(properties));
  }
  for (const { de, from, type, vers, to, properties } of links) {
    if (de === 'Release') continue;
    (ofHistory.has(de) ? history : nomenclature).set(`${de} ${from} ${type} ${vers} ${to}`, told(properties));
  }
  return { nomenclature, history };
}

/** Constraints and indexes, by name, as the statements that make them. */
export async function schemaOf(neo4j) {
  const statements = await Promise.all([
    neo4j.read('SHOW CONSTRAINTS YIELD name, createStatement'),
    neo4j.read('SHOW INDEXES YIELD name, type, createStatement WHERE type <> "LOOKUP" RETURN name, createStatement'),
  ]);
  return new Map(statements.flat().map(({ name, createStatement }) => [name, createStatement]));
}

function told(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)]));
}

/** What two maps differ in, in words: the first few. */
export function differences(found, wanted) {
  const said = [];
  for (const [name, value] of wanted) {
    if (!found.has(name)) said.push(`${name} is missing`);
    else if (textOf(found.get(name)) !== textOf(value))
      said.push(`${name}: ${textOf(found.get(name))} instead of ${textOf(value)}`);
  }
  for (const name of found.keys()) if (!wanted.has(name)) said.push(`${name} is too many`);
  return said;
}

/**
 * A history whose comparisons name all that those of another do, where they name a part of it: what a former version did not hold of
 * the former release was not compared.
 */
export function asFarAsHeld(history, whole) {
  const names = (properties) => properties?.proprietes?.split(',') ?? [];
  const completed = new Map(history);
  for (const [name, properties] of history) {
    const all = whole.get(name);
    const isPart = names(properties).every((property) => names(all).includes(property));
    if (names(properties).length > 0 && isPart) completed.set(name, { ...properties, proprietes: all.proprietes });
  }
  return completed;
}

function textOf(value) {
  return typeof value === 'string' ? value : JSON.stringify(Object.entries(value).sort());
}
