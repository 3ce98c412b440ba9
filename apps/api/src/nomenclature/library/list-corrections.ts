import Cypher from '@neo4j/cypher-builder';
import type { LibraryClasses, Part, ReadOperation, Scope } from './library-classes';

/**
 * A list within an object is sorted and cut first: the library reads everything of each of its elements before, and sorts by
 * what it has projected, so that an alias that takes the name of a property takes its place in the order.
 */
export function correctLists({ ReadOperation }: LibraryClasses): void {
  const { transpile, getProjectionMap } = ReadOperation.prototype;
  ReadOperation.prototype.transpile = function (scope) {
    return this.relationship ? listWithin(this, scope) : transpile.call(this, scope);
  };
  ReadOperation.prototype.getProjectionMap = function (scope) {
    const { sortFields } = this;
    this.sortFields = [];
    try {
      return getProjectionMap.call(this, scope);
    } finally {
      this.sortFields = sortFields;
    }
  };
}

function listWithin(operation: ReadOperation, outer: Scope): ReturnType<ReadOperation['transpile']> {
  if (operation.authFilters.length > 0) throw new Error('The nomenclature is not expected to have rules of access.');
  const { selection: match, nestedContext: scope } = operation.selection.apply(outer);
  const { target } = scope;
  const clause = Cypher.utils.concat(
    ...matched(operation, match, scope),
    ...inCalls(operation.sortFields, scope),
    cut(operation, scope),
    ...operation.getFieldsSubqueries(scope),
    ...operation.getCypherFieldsSubqueries(scope),
    new Cypher.With([operation.getProjectionMap(scope), target]).return([Cypher.collect(target), outer.returnVariable]),
  );
  return { clauses: [clause], projectionExpr: outer.returnVariable };
}

function matched(operation: ReadOperation, match: Cypher.Match, scope: Scope): Cypher.Clause[] {
  const subqueries = inCalls(operation.filters, scope);
  const condition = operation.getPredicates(scope);
  const distinct = new Cypher.With(scope.target).distinct();
  if (subqueries.length === 0) return [condition ? match.where(condition) : match, distinct];
  const all = new Cypher.With('*');
  return [match, distinct, ...subqueries, condition ? all.where(condition) : all];
}

function cut({ sortFields, pagination }: ReadOperation, scope: Scope): Cypher.With | undefined {
  if (sortFields.length === 0 && !pagination) return undefined;
  const all = new Cypher.With('*');
  const { skip, limit } = pagination?.getPagination() ?? {};
  if (sortFields.length > 0)
    all.orderBy(...sortFields.flatMap((sort) => sort.getSortFields(scope, scope.target, true)));
  if (skip) all.skip(skip);
  return limit ? all.limit(limit) : all;
}

function inCalls(parts: readonly Part[], scope: Scope): Cypher.Clause[] {
  return parts.flatMap((part) => part.getSubqueries(scope)).map((query) => new Cypher.Call(query, [scope.target]));
}
