import { aireDeMobilite, passagesOf } from './aire/aires';
import { atteignables } from './atteignables/atteignables';
import type { ReachQuestion } from './atteignables/atteignables';
import { carteOf } from './carte/carte';
import type { CarteSearch } from './carte/carte';
import { communautesOf } from './communautes/communautes';
import type { CommunitySearch } from './communautes/find-communities';
import { ensembleDeMetiers, itemsDistinctifs } from './ensembles/ensembles';
import type { ItemSetDefinition } from './items/item-sets';
import { ecartOf, weightOf } from './items/items-questions';
import { viewItems } from './items/view-items';
import type { ViewItems } from './items/view-items';
import { matriceOf } from './matrice/matrices';
import type { KeptPasserelles } from './passerelles/kept-passerelles';
import { Passerelles } from './passerelles/passerelles';
import { activites } from './profil/activites';
import { effetsDeLevier } from './profil/effets-de-levier';
import { heldProfile } from './profil/held-profile';
import { calibrate, leastsOf, palierOf, thresholdsOf } from './profil/paliers';
import { pistes } from './profil/pistes';
import type { Evaluation } from './proximites/evaluation';
import { evaluationOf, metiersProches } from './proximites/proximites';
import { Proximity } from './proximites/proximity';
import type { Mesure } from './proximites/proximity';
import { Partage } from './rankings/partage';
import { reclassement } from './reclassement/reclassement';
import type { ReclassementQuestion } from './reclassement/reclassement';
import { COUVERTURE_MIN_DEFAUT } from './search/steps';
import type {
  AireDeMobilite,
  CalibrageDePalier,
  Chain,
  ChainLimits,
  ChainsDepuisProfil,
  Chains,
  ChainsQuestion,
  Communaute,
  Critere,
  Ecart,
  Depart,
  EffetDeLevier,
  EnsembleDeMetiers,
  GroupeAPlacer,
  GroupeDActivites,
  ItemDistinctif,
  Matrice,
  MesureDeReclassement,
  MesureDesPas,
  MetierAtteignable,
  MetierPartageant,
  MetierProche,
  MetiersDuProfil,
  OrigineMobilite,
  Page,
  PageDeResultats,
  Palier,
  PassagesDuMetier,
  Piste,
  PosteAPourvoir,
  PlaceDuMetier,
  Profil,
  Reclassement,
  PairePartageant,
  Proches,
  RepliquesDeChaines,
  Robustesse,
  SeuilsDesPaliers,
  SharedItem,
} from './skill-graph.answers';
import type { Liens, NatureItem, Niveau } from './skill-graph.source';
import { finish } from './slices';
import type { Sliced } from './slices';
import { StepTable } from './step-table';
import { requireMetier, requireTwoMetiers } from './tables/graph-tables';
import type { GraphTables } from './tables/graph-tables';

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

  private readonly content: ViewItems;
  private readonly proximity: Proximity;
  private readonly chains: Passerelles;
  private readonly partage: Partage;
  private thresholds: SeuilsDesPaliers | undefined;

  constructor(tables: GraphTables, definition: ItemSetDefinition, kept: KeptPasserelles) {
    this.niveau = definition.niveau;
    this.liens = definition.liens;
    this.savoirEtre = definition.savoirEtre;
    this.content = viewItems(tables, definition);
    this.proximity = new Proximity(this.content);
    this.chains = new Passerelles(this.content, this.proximity, kept);
    this.partage = new Partage(this.content);
  }

  /** Builds now all that would else be built by the first ranking of pairs and, if asked to, the first passerelle. */
  *warm({ passerelles }: { readonly passerelles: boolean }): Sliced<void> {
    if (passerelles) yield* this.chains.finder();
    yield* this.partage.warm();
  }

  /** A(m), by descending poids then code. Throws METIER_INCONNU. */
  items(metier: string): SharedItem[] {
    const index = requireMetier(this.content.tables.metierIndex, metier);
    return this.content.shared.list(this.content.shared.of(index), index);
  }

  /** w = ln(N / df) of an item, undefined when no métier holds it in this view. Throws ITEM_INCONNU. */
  weight(nature: NatureItem, code: string): number | undefined {
    return weightOf(this.content, nature, code);
  }

  /** What going from `de` to `vers` takes; coeurMetier is that of `vers`. Throws METIER_INCONNU, METIERS_IDENTIQUES. */
  ecart(de: string, vers: string): Ecart {
    return ecartOf(this.content, ...requireTwoMetiers(this.content.tables.metierIndex, de, vers));
  }

  /**
   * The métiers that share at least `minimum` (≥ 1) items with one: by number of shared items, then their summed weight
   * rounded to 9 decimals, both descending, then code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  metiersPartageant(code: string, minimum: number, page: Page): PageDeResultats<MetierPartageant> {
    return this.partage.metiersPartageant(code, minimum, page);
  }

  /**
   * The pairs of métiers that share at least `minimum` (≥ 1) items: by number of shared items, then their summed weight
   * rounded to 9 decimals, both descending, then codes. Throws ARGUMENT_HORS_LIMITES.
   */
  pairesPartageant(minimum: number, page: Page): PageDeResultats<PairePartageant> {
    return this.partage.pairesPartageant(minimum, page);
  }

  /**
   * The métiers nearest to one by a measure: those of a score above 0, by score rounded to 9 decimals, descending, then
   * code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  metiersProches(code: string, mesure: Mesure, limite: number): MetierProche[] {
    return metiersProches(this.content, this.proximity, code, mesure, limite);
  }

  /** The score of a métier with each other by a measure; all by their places in ascending code. */
  scores(metier: number, mesure: Mesure): Float64Array {
    return this.proximity.scores(metier, mesure);
  }

  /**
   * What the best chain from a métier to each other has of what a critère looks at first, under the default limits; Infinity where
   * none leads. All by their places in ascending code. By GOULOT it is −ln of the goulot, by PAS 65 536 a step beside the cost.
   */
  leastMeasures(critere: Critere, mesureDesPas: MesureDesPas): (metier: number) => Float64Array {
    return this.chains.leastMeasures(critere, mesureDesPas);
  }

  /** How well a measure ranks the official mobilités of the release. */
  evaluation(mesure: Mesure): Evaluation {
    return evaluationOf(this.content, this.proximity, mesure);
  }

  /**
   * The best chains from `de` to `vers` by a critère, best first, in slices of a few milliseconds. Costs within 1e-9 of
   * the least are ties, decided by fewest steps (FORCE, EQUILIBRE), then by codes compared position by position; see analytics.md.
   * Throws METIER_INCONNU, METIERS_IDENTIQUES, ARGUMENT_HORS_LIMITES.
   */
  passerelles(de: string, vers: string, question: ChainsQuestion = {}): Sliced<Chains> {
    return this.chains.find(de, vers, question);
  }

  /**
   * The best chains from what a profile holds to `vers`, as `passerelles`: the profile is no métier, and the first step is as strong as
   * what it holds. Throws as `pistes` and as `passerelles`.
   */
  passerellesDepuisProfil(profil: Profil, vers: string, question: ChainsQuestion = {}): Sliced<ChainsDepuisProfil> {
    return this.chains.findFrom(heldProfile(this.content, profil), vers, question);
  }

  /** The best chain by FORCE, at once; undefined when no chain keeps to the limits. Throws as `passerelles`. */
  passerelle(de: string, vers: string, limits: ChainLimits = {}): Chain | undefined {
    return finish(this.passerelles(de, vers, limits)).chains[0];
  }

  /**
   * The best chain of every pair of métiers of two lists, each as `passerelles` finds it, in slices of a few milliseconds: one
   * pass for each métier of the shorter list. 26 bytes a pair. Throws as `passerelles`.
   */
  matrice(
    de: readonly string[],
    vers: readonly string[],
    question: Omit<ChainsQuestion, 'nombre'> = {},
  ): Sliced<Matrice> {
    return matriceOf(this.content, this.chains, de, vers, question);
  }

  /**
   * All métiers within a cost of any of some métiers, or of a profile, in slices of a few milliseconds; each by its best chain by
   * FORCE, of those from all starts. By cost rounded to 9 decimals, then steps, then code. Throws as `passerelles` and `pistes`.
   *
   * @param wanted keeps a métier, by its code
   */
  atteignables(
    depart: Depart,
    question: ReachQuestion,
    page: Page,
    wanted: (code: string) => boolean = () => true,
  ): Sliced<PageDeResultats<MetierAtteignable>> {
    return atteignables(this.content, this.chains, depart, question, page, wanted);
  }

  /**
   * Who should go where, in slices of a few milliseconds: the placement of groups at posts of the greatest sum of values, of those
   * as great the first by (groupe, code). Nobody is placed at value 0. Throws as `passerelles` and `pistes`.
   */
  reclassement(
    groupes: readonly GroupeAPlacer[],
    postes: readonly PosteAPourvoir[],
    mesure: MesureDeReclassement = 'COUVERTURE',
    question: ReclassementQuestion = {},
  ): Sliced<Reclassement> {
    return reclassement(this.content, this.chains, groupes, postes, mesure, question);
  }

  /**
   * How sure the answer to a question about chains is: its best chain in replicas of the release, in each of which every item is
   * dropped with probability 0.1 and couvertureMin multiplied by a number in [0.8, 1.2); see analytics.md. In slices of a few
   * milliseconds. Throws as `passerelles`, and ARGUMENT_HORS_LIMITES on replicas beyond 1 to 1 000.
   */
  robustesse(de: string, vers: string, question: ChainsQuestion, repliques: RepliquesDeChaines): Sliced<Robustesse> {
    return this.chains.robustesse(de, vers, question, repliques);
  }

  /** Σ w over A(vers) \ A(de): what going there at once asks for. Throws METIER_INCONNU. */
  poidsDirect(de: string, vers: string): number {
    return this.chains.poidsDirect(de, vers);
  }

  /** A chain given by its métiers, with what each step shares and lacks. Throws METIER_INCONNU. */
  chain(metiers: readonly string[], mesureDesPas: MesureDesPas = 'COUVERTURE'): Chain {
    return this.chains.chain(metiers, mesureDesPas);
  }

  /**
   * What can be reached from a métier in at most `etapes` (≥ 1) steps, in slices of a few milliseconds. Throws
   * METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  aireDeMobilite(
    code: string,
    origine: OrigineMobilite,
    etapes: number,
    couvertureMin: number = COUVERTURE_MIN_DEFAUT,
  ): Sliced<AireDeMobilite> {
    return aireDeMobilite(this.content, this.chains, code, origine, etapes, couvertureMin);
  }

  /**
   * The items by which a profile would newly reach métiers, other than those of its experiences, at a couverture of `seuil`, in (0, 1]:
   * a compétence counts with its macro-compétence. By number of métiers, then weight, both descending, then code. Throws as `pistes`.
   *
   * @param wanted keeps a métier, by its code
   */
  effetsDeLevier(
    profil: Profil,
    seuil: number,
    page: Page,
    wanted: (code: string) => boolean = () => true,
    metiers: Pick<MetiersDuProfil, 'inclureExperiences'> = {},
  ): PageDeResultats<EffetDeLevier> {
    return effetsDeLevier(this.content, profil, seuil, page, wanted, metiers);
  }

  /**
   * What a set of métiers, at least one, has in common and where it leads, in slices of a few milliseconds.
   *
   * @param part share of the set that must hold an item of its noyau, in (0, 1]
   * @param seuil couverture from which on a métier outside counts as reached, in (0, 1]
   * @throws METIER_INCONNU, ARGUMENT_HORS_LIMITES
   */
  ensemble(codes: Iterable<string>, part: number, seuil: number): Sliced<EnsembleDeMetiers> {
    return ensembleDeMetiers(this.content, codes, part, seuil);
  }

  /** Every step of a couverture at least `couvertureMin`, in (0, 1]. Throws ARGUMENT_HORS_LIMITES. */
  proches(couvertureMin: number = COUVERTURE_MIN_DEFAUT): Proches {
    return new StepTable(this.content.tables.metiers, finish(this.chains.steps(couvertureMin)));
  }

  /**
   * The métiers of which a profile holds something, those of its experiences left out unless they are wanted, or those that it aims at:
   * by couverture rounded to 9 decimals, descending, then code. Throws METIER_INCONNU, ITEM_INCONNU, ITEM_ETRANGER,
   * ARGUMENT_HORS_LIMITES.
   *
   * @param wanted keeps a métier, by its code
   */
  pistes(
    profil: Profil,
    page: Page,
    wanted: (code: string) => boolean,
    metiers: MetiersDuProfil = {},
  ): PageDeResultats<Piste> {
    return pistes(this.content, profil, page, wanted, metiers);
  }

  /** The items of a métier as a person would tick them. Throws METIER_INCONNU. */
  activites(metier: string): GroupeDActivites[] {
    return activites(this.content, metier);
  }

  /** From which couverture on each palier holds, by the official mobilités of the release. */
  get seuilsDesPaliers(): SeuilsDesPaliers {
    return (this.thresholds ??= thresholdsOf(this.content));
  }

  /**
   * How far a métier of a couverture is.
   *
   * @param seuil couverture from which on a métier is accessible in any case, in (0, 1]
   * @param caps the best paliers that are left, whatever the couverture
   */
  palier(couverture: number, seuil: number, caps: readonly Palier[] = []): Palier {
    return palierOf(couverture, leastsOf(this.seuilsDesPaliers, seuil), caps);
  }

  /** What share of the official mobilités, and of other pairs of métiers, each palier holds by couverture alone. */
  calibrage(seuil: number): CalibrageDePalier[] {
    return calibrate(this.content, this.proximity, leastsOf(this.seuilsDesPaliers, seuil));
  }

  /**
   * How many best chains by FORCE, under the default limits, go through each métier on their way between two others: its
   * betweenness, before division by the (N − 1)(N − 2) ordered pairs. By code; for N = 1 584 it takes seconds.
   *
   * @param groupOf code of a métier → its group; a métier without one is in a group of all those without
   */
  passages(groupOf: ReadonlyMap<string, string>): PassagesDuMetier[] {
    return passagesOf(this.content.tables.metiers, this.chains, groupOf);
  }

  /**
   * The communities that métiers form through the steps of couverture ≥ 0.05, each a link without direction that weighs
   * its couverture: by Leiden's method, the largest first, then by first code. The same graph and search give the same.
   */
  communautes(search: CommunitySearch): Communaute[] {
    return communautesOf(this.content.tables.metiers, finish(this.chains.steps(COUVERTURE_MIN_DEFAUT)), search);
  }

  /**
   * A place for every métier on one map, by code: through the steps of couverture ≥ 0.05. The same graph, groups and search
   * give the same places to the bit.
   *
   * @param groupOf code of a métier → its group, which the map holds together
   */
  carte(groupOf: ReadonlyMap<string, string>, search: CarteSearch): PlaceDuMetier[] {
    return carteOf(this.content.tables.metiers, finish(this.chains.steps(COUVERTURE_MIN_DEFAUT)), groupOf, search);
  }

  /**
   * The `nombre` items by which a group of métiers, at least one, differs most from all métiers: by distinction rounded
   * to 9 decimals, descending, then code. Throws METIER_INCONNU, ARGUMENT_HORS_LIMITES.
   */
  itemsDistinctifs(codes: Iterable<string>, nombre: number): ItemDistinctif[] {
    return itemsDistinctifs(this.content, codes, nombre);
  }
}
