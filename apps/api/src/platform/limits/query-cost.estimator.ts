import type { Complexity, ComplexityEstimator } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { longestList } from './declared-cost';
import { checkFilter } from './filter-size.rule';
import { knownShapeOf } from './list-shapes';
import { checkPage } from './page-size.rule';

type Arguments = Readonly<Record<string, unknown>>;
type Asked = Parameters<ComplexityEstimator>[0];

/** The largest pages allowed: at the top of a query, and of a list within another object. */
export interface PageLimits {
  readonly maxPage: number;
  readonly maxNestedPage: number;
}

/**
 * Tells how many objects a field may give at most: each list counts at the length that its arguments allow, whether
 * written out or by default, and what says what it costs, at that. Scalars are free. Throws BAD_USER_INPUT on a page out of
 * range.
 */
export function objectsEstimator({ maxPage, maxNestedPage }: PageLimits): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const shape = knownShapeOf(type.name, field);
    if (shape.leaf) return 0;
    const given = withDefaults(args as Arguments, field);
    if (!shape.page) return objectsOf(field, shape.list, { type, field, args: given, childComplexity });
    checkFilter(given);
    const size = checkPage(shape.page, given, type.name === 'Query' ? maxPage : maxNestedPage);
    return shape.page.argument === 'limit' ? size * (1 + childComplexity) : 1 + size * childComplexity;
  };
}

/** By the `complexity` of a question or a list, where it has one: a number is what it costs besides its results. */
function objectsOf({ extensions }: GraphQLField<unknown, unknown>, isList: boolean, asked: Asked): number | void {
  const complexity = extensions.complexity as Complexity | undefined;
  if (typeof complexity === 'function') return complexity(asked);
  const { args, childComplexity } = asked;
  if (complexity !== undefined) return complexity + resultsOf(args) * childComplexity;
  return (isList ? resultsOf(args) : 1) * (1 + childComplexity);
}

/** A length that is null is the one by default, as for the field itself. */
function withDefaults(given: Arguments, { args }: GraphQLField<unknown, unknown>): Arguments {
  const lengthsByDefault = args
    .filter(({ name, defaultValue }) => typeof defaultValue === 'number' && given[name] === null)
    .map(({ name, defaultValue }): [string, unknown] => [name, defaultValue]);
  return lengthsByDefault.length === 0 ? given : { ...given, ...Object.fromEntries(lengthsByDefault) };
}

/** The lists of `resultats`, `chemins`, `edges` were counted with the field above them. */
function resultsOf({ limite, nombre }: Arguments): number {
  return count(limite) ?? count(nombre) ?? 1;
}

/** A length that is out of range is refused by the field itself: counted as none, so that this is what is said. */
function count(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  return value < 1 || value > longestList ? 0 : value;
}
