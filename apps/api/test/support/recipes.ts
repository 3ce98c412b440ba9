import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CypherFile } from '@rome-graph/neo4j';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';
import type { Row } from './recipe-expectations';
import type { CypherRows, Settings } from './test-api';

const folder = join(cypherDirectory(), 'queries');

/** Every recipe of cypher/queries. */
export const recipes = filesOf('queries');

/** Every statement of cypher/programs. */
export const ofPrograms = filesOf('programs');

function filesOf(name: string): readonly CypherFile[] {
  const path = join(cypherDirectory(), name);
  return readdirSync(path).map((file) => readCypherFile(join(path, file)));
}

/** The recipes about one projection, in the order that they need. */
export const projecting: readonly string[] = [
  'passerelle-projection',
  'passerelle-force',
  'passerelle-projection-retiree',
];

/** Recipes one after the other, so that each finds what it needs, and nothing is left. */
export function inOrder(some: readonly CypherFile[]): CypherFile[] {
  const place = ({ name }: CypherFile): number => projecting.indexOf(name);
  return [...some].sort((a, b) => place(a) - place(b));
}

/** The text of a recipe as it stands in its file. */
export function textOf({ name }: CypherFile): string {
  return readFileSync(join(folder, `${name}.cypher`), 'utf8');
}

/** Rows by name of column. */
export function records(columns: CypherRows['columns'], rows: CypherRows['rows']): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

/** Settings of an API through which every recipe can be asked, the largest too, however busy the machine is. */
export const openToRecipes: Settings = {
  ROME_CYPHER: 'true',
  ROME_CYPHER_TIMEOUT_MS: '60000',
  ROME_CYPHER_MAX_ROWS: '100000',
};
