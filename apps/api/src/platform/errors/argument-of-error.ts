import type { ASTNode, GraphQLError, Source, ValueNode } from 'graphql';
import { Kind, parse, visit } from 'graphql';

/**
 * The argument that an error about a value is about, as `limite` or `contraintes.couvertureMin`: for a literal, the
 * argument that holds it; for a variable, the argument that it is given to. Undefined when the error is about no value.
 */
export function argumentOfError(error: GraphQLError): string | undefined {
  const [node] = error.nodes ?? [];
  const [source] = node?.loc ? [node.loc.source] : [error.source];
  if (!node || !source) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    const path = placesIn(source).variables.get(node.variable.name.value);
    const inside = / at "[^."]+\.([^"]+)"/.exec(error.message)?.[1];
    return path && inside ? `${path}.${inside}` : path;
  }
  if (!node.kind.endsWith('Value') && node.kind !== Kind.VARIABLE) return undefined;
  return placesIn(source).values.get(placeOf(node));
}

/** The arguments that hold the values of a document, by the place of a value, and by the name of a variable. */
interface Places {
  readonly values: Map<string, string>;
  readonly variables: Map<string, string>;
}

/** A document has as many errors as it likes: it is read once for all of them. */
const known = new WeakMap<Source, Places>();

function placesIn(source: Source): Places {
  let places = known.get(source);
  if (!places) known.set(source, (places = readPlaces(source)));
  return places;
}

function readPlaces(source: Source): Places {
  const places: Places = { values: new Map(), variables: new Map() };
  visit(parse(source.body), {
    Argument: ({ name, value }) => note(value, name.value, places),
  });
  return places;
}

function note(value: ValueNode, path: string, places: Places): void {
  noteFirst(places.values, placeOf(value), path);
  if (value.kind === Kind.VARIABLE) noteFirst(places.variables, value.name.value, path);
  if (value.kind === Kind.LIST) for (const item of value.values) note(item, path, places);
  if (value.kind === Kind.OBJECT)
    for (const field of value.fields) note(field.value, `${path}.${field.name.value}`, places);
}

function noteFirst(paths: Map<string, string>, key: string, path: string): void {
  if (!paths.has(key)) paths.set(key, path);
}

function placeOf({ kind, loc }: ASTNode): string {
  return `${kind} ${loc?.start} ${loc?.end}`;
}
