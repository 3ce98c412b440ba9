import type { GraphQLSchema } from 'graphql';
import { finish } from '@rome-graph/skill-graph';
import { buildSchema, graphql } from 'graphql';
import { buildHeldGraph } from '../../src/engine/held-graph/held-graph.builder';
import type { ReleaseIdentity, Snapshot } from '../../src/engine/snapshot';
import { buildGeneratedSchema, readTypeDefs } from '../../src/nomenclature/generated.schema';
import { mergeWithNomenclature } from '../../src/nomenclature/merged.schema';
import type { RequestContext } from '../../src/engine/request-context';
import { heldRows } from './held-rows';
import type { Sent } from './statement-recorder';
import { StatementRecorder } from './statement-recorder';

/** A statement and its parameters, without what all have in common: the version of Cypher and empty lines. */
export type Statement = Pick<Sent, 'statement' | 'parameters'>;

/** A question of the engine: what stands for all those whose métiers lead to fiches. */
const questions = `
  type MetierResume { code: ID! libelle: String! }
  type Query { reponse: [MetierResume!]! }
`;
const reponse = [
  { code: 'K2204', libelle: 'Agent / Agente de nettoyage industriel' },
  { code: 'J1501', libelle: 'Aide-soignant / Aide-soignante' },
];
const release: ReleaseIdentity = { version: '460', empreinte: 'e', chargeeLe: '2025-09-18T12:00:00Z' };

const held = finish(
  buildHeldGraph(
    heldRows(
      {
        Metier: reponse.map((fiche) => ({ ...fiche })),
        Theme: [
          { code: '1', libelle: 'Soin' },
          { code: '2', libelle: 'Art' },
        ],
      },
      {
        'Metier DANS_THEME Theme': [
          ['J1501', '1'],
          ['J1501', '2'],
        ],
      },
      [],
    ),
  ),
);

// The schema takes seconds to make, once for each spec file.
jest.setTimeout(60_000);

let served: Promise<GraphQLSchema> | undefined;

/** The nomenclature as the API serves it, with a question whose answer is K2204 and J1501. */
async function servedSchema(): Promise<GraphQLSchema> {
  const typeDefs = readTypeDefs();
  return mergeWithNomenclature(buildSchema(questions), await buildGeneratedSchema(typeDefs), typeDefs);
}

/** All that would be sent to Neo4j for a query. Throws when the query is not answered. */
export async function sentFor(source: string, variables: Record<string, unknown> = {}): Promise<Sent[]> {
  return (await answeredWith(source, variables)).sent;
}

/** The answer of a query, and all that would be sent to Neo4j for it. Throws when it is not answered. */
export async function answeredWith(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ readonly data: unknown; readonly sent: Sent[] }> {
  const recorder = new StatementRecorder();
  const contextValue: RequestContext = {
    snapshot: { release, held } as Snapshot,
    waitsFor: '',
    executionContext: recorder.driver,
    sessionConfig: { database: 'rome' },
    transaction: { timeout: 5_000 },
  };
  const schema = await (served ??= servedSchema());
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue, rootValue: { reponse } });
  if (errors?.[0]) throw errors[0];
  return { data, sent: recorder.sent };
}

/** The statements that a query makes, to be read beside it. */
export async function statementsFor(source: string, variables?: Record<string, unknown>): Promise<Statement[]> {
  const sent = await sentFor(source, variables);
  return sent.map(({ statement, parameters }) => cypher(statement.replace(/^CYPHER 5\n/, ''), parameters));
}

/** A statement as specs write it: however far it is indented, and with or without empty lines. */
export function cypher(text: string, parameters: Statement['parameters']): Statement {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return { statement: lines.map((line) => line.slice(margin).trimEnd()).join('\n'), parameters };
}
