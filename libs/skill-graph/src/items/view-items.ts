import type { GraphTables } from '../tables/graph-tables';
import { buildItemSets } from './item-sets';
import type { ItemSetDefinition, ItemSets } from './item-sets';
import { weighItems } from './item-weights';
import type { ItemWeights } from './item-weights';
import { SharedItems } from './shared-items';
import { SharedRows } from './shared-rows';

/** What one definition of A(m) makes of a release: all that the questions about it stand on, by index. */
export interface ViewItems {
  readonly tables: GraphTables;
  readonly definition: ItemSetDefinition;
  readonly sets: ItemSets;
  readonly weights: ItemWeights;
  readonly rows: SharedRows;
  readonly shared: SharedItems;
}

/** Computes it. */
export function viewItems(tables: GraphTables, definition: ItemSetDefinition): ViewItems {
  const sets = buildItemSets(tables, definition);
  const weights = weighItems(sets, tables.items.codes.length);
  const rows = new SharedRows(sets, weights);
  return { tables, definition, sets, weights, rows, shared: new SharedItems(tables.items, sets, weights) };
}
