import Cypher from '@neo4j/cypher-builder';
import { keyNames } from './order-corrections';
import type { Condition, LibraryClasses, Reading, Scope } from './library-classes';

/**
 * What is asked of all nodes of a type by the key of what they are linked to (`metiers: { some: { code: { eq: … } } }`) begins
 * at that node, which the unique index finds: Neo4j would try every node of the type. The condition itself stays as it is.
 */
export function correctAnchors({ ReadOperation, ConnectionReadOperation }: LibraryClasses): void {
  for (const { prototype } of [ReadOperation, ConnectionReadOperation]) {
    const { transpile } = prototype as Reading;
    (prototype as Reading).transpile = function (outer) {
      if (this.relationship) return transpile.call(this, outer);
      const { selection } = this;
      let scope: Scope | undefined;
      this.selection = Object.create(selection, {
        apply: {
          value: (given: Scope) => ((applied) => ((scope = applied.nestedContext), applied))(selection.apply(given)),
        },
      }) as typeof selection;
      const made = transpile.call(this, outer);
      this.selection = selection;
      const anchor = scope && anchorOf(this.filters, scope);
      if (!scope || !anchor) return made;
      const narrowed = new Cypher.With(scope.target).distinct();
      return { ...made, clauses: [Cypher.utils.concat(...anchor, narrowed, ...made.clauses)] };
    };
  }
}

/** The links from a node to one that conditions name by its key; undefined when they name none that all must be linked to. */
function anchorOf(conditions: readonly Condition[], scope: Scope): Cypher.Match[] | undefined {
  for (const { operator, relationship, targetNodeFilters, innerFilters } of joined(conditions)) {
    const inner = targetNodeFilters ?? innerFilters;
    if (operator !== 'SOME' || !relationship || !inner) continue;
    const target = new Cypher.Node();
    const within = scope.push({ target, relationship: new Cypher.Relationship() });
    const match = new Cypher.Match(
      new Cypher.Pattern(scope.target)
        .related({ type: relationship.type, direction: relationship.getCypherDirection() })
        .to(target, { labels: [relationship.target.name] }),
    );
    const named = joined(inner)
      .find((condition) => isOnKey(condition, relationship.target.name))
      ?.getPredicate(within);
    if (named) return [match.where(named)];
    const further = anchorOf(inner, within);
    if (further) return [match, ...further];
  }
  return undefined;
}

/** Conditions that all hold, those joined by AND among them. */
function joined(conditions: readonly Condition[]): Condition[] {
  return conditions.flatMap((each) => (each.operation === 'AND' ? joined(each.children ?? []) : [each]));
}

function isOnKey({ attribute, attachedTo, operator, comparisonValue }: Condition, label: string): boolean {
  return (
    attachedTo === 'node' &&
    attribute?.databaseName === keyNames.get(label) &&
    (operator === 'EQ' ? typeof comparisonValue === 'string' : operator === 'IN' && Array.isArray(comparisonValue))
  );
}
