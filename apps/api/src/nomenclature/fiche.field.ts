import { batchDelegateToSchema } from '@graphql-tools/batch-delegate';
import type { GraphQLResolveInfo, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { requireSnapshot } from '../engine/current-snapshot.decorator';
import type { RequestContext } from '../engine/request-context';
import { identityOf } from '../engine/snapshot';
import { noteDatabaseAnswer, noteDatabaseUse } from '../release/database-use';
import type { MetierResume } from '../vocabulary/metier-resume.type';
import { releaseField } from './generated.schema';
import { heldMetier } from './held-node';
import { isHeld } from './held-selection';

/** What is added to the answers' métiers; null rather than a fiche of another release. */
export const ficheTypeDefs = /* GraphQL */ `
  extend type MetierResume {
    "La fiche du métier, qui mène à toute la nomenclature. Valeurs et listes sans condition viennent de la mémoire ; si le reste est demandé, elle est nulle pendant les instants où le graphe change de version."
    fiche: Metier
  }
`;

const codeAlias = '_code';
const releaseAlias = '_release';

type FicheRow = Readonly<Record<string, unknown>>;

/**
 * Resolves `MetierResume.fiche`: from the snapshot where it holds all that is asked, else into the generated schema, by one query to
 * Neo4j for all the métiers of an answer whose fiche is asked for in the same words.
 *
 * @param generated the schema to ask
 * @param maxBatchSize most fiches of one query: no more than the generated `metiers` gives
 */
export function ficheResolver(generated: GraphQLSchema, maxBatchSize: number) {
  return (metier: MetierResume, _: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown => {
    const snapshot = requireSnapshot(context);
    if (isHeld(info)) return heldMetier(snapshot.held, metier.code);
    const release = identityOf(snapshot.release);
    noteDatabaseUse();
    return batchDelegateToSchema<RequestContext, string, unknown>({
      schema: generated,
      fieldName: 'metiers',
      key: metier.code,
      argsFromKeys: (codes) => ({ where: { code: { in: codes } }, limit: codes.length }),
      valuesFromResults: (rows: readonly FicheRow[], codes) => {
        noteDatabaseAnswer();
        const byCode = new Map(rows.filter((row) => row[releaseAlias] === release).map((row) => [row[codeAlias], row]));
        return codes.map((code) => byCode.get(code) ?? null);
      },
      selectionSet: ficheSelection(info),
      context,
      info: { ...info, rootValue: undefined },
      rootValue: undefined,
      dataLoaderOptions: { maxBatchSize },
    });
  };
}

/** One selection for all the places of a query that ask the same, so that they are one query to Neo4j. */
const selections = new WeakMap<GraphQLResolveInfo['fieldNodes'], SelectionSetNode>();

function ficheSelection({ fieldNodes }: GraphQLResolveInfo): SelectionSetNode {
  let selection = selections.get(fieldNodes);
  if (!selection) {
    const asked = fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []);
    selection = {
      kind: Kind.SELECTION_SET,
      selections: [...asked, field('code', codeAlias), field(releaseField, releaseAlias)],
    };
    selections.set(fieldNodes, selection);
  }
  return selection;
}

function field(name: string, alias: string): SelectionNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  };
}
