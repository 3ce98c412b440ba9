import type { Critere } from '../../src';
import type { PlainGraph } from './plain-graph';
import { measureToEnd, PartWays, squaredCost, TIE, totalCost, worstCost } from './plain-part';
import type { Join, Part } from './plain-part';

/** How many parts are looked at before a question is left undecided. */
const PARTS_MAX = 4_000;

/** A walk from the first place to the end, with what it is ranked by. */
interface Walk {
  readonly places: readonly number[];
  readonly metiers: readonly number[];
  readonly cost: number;
  readonly worst: number;
  readonly squares: number;
}

/**
 * The best chains of one graph.
 *
 * Walks are kept in parts that together hold every chain not yet told. The best walk of each part is found by tables of
 * what 0, 1, 2 … steps reach; the best of all these, by the rule of analytics.md, is the next chain, and its part is
 * divided into parts that hold all its other walks. The best walk of a part never comes twice to a place: without the
 * loop it would be no worse and have fewer steps. It can come twice to a métier, before via and from via on; it is no
 * chain then, and every chain of its part avoids that métier before via, or from via on: these two parts replace it.
 */
export class PlainSearch {
  private readonly needed = new Map<Join, Float64Array>();

  constructor(private readonly graph: PlainGraph) {}

  /** The `nombre` best by a critère, as métiers by number; undefined when too many parts would have to be looked at. */
  best(critere: Critere, nombre: number, etapesMax: number): number[][] | undefined {
    const told = new Map<string, number[]>();
    const known = new Map<Walk, Part>();
    let parts: Part[] = [this.allWalks()];
    for (let lookedAt = parts.length; told.size < nombre; lookedAt += parts.length) {
      if (lookedAt > PARTS_MAX) return undefined;
      for (const part of parts) {
        const places = this.bestOfPart(part, critere, etapesMax);
        if (places) known.set(this.measured(places), part);
      }
      if (known.size === 0) break;
      const next = bestByRule([...known.keys()], critere);
      const part = known.get(next) as Part;
      known.delete(next);
      const repeated = next.metiers.find((metier, position) => next.metiers.indexOf(metier) < position);
      if (repeated === undefined) told.set(next.metiers.join(' '), [...next.metiers]);
      parts = repeated === undefined ? withoutWalk(part, next.places) : this.withoutOneOf(part, repeated);
    }
    return [...told.values()];
  }

  /** Is there any walk at all, of any length? */
  hasWalk(): boolean {
    return new PartWays(this.graph, this.allWalks(), Infinity).fewest(Infinity) !== undefined;
  }

  private allWalks(): Part {
    return { root: [this.graph.first], notNext: new Set(), avoided: new Set() };
  }

  private withoutOneOf(part: Part, metier: number): Part[] {
    return [metier, metier + this.graph.metierCount].map((place) => ({
      ...part,
      avoided: new Set([...part.avoided, place]),
    }));
  }

  private bestOfPart(part: Part, critere: Critere, etapesMax: number): number[] | undefined {
    const ways = new PartWays(this.graph, part, etapesMax - (part.root.length - 1));
    const way = this.bestWay(ways, critere, part.root);
    return way && [...part.root.slice(0, -1), ...way];
  }

  private bestWay(ways: PartWays, critere: Critere, root: readonly number[]): number[] | undefined {
    if (critere === 'FORCE') return this.leastSum(ways, totalCost);
    if (critere === 'EQUILIBRE') return this.leastSum(ways, squaredCost);
    return this.fewestSteps(ways, critere, root);
  }

  private leastSum(ways: PartWays, join: Join): number[] | undefined {
    const least = ways.leastSum(this.neededBy(join), join);
    return least && ways.firstByCode(least.layers, Infinity, { join, max: least.sum + TIE });
  }

  /** The fewest steps, none of which, by GOULOT, is worse than the worst that cannot be avoided. */
  private fewestSteps(ways: PartWays, critere: Critere, root: readonly number[]): number[] | undefined {
    let stepCostMax = Infinity;
    if (critere === 'GOULOT') {
      const worst = ways.leastWorst(this.neededBy(worstCost));
      if (worst === Infinity) return undefined;
      stepCostMax = Math.max(worst, this.measured(root).worst) + TIE;
    }
    const layers = ways.fewest(stepCostMax);
    return layers && ways.firstByCode(layers, stepCostMax);
  }

  private neededBy(join: Join): Float64Array {
    const needed = this.needed.get(join) ?? measureToEnd(this.graph, join);
    this.needed.set(join, needed);
    return needed;
  }

  private measured(places: readonly number[]): Walk {
    const { rows, metierCount } = this.graph;
    const { start, to, cost } = rows;
    let [sum, worst, squares] = [0, 0, 0];
    for (const [position, place] of places.slice(0, -1).entries()) {
      const row = to.subarray(start[place], start[place + 1]);
      const step = cost[(start[place] as number) + row.indexOf(places[position + 1] as number)] as number;
      sum += step;
      worst = Math.max(worst, step);
      squares += step * step;
    }
    return { places, metiers: places.map((place) => place % metierCount), cost: sum, worst, squares };
  }
}

/** All walks of a part but one: each leaves that one after another place. */
function withoutWalk({ root, notNext, avoided }: Part, walk: readonly number[]): Part[] {
  return walk.slice(root.length).map((next, further) => ({
    root: walk.slice(0, root.length + further),
    notNext: new Set(further === 0 ? [...notNext, next] : [next]),
    avoided,
  }));
}

/** The rule of analytics.md, word by word: each measure in turn keeps the least and its ties; codes come last. */
function bestByRule(walks: readonly Walk[], critere: Critere): Walk {
  const steps = ({ metiers }: Walk): number => metiers.length;
  const cost = (walk: Walk): number => walk.cost;
  const worst = (walk: Walk): number => walk.worst;
  const squares = (walk: Walk): number => walk.squares;
  const measures = {
    FORCE: [cost, steps],
    GOULOT: [worst, steps, cost],
    PAS: [steps, cost],
    EQUILIBRE: [squares, steps],
  }[critere];
  let kept = walks;
  for (const measure of measures) {
    const least = Math.min(...kept.map(measure));
    kept = kept.filter((walk) => measure(walk) <= least + (measure === steps ? 0 : TIE));
  }
  return [...kept].sort(byCodes)[0] as Walk;
}

function byCodes(a: Walk, b: Walk): number {
  const differs = a.metiers.findIndex((metier, position) => metier !== b.metiers[position]);
  return differs < 0 ? 0 : (a.metiers[differs] as number) - (b.metiers[differs] as number);
}
