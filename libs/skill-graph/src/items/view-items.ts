import type { GraphTables } from '../tables/graph-tables';
import { buildItemSets, contributions } from './item-sets';
import type { Contributions, ItemSetDefinition, ItemSets } from './item-sets';
import { weighItems } from './item-weights';
import type { ItemWeights } from './item-weights';
import { SharedItems } from './shared-items';
import { SharedRows } from './shared-rows';

/** What one definition of A(m) makes of a release: all that the questions about it stand on, by index. */
export interface ViewItems {
  readonly tables: GraphTables;
  readonly definition: ItemSetDefinition;
  readonly contributions: Contributions;
  readonly sets: ItemSets;
  readonly weights: ItemWeights;
  readonly rows: SharedRows;
  readonly shared: SharedItems;
}

/** Computes it. */
export function viewItems(tables: GraphTables, definition: ItemSetDefinition): ViewItems {
  const ofLinks = contributions(tables.items, definition);
  const sets = buildItemSets(tables, ofLinks);
  const weights = weighItems(sets, tables.items.codes.length);
  const rows = new SharedRows(sets, weights);
  const shared = new SharedItems(tables.items, sets, weights);
  return { tables, definition, contributions: ofLinks, sets, weights, rows, shared };
}
