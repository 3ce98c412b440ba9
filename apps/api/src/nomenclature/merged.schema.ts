import { defaultMergedResolver, isExternalObject } from '@graphql-tools/delegate';
import { mergeSchemas } from '@graphql-tools/schema';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { romeGraph } from '@rome-graph/domain';
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import { requireSnapshot } from '../engine/current-snapshot.decorator';
import type { RequestContext } from '../engine/request-context';
import type { Source } from '../platform/limits/answered-by.decorator';
import { answeredByEngine, answeredByNeo4j, answeredUnlessFiltered } from '../platform/limits/answered-by.decorator';
import { noteDatabaseAnswer, noteDatabaseUse } from '../release/database-use';
import { ficheResolver, ficheTypeDefs } from './fiche.field';
import { describeGenerated } from './generated-descriptions';
import { releaseField } from './generated.schema';
import type { ListArguments } from './held-node';
import { heldFieldKind, heldList, heldListLabel, HeldNode } from './held-node';
import { isHeld } from './held-selection';

type FieldConfig = GraphQLFieldConfig<unknown, RequestContext>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * The schema that the API serves: the questions of its own modules and the generated nomenclature, joined by
 * `MetierResume.fiche`.
 */
export function mergeWithNomenclature(
  questions: GraphQLSchema,
  generated: GraphQLSchema,
  generatedTypeDefs: string,
): GraphQLSchema {
  const maxFiches = romeGraph.nodes.find(({ label }) => label === 'Metier')?.limit.max ?? 1;
  return mergeSchemas({
    schemas: [questions, publicPart(generated, generatedTypeDefs)],
    typeDefs: ficheTypeDefs,
    resolvers: {
      MetierResume: { fiche: { resolve: ficheResolver(generated, maxFiches), extensions: answeredByEngine } },
    },
    // What the two schemas were made of has been looked at; the whole is validated before its first question.
    assumeValidSDL: true,
  });
}

/** Conditions over all that is linked: the one part of the filters whose cost nothing bounds. */
const aggregateFilter = 'aggregate';

/** The generated schema as clients see it: described, without what only the API uses, and guarded. */
function publicPart(generated: GraphQLSchema, typeDefs: string): GraphQLSchema {
  const mapped = mapSchema(generated, {
    [MapperKind.QUERY_ROOT_FIELD]: (config: FieldConfig, name) => {
      const label = heldListLabel(name);
      const asked = onlyInService(config.resolve ?? defaultFieldResolver);
      return {
        ...config,
        resolve: label === undefined ? asked : heldUnlessFiltered(label, asked),
        extensions: { ...config.extensions, ...(label === undefined ? answeredByNeo4j : answeredUnlessFiltered) },
      };
    },
    [MapperKind.COMPOSITE_FIELD]: (config: FieldConfig, name, type) =>
      name === releaseField
        ? null
        : {
            ...config,
            resolve: onceOnly(config.resolve ?? defaultFieldResolver),
            extensions: { ...config.extensions, ...sourceOfField(type, name) },
          },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, name) => (name === aggregateFilter ? null : config),
  });
  return describeGenerated(pruneSchema(mapped), typeDefs);
}

/** A database that holds no release is not asked. */
function onlyInService(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    requireSnapshot(context);
    noteDatabaseUse();
    const rows = (await resolve(source, args, context, info)) as unknown;
    noteDatabaseAnswer();
    return rows;
  };
}

/** A short list without conditions is read from the snapshot, where that holds all that is asked of its elements. */
function heldUnlessFiltered(label: string, asked: Resolver): Resolver {
  return (source, args: ListArguments & { readonly where?: unknown }, context, info) => {
    if ((args.where ?? null) !== null || !isHeld(info)) return asked(source, args, context, info);
    return heldList(requireSnapshot(context).held, label, args);
  };
}

/** Where a fiche has a field from: the snapshot holds some, and lists of them without conditions. */
function sourceOfField(type: string, name: string): { readonly source: Source } {
  const kind = heldFieldKind(type, name);
  if (kind === undefined) return answeredByNeo4j;
  return kind === 'list' ? answeredUnlessFiltered : answeredByEngine;
}

/** What the snapshot holds is read from it; what comes from a delegated fiche has been through the generated resolvers already. */
function onceOnly(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    if (source instanceof HeldNode) return source.read(info.fieldName, args as ListArguments);
    return isExternalObject(source)
      ? defaultMergedResolver(source, args, context as unknown as Record<string, unknown>, info)
      : resolve(source, args, context, info);
  };
}
