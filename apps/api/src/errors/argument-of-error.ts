import type { ASTNode, DocumentNode, GraphQLError, ValueNode } from 'graphql';
import { BREAK, Kind, parse, visit } from 'graphql';

/**
 * The argument that an error about a value is about, as `limite` or `contraintes.couvertureMin`: for a literal, the
 * argument that holds it; for a variable, the argument that it is given to. Undefined when the error is about no value.
 */
export function argumentOfError(error: GraphQLError): string | undefined {
  const [node] = error.nodes ?? [];
  const [source] = node?.loc ? [node.loc.source] : [error.source];
  if (!node || !source) return undefined;
  const document = parse(source.body, { noLocation: false });
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    const path = argumentHolding(document, (value) => {
      return value.kind === Kind.VARIABLE && value.name.value === node.variable.name.value;
    });
    const inside = / at "[^."]+\.([^"]+)"/.exec(error.message)?.[1];
    return path && inside ? `${path}.${inside}` : path;
  }
  if (!node.kind.endsWith('Value') && node.kind !== Kind.VARIABLE) return undefined;
  return argumentHolding(document, (value) => samePlace(value, node));
}

function samePlace(a: ASTNode, b: ASTNode): boolean {
  return a.kind === b.kind && a.loc?.start === b.loc?.start && a.loc?.end === b.loc?.end;
}

function argumentHolding(document: DocumentNode, wanted: (value: ValueNode) => boolean): string | undefined {
  let found: string | undefined;
  visit(document, {
    Argument(node) {
      const path = pathTo(node.value, wanted);
      if (!path) return undefined;
      found = [node.name.value, ...path].join('.');
      return BREAK;
    },
  });
  return found;
}

function pathTo(value: ValueNode, wanted: (value: ValueNode) => boolean): string[] | undefined {
  if (wanted(value)) return [];
  if (value.kind === Kind.LIST) {
    for (const item of value.values) {
      const path = pathTo(item, wanted);
      if (path) return path;
    }
  }
  if (value.kind === Kind.OBJECT) {
    for (const field of value.fields) {
      const path = pathTo(field.value, wanted);
      if (path) return [field.name.value, ...path];
    }
  }
  return undefined;
}
