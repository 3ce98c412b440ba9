import { aretesOf, metiersAtteints } from './aire/aire-de-mobilite';
import { distinctiveItems } from './ensembles/distinctive-items';
import { mobilityGraph } from './aire/mobility-graph';
import { countPassages } from './aire/passages';
import { requireCount, requireCouvertureMin, requireShare } from './arguments';
import { ChainBuilder } from './chain-builder';
import { findCommunities } from './communautes/find-communities';
import type { Community, CommunitySearch } from './communautes/find-communities';
import { linkedItem, mobiliteRank, officialTargets, requireMetier } from './tables/graph-tables';
import type { GraphTables } from './tables/graph-tables';
import { descendingOrder } from './rankings/descending-order';
import { buildItemSets, heldItems } from './items/item-sets';
import type { ItemSetDefinition, ItemSets } from './items/item-sets';
import { coverage, roundForOrder, weighItems } from './items/item-weights';
import type { ItemWeights } from './items/item-weights';
import { lookAtEnsemble } from './ensembles/ensemble';
import { evaluate } from './proximites/evaluation';
import { levers } from './profil/levier';
import type { Evaluation } from './proximites/evaluation';
import { PairIndex } from './rankings/pair-index';
import { KeptPasserelles } from './passerelles/kept-passerelles';
import type { PasserelleFinder } from './passerelles/passerelle-finder';
import { coveredMetiers, profileCoverage } from './profil/profile-coverage';
import { Proximity } from './proximites/proximity';
import type { Mesure } from './proximites/proximity';
import { RowRanking } from './rankings/row-ranking';
import { collectSteps, COUVERTURE_MIN_DEFAUT } from './search/steps';
import type { Strengths } from './search/steps';
import { SharedItems } from './items/shared-items';
import { SharedRows } from './items/shared-rows';
import { SkillGraphError } from './skill-graph.error';
import type {
  AireDeMobilite,
  AreteDeMobilite,
  Chain,
  ChainLimits,
  Chains,
  ChainsQuestion,
  Communaute,
  Ecart,
  EffetDeLevier,
  EnsembleDeMetiers,
  ItemDistinctif,
  MetierPartageant,
  MetierProche,
  OrigineMobilite,
  Page,
  PageDeResultats,
  PassagesDuMetier,
  Piste,
  Profil,
  PairePartageant,
  Proches,
  SharedItem,
} from './skill-graph.answers';
import type { Liens, NatureItem, Niveau } from './skill-graph.source';
import { finish } from './slices';
import type { Sliced } from './slices';
import { StepTable } from './step-table';

/**
 * The nomenclature seen through one definition of A(m), the items of a métier. Got from `SkillGraph.view`. What only
 * some questions need is built when one of them first comes, or by `warm`: the steps of passerelles (38 bytes each, those of
 * couverture ≥ 0.05; where less was asked for, all of these once more; 256 MiB at most over all views) and the ranking of
 * pairs (4 bytes per pair that shares anything). Codes compare by UTF-16 code unit, sums are added in ascending code.
 */
export class ItemView {
  readonly niveau: Niveau;
  /** As effectively applied: AGREGES at TOUT, COMPETENCE and SAVOIR. */
  readonly liens: Liens;
  /** As effectively applied: false at COMPETENCE and SAVOIR. */
  readonly savoirEtre: boolean;

  private readonly name: string;
  private readonly sets: ItemSets;
  private readonly weights: ItemWeights;
  private readonly rows: SharedRows;
  private readonly shared: SharedItems;
  private readonly chains: ChainBuilder;
  private readonly proximity: Proximity;
  /** How strong steps are: by couverture. */
  private readonly couvertures: Strengths = (de) => ({
    strengths: this.proximity.scores(de, 'COUVERTURE'),
    communs: this.rows.counts,
  });
  /** The least couvertureMin that was asked for, the default or below it. */
  private leastCouvertureMin = COUVERTURE_MIN_DEFAUT;
  private pairs: PairIndex | undefined;
  private ranking: RowRanking | undefined;

  constructor(
    private readonly tables: GraphTables,
    private readonly definition: ItemSetDefinition,
    private readonly kept: KeptPasserelles,
  ) {
    this.niveau = definition.niveau;
    this.liens = definition.liens;
    this.savoirEtre = definition.savoirEtre;
    this.name = [this.niveau, this.liens, this.savoirEtre].join(' ');
    this.sets = buildItemSets(tables, definition);
    this.weights = weighItems(this.sets, tables.items.codes.length);
    this.rows = new SharedRows(this.sets, this.weights);
    this.shared = new SharedItems(tables.items, this.sets, this.weights);
    this.proximity = new Proximity(this.sets, this.weights, this.rows);
    this.chains = new ChainBuilder(tables.metiers, this.shared, this.weights, (de, vers) =>
      mobiliteRank(tables, de, vers),
    );
  }

  /** Builds now all that would else be built by the first ranking of pairs and, if asked to, the first passerelle. */
  *warm({ passerelles }: { readonly passerelles: boolean }): Sliced<void> {
    if (passerelles) yield* this.passerelleFinder();
    yield* this.pairIndex();
  }

  /**
   * Computes what the search for passerelles to each métier is guided by, until what is kept over all views of the release
   * takes 128 MiB: 24 bytes a pair of métiers, or nothing where there are too many. Questions need not wait for it.
   */
  *computeCosts(): Sliced<void> {
    yield* (yield* this.passerelleFinder()).computeBounds();
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
      communs: (limite) => shared.listShared(i, j, limite),
      manquants: (limite) => shared.listMissing([i], 1, j, limite),
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
    this.ranking ??= new RowRanking(rows.counts.length);
    const ranked = this.ranking.rank(rows.counts, rows.weights, minimum);
    return {
      total: ranked.length,
      resultats: Array.from(ranked.slice(page.decalage, page.decalage + page.limite), (other) => ({
        metier: this.tables.metiers[other] as string,
        nombre: rows.counts[other] as number,
        poids: rows.weights[other] as number,
        communs: (limite) => shared.listShared(metier, other, limite),
      })),
    };
  }

  /**
   * The pairs of métiers that share at least `minimum` (≥ 1) items: by number of shared items, then their summed weight
   * rounded to 9 decimals, both descending, then codes. Throws ARGUMENT_HORS_LIMITES.
   */
  pairesPartageant(minimum: number, page: Page): PageDeResultats<PairePartageant> {
    requirePage(minimum, page);
    const pairs = finish(this.pairIndex());
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
    return Array.from(nearest, (other) =>
      this.proche(metier, other, scores[other] as number, this.rows.counts[other] as number),
    );
  }

  /** How well a measure ranks the official mobilités of the release. */
  evaluation(mesure: Mesure): Evaluation {
    return evaluate((metier) => this.proximity.scores(metier, mesure), officialTargets(this.tables));
  }

  /**
   * The best chains from `de` to `vers` by a critère, best first, in slices of a few milliseconds. Costs within 1e-9 of
   * the least are ties, decided by fewest steps (FORCE), then by codes compared position by position; see analytics.md.
   * Throws METIER_INCONNU, METIERS_IDENTIQUES, ARGUMENT_HORS_LIMITES.
   */
  *passerelles(de: string, vers: string, question: ChainsQuestion = {}): Sliced<Chains> {
    const [i, j] = this.twoMetiers(de, vers);
    const { critere = 'FORCE', via } = question;
    if (via === de || via === vers) {
      throw new SkillGraphError(
        'METIERS_IDENTIQUES',
        via,
        `A chain cannot go through ${via}, which is one of its ends.`,
      );
    }
    const wanted = {
      de: i,
      vers: j,
      critere,
      nombre: requireCount('nombre', question.nombre ?? 1, 1),
      etapesMax: question.etapesMax === undefined ? Infinity : requireCount('etapesMax', question.etapesMax, 1),
      via: via === undefined ? undefined : this.metier(via),
      limits: {
        couvertureMin: requireCouvertureMin(question.couvertureMin ?? COUVERTURE_MIN_DEFAUT),
        communsMin: requireCount('communsMin', question.communsMin ?? 1, 1),
      },
      exclus: Array.from(question.exclus ?? [], (code) => this.metier(code)),
    };
    const finder = yield* this.passerelleFinder(wanted.limits.couvertureMin);
    const { chains, obstacle } = yield* finder.find(wanted);
    return { chains: chains.map((chain) => this.chains.build(chain)), obstacle };
  }

  /** The best chain by FORCE, at once; undefined when no chain keeps to the limits. Throws as `passerelles`. */
  passerelle(de: string, vers: string, limits: ChainLimits = {}): Chain | undefined {
    return finish(this.passerelles(de, vers, limits)).chains[0];
  }

  /** A chain given by its métiers, with what each step shares and lacks. Throws METIER_INCONNU. */
  chain(metiers: readonly string[]): Chain {
    return this.chains.build(metiers.map((code) => this.metier(code)));
  }

  /**
   * What can be reached from a métier in at most `etapes` (≥ 1) steps, in slices of a few milliseconds. Throws
   * METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  *aireDeMobilite(
    code: string,
    origine: OrigineMobilite,
    etapes: number,
    couvertureMin: number = COUVERTURE_MIN_DEFAUT,
  ): Sliced<AireDeMobilite> {
    const start = this.metier(code);
    requireCount('etapes', etapes, 1);
    requireCouvertureMin(couvertureMin);
    const finder = yield* this.passerelleFinder(couvertureMin);
    const graph = mobilityGraph(this.tables, finder.steps.out, origine, couvertureMin);
    const reach = finder.reach(graph.steps, graph.couvertureMin, start, etapes);
    return {
      metiers: metiersAtteints(reach, this.tables.metiers, origine === 'COMPETENCES'),
      aretes: (limite) =>
        aretesOf(graph, reach, etapes, limite).map(({ de, vers }) => this.arete(de, vers, couvertureMin)),
    };
  }

  /**
   * The items by which a métier would newly reach others at a couverture of `seuil`, in (0, 1]: by number of métiers, then
   * weight, both descending, then code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  effetsDeLevier(code: string, seuil: number, { limite, decalage }: Page): PageDeResultats<EffetDeLevier> {
    const metier = this.metier(code);
    requireShare('seuil', seuil);
    const found = levers(metier, seuil, this.sets, this.weights, this.rows);
    return {
      total: found.length,
      resultats: found.slice(decalage, decalage + limite).map(({ item, metiers }) => ({
        item: this.shared.weighed(item),
        metiers: metiers.map((other) => this.tables.metiers[other] as string),
      })),
    };
  }

  /**
   * What a set of métiers, at least one, has in common and where it leads, in slices of a few milliseconds.
   *
   * @param part share of the set that must hold an item of its noyau, in (0, 1]
   * @param seuil couverture from which on a métier outside counts as reached, in (0, 1]
   * @throws METIER_INCONNU, ARGUMENT_HORS_LIMITES
   */
  *ensemble(codes: Iterable<string>, part: number, seuil: number): Sliced<EnsembleDeMetiers> {
    requireShare('part', part);
    requireShare('seuil', seuil);
    const members = [...new Set(codes)].map((code) => this.metier(code)).sort((a, b) => a - b);
    const found = yield* lookAtEnsemble(members, part, seuil, this.sets, this.weights, this.rows);
    const codeOf = (metier: number): string => this.tables.metiers[metier] as string;
    return {
      metiers: members.map(codeOf),
      noyau: found.noyau.map(({ item, nombre }) => ({ item: this.shared.weighed(item), nombre })),
      sorties: found.sorties.map((sortie) => ({ ...sortie, metier: codeOf(sortie.metier) })),
      difficiles: found.difficiles.map(({ metier, vers, couverture }) => ({
        metier: codeOf(metier),
        vers: vers === null ? null : codeOf(vers),
        couverture,
      })),
    };
  }

  /** Every step of a couverture at least `couvertureMin`, in (0, 1]. Throws ARGUMENT_HORS_LIMITES. */
  proches(couvertureMin: number = COUVERTURE_MIN_DEFAUT): Proches {
    const steps = finish(
      collectSteps(this.tables.metiers.length, this.couvertures, requireCouvertureMin(couvertureMin)),
    );
    return new StepTable(this.tables.metiers, steps);
  }

  /**
   * The métiers of which a profile holds something, those already exercised left out: by couverture rounded to 9
   * decimals, descending, then code. Throws METIER_INCONNU, ITEM_INCONNU, ARGUMENT_HORS_LIMITES.
   *
   * @param wanted keeps a métier, by its code
   */
  pistes(profil: Profil, { limite, decalage }: Page, wanted: (code: string) => boolean): PageDeResultats<Piste> {
    requireCount('limite', limite, 0);
    requireCount('decalage', decalage, 0);
    const exercised = new Set(profil.metiers.map((code) => this.metier(code)));
    const linked = profil.items.map((code) => this.linkedItem(code));
    const held = heldItems(this.tables, this.definition, this.sets, exercised, linked);
    const couvertures = profileCoverage(held, this.sets, this.weights);
    const { metiers } = this.tables;
    const found = coveredMetiers(couvertures).filter(
      (metier) => !exercised.has(metier) && wanted(metiers[metier] as string),
    );
    return {
      total: found.length,
      resultats: found
        .slice(decalage, decalage + limite)
        .map((metier) => this.piste(metier, couvertures[metier] as number, held)),
    };
  }

  /**
   * How many best chains by FORCE, under the default limits, go through each métier on their way between two others: its
   * betweenness, before division by the (N − 1)(N − 2) ordered pairs. By code, in slices of a few milliseconds.
   *
   * @param groupOf code of a métier → its group; a métier without one is in a group of all those without
   */
  *passages(groupOf: ReadonlyMap<string, string>): Sliced<PassagesDuMetier[]> {
    const { metiers } = this.tables;
    const numbers = new Map([...new Set(groupOf.values())].map((group, number) => [group, number]));
    const groups = Int32Array.from(metiers, (code) => numbers.get(groupOf.get(code) ?? '') ?? -1);
    const { steps } = yield* this.passerelleFinder();
    const { all, betweenGroups } = yield* countPassages(steps.out, groups);
    return metiers.map((metier, index) => ({
      metier,
      passages: all[index] as number,
      passagesEntreGroupes: betweenGroups[index] as number,
    }));
  }

  /**
   * The communities that métiers form through the steps of couverture ≥ 0.05, each a link without direction that weighs
   * its couverture: by Leiden's method, the largest first, then by first code. The same graph and search give the same.
   */
  communautes(search: CommunitySearch): Communaute[] {
    const steps = finish(collectSteps(this.tables.metiers.length, this.couvertures, COUVERTURE_MIN_DEFAUT));
    return findCommunities(steps, search).map((community) => this.communaute(community));
  }

  /**
   * The `nombre` items by which a group of métiers, at least one, differs most from all métiers: by distinction rounded
   * to 9 decimals, descending, then code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  itemsDistinctifs(codes: Iterable<string>, nombre: number): ItemDistinctif[] {
    const group = [...new Set(codes)].map((code) => this.metier(code));
    requireCount('nombre', nombre, 0);
    return distinctiveItems(group, this.sets, this.weights)
      .slice(0, nombre)
      .map(({ item, metiers, distinction }) => ({ item: this.shared.weighed(item), metiers, distinction }));
  }

  private proche(metier: number, other: number, score: number, nbCommuns: number): MetierProche {
    return {
      metier: this.tables.metiers[other] as string,
      score,
      nbCommuns,
      mobiliteOfficielle: mobiliteRank(this.tables, metier, other),
    };
  }

  private communaute({ metiers, inside, degrees, contribution }: Community): Communaute {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const codes = metiers.map((metier) => this.tables.metiers[metier] as string);
    return {
      metiers: codes.map((metier, index) => ({
        metier,
        ancrage: (inside[index] as number) / (degrees[index] as number),
      })),
      metierCentral: codes[inside.indexOf(Math.max(...inside))] as string,
      cohesion: sum(inside) / sum(degrees),
      contribution,
    };
  }

  private piste(metier: number, couverture: number, held: Uint8Array): Piste {
    const { shared, tables } = this;
    const items = Array.from(shared.of(metier));
    const tenus = items.filter((item) => held[item] === 1);
    const manquants = items.filter((item) => held[item] === 0);
    return {
      metier: tables.metiers[metier] as string,
      couverture,
      nbTenus: tenus.length,
      nbManquants: manquants.length,
      tenus: (limite) => shared.list(tenus, metier, limite),
      manquants: (limite) => shared.list(manquants, metier, limite),
    };
  }

  private linkedItem(code: string): number {
    const item = linkedItem(this.tables.items, code);
    if (item !== undefined) return item;
    throw new SkillGraphError('ITEM_INCONNU', code, `Unknown item ${code}: no compétence, macro-compétence or savoir.`);
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

  private arete(de: number, vers: number, couvertureMin: number): AreteDeMobilite {
    const couverture = coverage(this.shared.overlap(de, vers).weight, this.weights.total[vers] as number);
    return {
      de: this.tables.metiers[de] as string,
      vers: this.tables.metiers[vers] as string,
      officielle: mobiliteRank(this.tables, de, vers),
      couverture: couverture >= couvertureMin ? couverture : null,
    };
  }

  private *passerelleFinder(couvertureMin = COUVERTURE_MIN_DEFAUT): Sliced<PasserelleFinder> {
    const isBelow = couvertureMin < COUVERTURE_MIN_DEFAUT;
    if (isBelow) this.leastCouvertureMin = Math.min(this.leastCouvertureMin, couvertureMin);
    const floor = isBelow ? this.leastCouvertureMin : COUVERTURE_MIN_DEFAUT;
    return yield* this.kept.finder(this.name, this.tables.metiers.length, this.couvertures, floor);
  }

  private *pairIndex(): Sliced<PairIndex> {
    this.pairs ??= yield* PairIndex.build(this.rows, this.tables.metiers.length);
    return this.pairs;
  }
}

function requirePage(minimum: number, { limite, decalage }: Page): void {
  requireCount('minimum', minimum, 1);
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
}
