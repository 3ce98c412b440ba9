import { Adjacency, COUVERTURE_MIN_DEFAUT } from './adjacency';
import { requireCount, requireCouvertureMin } from './arguments';
import { ChainBuilder } from './chain-builder';
import { ChainSearch } from './chain-search';
import { CountRanking } from './count-ranking';
import { mobiliteRank, officialTargets, requireMetier } from './graph-tables';
import type { GraphTables } from './graph-tables';
import { descendingOrder } from './descending-order';
import { buildItemSets } from './item-sets';
import type { ItemSetDefinition, ItemSets } from './item-sets';
import { coverage, roundForOrder, weighItems } from './item-weights';
import type { ItemWeights } from './item-weights';
import { evaluate } from './evaluation';
import type { Evaluation } from './evaluation';
import { PairIndex } from './pair-index';
import { Proximity } from './proximity';
import type { Mesure } from './proximity';
import { SharedItems } from './shared-items';
import { SharedRows } from './shared-rows';
import { SkillGraphError } from './skill-graph.error';
import type {
  Chain,
  ChainLimits,
  Ecart,
  MetierPartageant,
  MetierProche,
  Page,
  PageDeResultats,
  PairePartageant,
  Proches,
  SharedItem,
} from './skill-graph.answers';
import type { Liens, NatureItem, Niveau } from './skill-graph.source';
import { collectSteps } from './step-lists';
import { StepTable } from './step-table';

/**
 * The nomenclature seen through one definition of A(m), the items of a métier. Got from `SkillGraph.view`. What only
 * some questions need is built when one of them first comes, or by `warm`: the steps of passerelles (at most 256 per
 * métier on average, 48 bytes each) and the ranking of pairs (4 bytes per pair that shares anything). Codes compare by
 * UTF-16 code unit, sums are added in ascending code.
 */
export class ItemView {
  readonly niveau: Niveau;
  /** As effectively applied: AGREGES at TOUT, COMPETENCE and SAVOIR. */
  readonly liens: Liens;
  /** As effectively applied: false at COMPETENCE and SAVOIR. */
  readonly savoirEtre: boolean;

  private readonly sets: ItemSets;
  private readonly weights: ItemWeights;
  private readonly rows: SharedRows;
  private readonly shared: SharedItems;
  private readonly chains: ChainBuilder;
  private readonly proximity: Proximity;
  private search: ChainSearch | undefined;
  private pairs: PairIndex | undefined;

  constructor(
    private readonly tables: GraphTables,
    definition: ItemSetDefinition,
  ) {
    this.niveau = definition.niveau;
    this.liens = definition.liens;
    this.savoirEtre = definition.savoirEtre;
    this.sets = buildItemSets(tables, definition);
    this.weights = weighItems(this.sets, tables.items.codes.length);
    this.rows = new SharedRows(this.sets, this.weights);
    this.shared = new SharedItems(tables.items, this.sets, this.weights);
    this.proximity = new Proximity(this.sets, this.weights, this.rows);
    this.chains = new ChainBuilder(tables.metiers, this.shared, this.weights, (de, vers) =>
      mobiliteRank(tables, de, vers),
    );
  }

  /** Builds now all that would else be built by the first passerelle and the first ranking of pairs. */
  warm(): this {
    this.chainSearch();
    this.pairIndex();
    return this;
  }

  /** A(m), by descending poids then code. Throws METIER_INCONNU. */
  items(metier: string): SharedItem[] {
    const index = this.metier(metier);
    return this.shared.list(this.shared.of(index), index);
  }

  /** w = ln(N / df) of an item, undefined when no métier holds it in this view. Throws ITEM_INCONNU. */
  weight(nature: NatureItem, code: string): number | undefined {
    const item = this.tables.items.index.get(nature)?.get(code);
    if (item === undefined) throw new SkillGraphError('ITEM_INCONNU', code, `Unknown item ${code} (${nature}).`);
    return this.weights.holders[item] === 0 ? undefined : this.weights.weight[item];
  }

  /** What going from `de` to `vers` takes; coeurMetier is that of `vers`. Throws METIER_INCONNU, METIERS_IDENTIQUES. */
  ecart(de: string, vers: string): Ecart {
    const [i, j] = this.twoMetiers(de, vers);
    const { shared } = this;
    const { count, weight } = shared.overlap(i, j);
    return {
      couverture: coverage(weight, this.weights.total[j] as number),
      nbCommuns: count,
      nbManquants: shared.size(j) - count,
      communs: (limite) => shared.list(shared.shared(i, j), j, limite),
      manquants: (limite) => shared.list(shared.missing(i, j), j, limite),
    };
  }

  /**
   * The métiers that share at least `minimum` (≥ 1) items with one: by number of shared items, then their summed weight
   * rounded to 9 decimals, both descending, then code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  metiersPartageant(code: string, minimum: number, page: Page): PageDeResultats<MetierPartageant> {
    const metier = this.metier(code);
    requirePage(minimum, page);
    const { rows, shared } = this;
    rows.load(metier);
    const others = this.metiersSharing(minimum);
    const counts = rows.counts.filter((count) => count >= minimum);
    const ranking = new CountRanking(others, counts, (some) => rows.weightsOf(some));
    return {
      total: ranking.total(minimum),
      resultats: ranking.page(minimum, page).map(({ thing, nombre }) => ({
        metier: this.tables.metiers[thing] as string,
        nombre,
        poids: rows.weights[thing] as number,
        communs: (limite) => shared.list(shared.shared(metier, thing), thing, limite),
      })),
    };
  }

  /**
   * The pairs of métiers that share at least `minimum` (≥ 1) items: by number of shared items, then their summed weight
   * rounded to 9 decimals, both descending, then codes. Throws ARGUMENT_HORS_LIMITES.
   */
  pairesPartageant(minimum: number, page: Page): PageDeResultats<PairePartageant> {
    requirePage(minimum, page);
    const pairs = this.pairIndex();
    return {
      total: pairs.total(minimum),
      resultats: pairs.page(minimum, page).map(({ a, b, nombre }) => ({
        a: this.tables.metiers[a] as string,
        b: this.tables.metiers[b] as string,
        nombre,
        poids: this.shared.overlap(a, b).weight,
      })),
    };
  }

  /**
   * The métiers nearest to one by a measure: those of a score above 0, by score rounded to 9 decimals, descending, then
   * code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  metiersProches(code: string, mesure: Mesure, limite: number): MetierProche[] {
    const metier = this.metier(code);
    requireCount('limite', limite, 0);
    const scores = this.proximity.scores(metier, mesure);
    const order = descendingOrder(roundForOrder(scores.slice()));
    const nearest = order.subarray(0, limite).filter((other) => (scores[other] as number) > 0);
    return Array.from(nearest, (other) => ({
      metier: this.tables.metiers[other] as string,
      score: scores[other] as number,
      nbCommuns: this.rows.counts[other] as number,
      mobiliteOfficielle: mobiliteRank(this.tables, metier, other),
    }));
  }

  /** How well a measure ranks the official mobilités of the release. */
  evaluation(mesure: Mesure): Evaluation {
    return evaluate((metier) => this.proximity.scores(metier, mesure), officialTargets(this.tables));
  }

  /**
   * The chain from `de` to `vers` of greatest force (least coût): costs within 1e-9 of the least are ties, decided by
   * fewest steps, then by codes compared position by position. Undefined when no chain keeps to the limits. Throws
   * METIER_INCONNU, METIERS_IDENTIQUES, ARGUMENT_HORS_LIMITES.
   */
  passerelle(de: string, vers: string, limits: ChainLimits = {}): Chain | undefined {
    const [i, j] = this.twoMetiers(de, vers);
    const couvertureMin = requireCouvertureMin(limits.couvertureMin ?? COUVERTURE_MIN_DEFAUT);
    const communsMin = requireCount('communsMin', limits.communsMin ?? 1, 1);
    const chain = this.chainSearch().find(i, j, { couvertureMin, communsMin });
    return chain && this.chains.build(chain);
  }

  /** Every step of a couverture at least `couvertureMin`, in (0, 1]. Throws ARGUMENT_HORS_LIMITES. */
  proches(couvertureMin: number = COUVERTURE_MIN_DEFAUT): Proches {
    const steps = collectSteps(this.rows, this.weights, requireCouvertureMin(couvertureMin));
    return new StepTable(this.tables.metiers, steps);
  }

  /** The métiers that share at least `minimum` items with the loaded one, ascending. */
  private metiersSharing(minimum: number): Uint32Array {
    const { counts } = this.rows;
    const sharing = new Uint32Array(counts.length);
    let size = 0;
    for (let metier = 0; metier < counts.length; metier++) {
      if ((counts[metier] as number) >= minimum) sharing[size++] = metier;
    }
    return sharing.subarray(0, size);
  }

  private metier(code: string): number {
    return requireMetier(this.tables.metierIndex, code);
  }

  private twoMetiers(de: string, vers: string): [number, number] {
    const pair: [number, number] = [this.metier(de), this.metier(vers)];
    if (de === vers) {
      throw new SkillGraphError('METIERS_IDENTIQUES', de, `Two different métiers are needed: ${de} is given twice.`);
    }
    return pair;
  }

  private chainSearch(): ChainSearch {
    this.search ??= new ChainSearch(new Adjacency(this.rows, this.weights), this.tables.metiers.length);
    return this.search;
  }

  private pairIndex(): PairIndex {
    this.pairs ??= new PairIndex(this.rows, this.tables.metiers.length);
    return this.pairs;
  }
}

function requirePage(minimum: number, { limite, decalage }: Page): void {
  requireCount('minimum', minimum, 1);
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
}
