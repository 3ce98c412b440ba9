import type { GraphQLNamedType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { getNamedType, isObjectType, Kind } from 'graphql';
import { fieldAsksDatabase } from '../platform/limits/uses-database';

const held = new WeakMap<GraphQLResolveInfo['fieldNodes'], boolean>();

/** Whether the snapshot holds all that is asked below a field of the nomenclature. */
export function isHeld(info: GraphQLResolveInfo): boolean {
  let isIt = held.get(info.fieldNodes);
  if (isIt === undefined) held.set(info.fieldNodes, (isIt = !asksBelow(info)));
  return isIt;
}

/** Each fragment is looked at once, however often it is spread: it is of one type. */
function asksBelow({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): boolean {
  const seen = new Set<string>();
  const asks = (type: GraphQLNamedType, selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).some((node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) return asks(type, node.selectionSet);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) return false;
        seen.add(node.name.value);
        return asks(type, fragments[node.name.value]?.selectionSet);
      }
      const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
      if (!field) return false;
      return fieldAsksDatabase(field, node) || asks(getNamedType(field.type), node.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => asks(getNamedType(returnType), selectionSet));
}
