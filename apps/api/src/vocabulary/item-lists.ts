import type { SharedItem } from '@rome-graph/skill-graph';
import type { LabelTable } from '../engine/label-table';
import type { Item } from './item.type';
import { itemsWithLabels } from './item.type';

/** Lists of items that are only made when a query asks for them, at the length it asks for. */
export interface ItemLists {
  communs(limite: number): Item[];
  manquants(limite: number): Item[];
}

/** The lists of an answer of the engine, with labels. */
export function itemListsOf(
  answer: { communs(limite: number): SharedItem[]; manquants?(limite: number): SharedItem[] },
  labels: LabelTable,
): ItemLists {
  return {
    communs: (limite) => itemsWithLabels(answer.communs(limite), labels),
    manquants: (limite) => itemsWithLabels(answer.manquants?.(limite) ?? [], labels),
  };
}
