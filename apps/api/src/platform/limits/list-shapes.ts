import { keyAlias, romeGraph } from '@rome-graph/domain';
import type { GraphQLField, GraphQLNamedType, GraphQLOutputType } from 'graphql';
import { getNamedType, getNullableType, isLeafType, isListType, isObjectType } from 'graphql';

/** How many objects a field of the generated nomenclature gives. */
export interface PageShape {
  /** The argument that says how many: `limit` of a list, `first` of a connection. */
  readonly argument: 'limit' | 'first';
  readonly defaultSize: number;
  readonly maxSize: number;
  /** True when the nomenclature links a single node there, whatever the page. */
  readonly single: boolean;
  /** The property that tells one node from the others, under each of its names. */
  readonly keys: readonly string[];
}

/** What a field costs besides its arguments. */
export interface FieldShape {
  readonly leaf: boolean;
  readonly list: boolean;
  readonly page: PageShape | undefined;
}

const nodes = new Map(romeGraph.nodes.map((node) => [node.label, node]));

const singleFields = new Set(
  romeGraph.relationships.flatMap(({ from, to, forward, reverse }) => [
    ...(forward.single ? [`${from}.${forward.name}`] : []),
    ...(reverse.single ? [`${to}.${reverse.name}`] : []),
  ]),
);

/** What the shape of a field is told from. */
export interface FieldSignature {
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** Its arguments, by name. */
  readonly args: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<object, FieldShape>();

/** The shape of a field of a schema that does not change. */
export function knownShapeOf(type: string, field: GraphQLField<unknown, unknown>): FieldShape {
  let shape = known.get(field);
  if (!shape) {
    const args = Object.fromEntries(field.args.map(({ name }) => [name, true]));
    known.set(field, (shape = shapeOf(type, { name: field.name, type: field.type, args })));
  }
  return shape;
}

/**
 * The shape of a field of a type.
 *
 * @throws {Error} on a page of what the declaration does not know: nothing would bound what it costs.
 */
export function shapeOf(type: string, field: FieldSignature): FieldShape {
  const named = getNamedType(field.type);
  const list = isListType(getNullableType(field.type));
  return { leaf: isLeafType(named), list, page: pageOf(type, field, named) };
}

function pageOf(type: string, { name, args }: FieldSignature, named: GraphQLNamedType): PageShape | undefined {
  const argument = (['limit', 'first'] as const).find((wanted) => wanted in args);
  if (!argument) return undefined;
  const label = argument === 'first' ? nodeOfConnection(named) : named.name;
  const node = nodes.get(label ?? '');
  if (!node) {
    throw new Error(
      `${type}.${name} gives a page (${argument}) of ${named.name}, which leads to no node of libs/domain: its cost cannot be counted. Bring apps/api/src/platform/limits/list-shapes.ts in line with what @neo4j/graphql generates.`,
    );
  }
  const { limit, key } = node;
  const alias = keyAlias(node);
  const single = singleFields.has(`${type}.${name.replace(/Connection$/, '')}`);
  return {
    argument,
    defaultSize: limit.default,
    maxSize: limit.max,
    single,
    keys: [key.name, ...(alias ? [alias] : [])],
  };
}

/** The node that the edges of a connection lead to. */
export function nodeOfConnection(connection: GraphQLNamedType): string | undefined {
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined;
  return edge && isObjectType(edge) ? getNamedType(edge.getFields().node?.type)?.name : undefined;
}
