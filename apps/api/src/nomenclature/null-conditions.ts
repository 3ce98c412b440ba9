import type { ASTNode, GraphQLResolveInfo, ValueNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** What compares with a value: there null is one, that of what is not known. */
const comparisons = new Set(['eq', 'in', 'contains', 'startsWith', 'endsWith', 'lt', 'lte', 'gt', 'gte']);

/**
 * The filters of a query without the conditions that are null, as `where: { code: null }`: no condition, as everywhere else
 * in the schema. @neo4j/graphql takes `AND: null` so, and fails on the others.
 */
export function withoutNullConditions(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const { fieldNodes, fragments, variableValues } = info;
  const isNull = (value: ValueNode): boolean =>
    value.kind === Kind.NULL || (value.kind === Kind.VARIABLE && isAbsent(variableValues[value.name.value]));
  const clean = <Node extends ASTNode>(node: Node): Node =>
    visit(node, {
      ObjectField: ({ name, value }) => (isNull(value) && !comparisons.has(name.value) ? null : undefined),
    });
  return {
    ...info,
    fieldNodes: fieldNodes.map(clean),
    fragments: Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => [name, clean(fragment)])),
    variableValues: Object.fromEntries(
      Object.entries(variableValues).map(([name, value]) => [name, withoutNulls(value)]),
    ),
  };
}

/** A value of a variable or an argument, without the conditions that are null. */
export function withoutNulls<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutNulls(each)) as Value;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name, each]) => !isAbsent(each) || comparisons.has(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each)])) as Value;
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Values of scalars (a date, an integer of the driver) have a class of their own and are left as they are. */
function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
