import { Extensions } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';

/**
 * Where the answer to a question comes from: the engine by itself; Neo4j, in part at least; the one of the two that its argument
 * `moteur` names; or the engine, unless it is given conditions.
 */
export type Source = 'ENGINE' | 'NEO4J' | 'MOTEUR' | 'UNLESS_FILTERED';

/** Says beside a `@Query` where its answer comes from. */
export function AnsweredBy(source: Source): MethodDecorator {
  return Extensions({ source }) as MethodDecorator;
}

/** The same of a field of the nomenclature, which no decorator makes. */
export const answeredByNeo4j = { source: 'NEO4J' } satisfies { source: Source };
/** Of a value, or a fiche, that the snapshot holds. */
export const answeredByEngine = { source: 'ENGINE' } satisfies { source: Source };
/** Of a list that the snapshot holds, and that only Neo4j filters. */
export const answeredUnlessFiltered = { source: 'UNLESS_FILTERED' } satisfies { source: Source };

/** Where the answer of a field comes from; undefined of one that its parent's answer holds. */
export function sourceOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): Source | undefined {
  return extensions.source as Source | undefined;
}

/** @throws {Error} on a question that does not say what it costs, or where its answer comes from: no limit would know it. */
export function requireDeclared(questions: GraphQLSchema): void {
  for (const field of Object.values(questions.getQueryType()?.getFields() ?? {})) {
    if (field.extensions.complexity !== undefined && sourceOf(field)) continue;
    throw new Error(
      `The question ${field.name} does not say what it costs or where its answer comes from: give its @Query a complexity (questionCost, wholeAnswerCost), and @AnsweredBy beside it.`,
    );
  }
}
