import type { RestLabel } from '@rome-graph/domain';
import { foldCode, restObjects } from '@rome-graph/domain';
import type { DroppedNodes } from '../engine/held-graph/dropped-nodes';
import type { HeldGraph, HeldNodes } from '../engine/held-graph/held-graph';
import type { NodeRow } from '../engine/held-graph/held-rows.reader';
import { withoutZeros } from './objects/values';

/** A node by its label and its place there. */
export interface FoundNode {
  readonly label: string;
  readonly node: number;
}

/** The node of a code, as it stands in addresses: in capitals or not; undefined of a code that none of the labels has. */
export function findNode(held: HeldGraph, labels: readonly RestLabel[], code: string): FoundNode | undefined {
  for (const { label, where } of labels) {
    const nodes = held.nodes(label);
    const node = placeOf(nodes, label, code);
    if (node === undefined || (where && nodes.value(node, where.property) !== where.value)) continue;
    return { label, node };
  }
  return undefined;
}

/** What is no longer in service, by its code as it stands in addresses; undefined of a code that none of the labels had. */
export function findDropped(
  dropped: DroppedNodes,
  labels: readonly RestLabel[],
  code: string,
): { readonly label: string; readonly row: NodeRow } | undefined {
  for (const { label, where } of labels) {
    const row = dropped.find(label, code) ?? dropped.find(label, foldCode(code));
    if (row && (!where || row[where.property] === where.value)) return { label, row };
  }
  return undefined;
}

function placeOf(nodes: HeldNodes, label: string, code: string): number | undefined {
  const found = nodes.find(code) ?? nodes.find(foldCode(code)) ?? nodes.find(code.toLowerCase());
  if (found !== undefined || restObjects.get(label)?.keyReading !== 'withoutZeros') return found;
  for (let node = 0; node < nodes.count; node++) {
    if (withoutZeros(nodes.key(node)) === withoutZeros(code)) return node;
  }
  return undefined;
}
