import type { CallToolResult } from '@modelcontextprotocol/server';
import { GraphQLError } from 'graphql';
import type { ObjectSchema } from '../declaration/json-schema';
import { answerLength, lengthArgument, withAnswerArguments } from '../declaration/listed-tool';
import type { CallableTool } from './asked-tool';
import { wrongLength } from './asked-tool';
import type { AskGraphql } from './asked-graphql';
import type { ReleaseCited } from './source';
import { sourceOf } from './source';
import { toolAnswer } from './tool-answer';
import { refusal, refusalOf, unknownArgument } from './wrong-arguments';

/** The rows of a statement, as /cypher answers them. */
export interface CypherTable {
  readonly release: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly rowCount: number;
  readonly truncated: boolean;
}

/** Asks Neo4j a statement that only reads. Throws the errors of /cypher. */
export type AskCypher = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<CypherTable>;

const example = {
  statement:
    'MATCH (m:Metier {code: $code})-[p:PROCHE]->(n:Metier) RETURN n.code AS code, p.couverture AS couverture ORDER BY couverture DESC LIMIT 3',
  parameters: { code: 'K2204' },
};

const input: ObjectSchema = {
  type: 'object',
  properties: {
    statement: { type: 'string', description: 'Une instruction Cypher qui ne fait que lire' },
    parameters: { type: 'object', description: 'Paramètres, par leur nom sans $' },
  },
  required: ['statement'],
  additionalProperties: false,
};

const output: ObjectSchema = {
  type: 'object',
  properties: {
    cypher: {
      type: 'object',
      properties: {
        columns: { type: 'array', items: { type: 'string' } },
        rows: { type: 'array', items: { type: 'array' } },
        rowCount: { type: 'integer' },
        truncated: { type: 'boolean' },
      },
    },
  },
};

const name = 'interroger_cypher';
const title = 'Interroger le graphe en Cypher';
const description =
  'Question en Cypher, en lecture seule, quand aucun autre outil ne convient ; lire d’abord rome://modele et rome://recettes. Read-only Cypher on the graph.';

/** Whatever no other tool asks, in Cypher; a tool where the settings open Cypher. */
export function cypherTool(askCypher: AskCypher): CallableTool {
  const listed = withAnswerArguments({ name, title, description }, input, output);
  return {
    listed,
    async call(args, ask, signal) {
      const wrong = unknownArgument(listed, example, args) ?? wrongLength(args[lengthArgument]) ?? wrongText(args);
      if (wrong) return wrong;
      const { statement, parameters = {}, [lengthArgument]: tokens = answerLength.byDefault } = args;
      try {
        const table = await askCypher(String(statement), parameters as Record<string, unknown>, signal);
        return await answerOf(table, String(statement), Number(tokens), ask, signal);
      } catch (error) {
        if (error instanceof GraphQLError) return refusalOf(listed, example, error);
        throw error;
      }
    },
  };
}

async function answerOf(
  { release, ...cypher }: CypherTable,
  statement: string,
  tokens: number,
  ask: AskGraphql,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const { data } = await ask('{ release { version libelle logiciel { version commit } } }', {}, signal);
  const cited = data?.release as ReleaseCited | undefined;
  // Another release may have come meanwhile: what is cited is the one that the rows are of.
  const source: ReleaseCited =
    cited?.version === release
      ? cited
      : { version: release, libelle: `ROME 4.0, version ${release}`, logiciel: { version: '', commit: null } };
  return toolAnswer({ title, data: { cypher }, source: sourceOf(source, `Cypher : ${statement}`), tokens });
}

function wrongText({ statement, parameters }: Readonly<Record<string, unknown>>): CallToolResult | undefined {
  if (typeof statement !== 'string' || statement.trim() === '')
    return refusal(
      'Argument « statement » : un texte, une instruction Cypher.',
      `Exemple : ${JSON.stringify(example)}`,
    );
  if (parameters === undefined || (typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters)))
    return undefined;
  return refusal('Argument « parameters » : un objet de valeurs, par nom.', `Exemple : ${JSON.stringify(example)}`);
}
