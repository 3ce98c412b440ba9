import type { Critere, MesureDesPas } from '../skill-graph.answers';
import type { ItemView } from '../item-view';
import type { Mesure } from '../proximites/proximity';
import type { GraphTables } from '../tables/graph-tables';
import { officialTargets } from '../tables/graph-tables';
import { evaluateHoldOut } from './hold-out';
import type { HoldOutEvaluation, HoldOutPairs } from './hold-out';

/** What an earlier release says of the mobilités that a later one adds between fiches of both. */
export class TemporalHoldOut {
  private readonly pairs: HoldOutPairs;

  constructor(
    private readonly earlier: GraphTables,
    later: GraphTables,
  ) {
    const { metiers } = earlier;
    const known = officialTargets(earlier);
    const ofLater = officialTargets(later);
    const added = metiers.map((code, metier) => {
      const there = later.metierIndex.get(code);
      const targets = there === undefined ? [] : [...(ofLater[there] ?? [])];
      const here = targets.flatMap((target) => earlier.metierIndex.get(later.metiers[target]) ?? []);
      return new Set(here.filter((target) => !known[metier]?.has(target)));
    });
    const common = Uint8Array.from(metiers, (code) => (later.metierIndex.has(code) ? 1 : 0));
    this.pairs = { common, known, added };
  }

  /** How many mobilités the later release adds between fiches of both. */
  get nouvelles(): number {
    return this.pairs.added.reduce((sum, targets) => sum + targets.size, 0);
  }

  /** By a measure of proximity, in a view of the earlier release. */
  byMesure(view: ItemView, mesure: Mesure): HoldOutEvaluation {
    return evaluateHoldOut((metier) => view.scores(metier, mesure), this.pairs);
  }

  /** By the best chain of each pair under the default limits: what its critère looks at first, the less the better. */
  byChains(view: ItemView, critere: Critere, mesureDesPas: MesureDesPas): HoldOutEvaluation {
    const leastFrom = view.leastMeasures(critere, mesureDesPas);
    return evaluateHoldOut((metier) => leastFrom(metier).map((least) => -least), this.pairs);
  }

  /** By a partition of the métiers: those of one group are near. @param groupOf code of a métier → its group */
  byGroups(groupOf: ReadonlyMap<string, string>): HoldOutEvaluation {
    const groups = this.earlier.metiers.map((code) => groupOf.get(code));
    return evaluateHoldOut(
      (metier) => Float64Array.from(groups, (group) => (group !== undefined && group === groups[metier] ? 1 : 0)),
      this.pairs,
    );
  }

  /**
   * By the neighbours that two métiers have in common among the mobilités of the earlier release, whatever their direction, each
   * weighing 1 / ln of how many it has itself (Adamic and Adar, 2003).
   */
  byAdamicAdar(): HoldOutEvaluation {
    const neighbours = this.earlier.metiers.map(() => new Set<number>());
    this.pairs.known.forEach((targets, metier) => {
      for (const target of targets) {
        neighbours[metier]?.add(target);
        neighbours[target]?.add(metier);
      }
    });
    return evaluateHoldOut((metier) => {
      const scores = new Float64Array(neighbours.length);
      for (const through of neighbours[metier] ?? []) {
        const ends = neighbours[through] ?? new Set();
        if (ends.size < 2) continue;
        for (const other of ends) scores[other] += 1 / Math.log(ends.size);
      }
      return scores;
    }, this.pairs);
  }
}
