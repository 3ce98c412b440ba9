import Cypher from '@neo4j/cypher-builder';
import type { LibraryClasses, QuantifiedFilter, Scope } from './library-classes';

/**
 * `some`, `none`, `single` and `all` of an empty filter, which the library takes for no condition, and `all`, which takes
 * an element of which nothing is known for one that fulfils.
 */
export function correctFilters({ FilterFactory, RelationshipFilter, ConnectionFilter }: LibraryClasses): void {
  const { createRelationshipFilter } = FilterFactory.prototype;
  FilterFactory.prototype.createRelationshipFilter = function (relationship, where, operator) {
    if (where === null || Object.keys(where).length > 0) {
      return createRelationshipFilter.call(this, relationship, where, operator);
    }
    const { target } = relationship;
    return [this.createRelationshipFilterTreeNode({ relationship, target, operator: operator ?? 'SOME' })];
  };
  RelationshipFilter.prototype.createRelationshipOperation = function (pattern, scope) {
    const conditions = this.targetNodeFilters.map((filter) => filter.getPredicate(scope));
    return quantified(this.operator, pattern, scope, Cypher.and(...conditions));
  };
  ConnectionFilter.prototype.createRelationshipOperation = function (pattern, scope) {
    const conditions = this.innerFilters.map((filter) => filter.getPredicate(scope));
    return quantified(this.operator, pattern, scope, Cypher.and(...conditions));
  };
}

/** @param condition what an element must fulfil; undefined: any element does */
function quantified(
  operator: QuantifiedFilter['operator'],
  pattern: Cypher.Pattern,
  { target }: Scope,
  condition: Cypher.Predicate | undefined,
): Cypher.Predicate | undefined {
  const some = exists(pattern, condition);
  if (operator === 'SOME') return some;
  if (operator === 'NONE') return Cypher.not(some);
  if (operator === 'ALL') return condition ? Cypher.and(some, Cypher.not(exists(pattern, isNot(condition)))) : some;
  const elements = new Cypher.PatternComprehension(pattern).map(new Cypher.Literal(1));
  return Cypher.single(target, condition ? elements.where(condition) : elements, new Cypher.Literal(true));
}

function exists(pattern: Cypher.Pattern, condition: Cypher.Predicate | undefined): Cypher.Exists {
  const match = new Cypher.Match(pattern);
  return new Cypher.Exists(condition ? match.where(condition) : match);
}

/** Of what is unknown nothing says that it is so. */
function isNot(condition: Cypher.Predicate): Cypher.Predicate {
  return Cypher.not(Cypher.coalesce(condition, Cypher.false) as unknown as Cypher.Predicate);
}
