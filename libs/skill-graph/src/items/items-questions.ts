import type { Ecart } from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import type { NatureItem } from '../skill-graph.source';
import { coverage } from './item-weights';
import type { ViewItems } from './view-items';

/** w of an item by code. */
export function weightOf({ tables, weights }: ViewItems, nature: NatureItem, code: string): number | undefined {
  const item = tables.items.index.get(nature)?.get(code);
  if (item === undefined) throw new SkillGraphError('ITEM_INCONNU', code, `Unknown item ${code} (${nature}).`);
  return weights.holders[item] === 0 ? undefined : weights.weight[item];
}

/** What going from one métier to another takes, by index. */
export function ecartOf({ shared, weights }: ViewItems, de: number, vers: number): Ecart {
  const { count, weight } = shared.overlap(de, vers);
  return {
    couverture: coverage(weight, weights.total[vers]),
    nbCommuns: count,
    nbManquants: shared.size(vers) - count,
    communs: (limite) => shared.listShared(de, vers, limite),
    manquants: (limite) => shared.listMissing([de], 1, vers, limite),
  };
}
