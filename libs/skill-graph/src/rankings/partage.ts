import { requirePage } from '../arguments';
import { roundedForOrder } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { MetierPartageant, Page, PageDeResultats, PairePartageant } from '../skill-graph.answers';
import { finish } from '../slices';
import type { Sliced } from '../slices';
import { requireMetier } from '../tables/graph-tables';
import { PairRanking } from './pair-ranking';

/** Who shares items with whom: by number of shared items, then their weight rounded to 9 decimals, descending, then code. */
export class Partage {
  private pairs: PairRanking | undefined;

  constructor(private readonly items: ViewItems) {}

  /** Counts now what all pairs share, unless these are too many; else the first question about pairs does. */
  *warm(): Sliced<void> {
    if (PairRanking.canRank(this.items.tables.metiers.length)) yield* this.pairRanking();
  }

  metiersPartageant(code: string, minimum: number, page: Page): PageDeResultats<MetierPartageant> {
    const { tables, rows, shared } = this.items;
    const metier = requireMetier(tables.metierIndex, code);
    requirePage(minimum, page);
    rows.load(metier);
    const { counts, weights } = rows;
    const ranked = Array.from(counts.keys())
      .filter((other) => counts[other] >= minimum)
      .map((other) => ({ other, nombre: counts[other], poids: weights[other], order: roundedForOrder(weights[other]) }))
      .sort((a, b) => b.nombre - a.nombre || b.order - a.order || a.other - b.other);
    return {
      total: ranked.length,
      resultats: ranked.slice(page.decalage, page.decalage + page.limite).map(({ other, nombre, poids }) => ({
        metier: tables.metiers[other],
        nombre,
        poids,
        communs: (limite) => shared.listShared(metier, other, limite),
      })),
    };
  }

  pairesPartageant(minimum: number, page: Page): PageDeResultats<PairePartageant> {
    requirePage(minimum, page);
    const { tables, shared } = this.items;
    const pairs = finish(this.pairRanking());
    return {
      total: pairs.total(minimum),
      resultats: pairs.page(minimum, page).map(({ a, b, nombre }) => ({
        a: tables.metiers[a],
        b: tables.metiers[b],
        nombre,
        poids: shared.overlap(a, b).weight,
      })),
    };
  }

  private *pairRanking(): Sliced<PairRanking> {
    this.pairs ??= yield* PairRanking.build(this.items.rows, this.items.tables.metiers.length);
    return this.pairs;
  }
}
