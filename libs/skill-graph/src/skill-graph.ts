import { evaluate } from './proximites/evaluation';
import type { Evaluation } from './proximites/evaluation';
import { buildGraphTables, linkedItem, mobiliteRank, officialTargets, requireMetier } from './tables/graph-tables';
import type { GraphTables } from './tables/graph-tables';
import { ficheItems } from './items/fiche-items';
import { holdersOfAll } from './items/holders';
import { allDefinitions, effectiveDefinition } from './items/item-sets';
import { TemporalHoldOut } from './hold-out/temporal-hold-out';
import { ItemView } from './item-view';
import { KeptPasserelles } from './passerelles/kept-passerelles';
import type { Liens, Niveau, SkillGraphSource } from './skill-graph.source';
import type { Sliced } from './slices';
import { finish } from './slices';

/** One release of the nomenclature, immutable: which métier holds which items, and what that says of moving between them. */
export class SkillGraph {
  /** Codes of all métiers, ascending by UTF-16 code unit. */
  readonly metiers: readonly string[];
  private readonly views = new Map<string, ItemView>();
  private readonly kept = new KeptPasserelles();

  /** Use `buildSkillGraph`. */
  constructor(private readonly tables: GraphTables) {
    this.metiers = Object.freeze(tables.metiers);
  }

  /** True when `code` is a métier of this release. */
  has(code: string): boolean {
    return this.tables.metierIndex.has(code);
  }

  /** True when `code` is the OGR code of a compétence, macro-compétence or savoir of this release. */
  holdsItem(code: string): boolean {
    return linkedItem(this.tables.items, code) !== undefined;
  }

  /**
   * The codes of the métiers whose fiches are linked to all of some items, by code; a macro-compétence counts by its compétences, too,
   * and savoir-être do. Throws ITEM_INCONNU.
   */
  holdersOfAll(items: readonly string[]): string[] {
    return holdersOfAll(this.tables, items);
  }

  /**
   * The OGR codes of what a fiche is made of, ascending: compétences, macro-compétences, those of its compétences too, savoirs, and
   * savoir-être. Throws METIER_INCONNU.
   */
  itemsOfFiche(metier: string): string[] {
    const made = ficheItems(this.tables, requireMetier(this.tables.metierIndex, metier));
    return [...made].sort((a, b) => a - b).map((item) => this.tables.items.codes[item]);
  }

  /** Rank of the official mobilité de → vers, null when there is none. Throws METIER_INCONNU. */
  mobiliteOfficielle(de: string, vers: string): number | null {
    const { metierIndex } = this.tables;
    return mobiliteRank(this.tables, requireMetier(metierIndex, de), requireMetier(metierIndex, vers));
  }

  /**
   * The graph as one definition of A(m) shows it. Built on the first call, then kept: there are 16 different views at
   * most, since liens and savoirEtre are without effect at some niveaux, and equivalent arguments share one.
   */
  view(niveau: Niveau, liens: Liens = 'AGREGES', savoirEtre = false): ItemView {
    const definition = effectiveDefinition(niveau, liens, savoirEtre);
    const key = [definition.niveau, definition.liens, definition.savoirEtre].join(' ');
    let view = this.views.get(key);
    if (view === undefined) {
      view = new ItemView(this.tables, definition, this.kept);
      this.views.set(key, view);
    }
    return view;
  }

  /**
   * How well "of the same group" ranks the official mobilités, the group of a métier being its domaine or any other
   * partition: what a measure has to do better than.
   *
   * @param groupOf code of a métier → its group; a métier without one is near none
   */
  evaluationOfGroups(groupOf: ReadonlyMap<string, string>): Evaluation {
    const groups = this.metiers.map((code) => groupOf.get(code));
    const scoresOf = (metier: number): Float64Array =>
      Float64Array.from(groups, (group, other) =>
        other !== metier && group !== undefined && group === groups[metier] ? 1 : 0,
      );
    return evaluate(scoresOf, officialTargets(this.tables));
  }

  /** What this release says of the mobilités that a later one adds. */
  holdOut(later: SkillGraph): TemporalHoldOut {
    return new TemporalHoldOut(this.tables, later.tables);
  }

  /**
   * Builds what questions would else wait for: the steps of passerelles at TOUT without savoir-être, and the pairs of
   * every view.
   */
  *warm(): Sliced<void> {
    for (const { niveau, liens, savoirEtre } of allDefinitions()) {
      yield* this.view(niveau, liens, savoirEtre).warm({ passerelles: niveau === 'TOUT' && !savoirEtre });
      yield;
    }
  }
}

/**
 * Builds the engine's graph of one release. Throws SkillGraphError naming the code at fault when the source is
 * inconsistent: something given twice, a link, parent or mobilité that names what is not there.
 */
export function buildSkillGraph(source: SkillGraphSource): SkillGraph {
  return finish(buildSkillGraphInSlices(source));
}

/** The same for those who serve others meanwhile. */
export function* buildSkillGraphInSlices(source: SkillGraphSource): Sliced<SkillGraph> {
  return new SkillGraph(yield* buildGraphTables(source));
}
