import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CypherFile } from '@rome-graph/neo4j';
import {
  CypherFileError,
  cypherDirectory,
  readCypherFile,
  splitParamCommands,
  withoutComments,
} from '@rome-graph/neo4j';
import { badUserInput } from '../platform/errors/api-errors';
import { cypherRefused } from './cypher-errors';
import { refusalOfStatement } from './statement.refusal';

/** What a client asks, ready to be given to Neo4j. */
export interface AskedText {
  readonly statement: string;
  /** The parameters that the text sets, as one statement; none when it sets none. */
  readonly parametersStatement?: string;
  /** What the statement may name besides what any may. */
  readonly allowance: readonly string[];
}

/** What the recipes that make and drop a projection name, and the one projection that they may. */
const projecting: Readonly<Record<string, readonly string[]>> = {
  'passerelle-projection': ['gds.graph.project'],
  'passerelle-projection-retiree': ['gds.graph.drop'],
};
const theirProjection = 'passerelles';

/** Statements of cypher/queries that may do what others may not, by their text. */
export type KnownRecipes = ReadonlyMap<string, CypherFile>;

/** The recipes that make and drop a projection. */
export function projectingRecipes(): KnownRecipes {
  const folder = join(cypherDirectory(), 'queries');
  return new Map(
    readdirSync(folder)
      .filter((file) => file.replace(/\.cypher$/, '') in projecting)
      .map((file) => readCypherFile(join(folder, file)))
      .map((recipe) => [bareText(recipe.statement), recipe]),
  );
}

/**
 * Reads a text as analysts have it for Browser: lines that set parameters, then one statement.
 *
 * @throws BAD_USER_INPUT for another command of Browser, CYPHER_REFUSED for what is not to be asked.
 */
export function askedText(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  recipes: KnownRecipes,
): AskedText {
  const { statement, parameters: set } = split(text);
  const recipe = recipes.get(bareText(statement));
  const allowance = recipe ? (projecting[recipe.name] ?? []) : [];
  const values = set.map(({ name, value }) => `${value}\n  AS \`${name}\``);
  const parametersStatement = values.length > 0 ? `RETURN ${values.join(',\n')}` : undefined;
  // What a value comes to is known to Neo4j alone: a number of the text counts for the bounds of any range.
  refuse([statement, ...values].join('\n'), parameters, allowance);
  if (recipe) refuseOtherProjection(parameters, set);
  return { statement, allowance, ...(parametersStatement !== undefined && { parametersStatement }) };
}

function split(text: string): ReturnType<typeof splitParamCommands> {
  try {
    return splitParamCommands(text, 'statement');
  } catch (error) {
    if (error instanceof CypherFileError) throw badUserInput('statement', error.message, { line: error.line });
    throw error;
  }
}

function refuse(text: string, parameters: Readonly<Record<string, unknown>>, allowance: readonly string[]): void {
  const refusal = refusalOfStatement(text, parameters, new Set(allowance));
  if (refusal) throw cypherRefused(refusal);
}

/** The API has projections of its own, under other names: nobody else may make or drop those. */
function refuseOtherProjection(
  { graphe }: Readonly<Record<string, unknown>>,
  set: ReturnType<typeof splitParamCommands>['parameters'],
): void {
  const inText = set.find(({ name }) => name === 'graphe')?.value;
  const name = graphe ?? (inText === undefined ? undefined : inText.replace(/^(['"])(.*)\1$/, '$2'));
  if (name === theirProjection) return;
  throw cypherRefused({
    refused: '$graphe',
    reason: `$graphe must be '${theirProjection}' here, the one projection that recipes may make and drop.`,
  });
}

/** A statement without comments, and without what may end it. */
function bareText(statement: string): string {
  return withoutComments(statement)
    .replace(/[\s;]+$/, '')
    .trim();
}
