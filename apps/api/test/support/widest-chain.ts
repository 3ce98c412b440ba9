import type { ProcheStep } from './listed-chains';

/** A question by GOULOT through a métier. */
export interface WidestThrough {
  readonly de: string;
  readonly vers: string;
  readonly via: string;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  /** Codes of the métiers that no chain goes through. */
  readonly exclus: ReadonlySet<string>;
}

/** Costs nearer than this are ties. */
const tie = 1e-9;

/** How many métiers are looked at before the listing of chains is given up. */
const looksMax = 20_000_000;

/**
 * The best chain by GOULOT through a métier, as neither engine finds it. The greatest couverture that all steps of a chain can
 * have is found by halving: the less is asked of steps, the more chains there are. At each, chains are listed, the shortest
 * first, until one repeats no métier; of those as short, the cheapest is taken, then the codes that come first.
 *
 * @throws when too many chains would have to be listed to tell.
 */
export function widestThrough(steps: readonly ProcheStep[], question: WidestThrough): string[] | undefined {
  const ends = [question.de, question.vers, question.via];
  const isFree = (code: string): boolean => ends.includes(code) || !question.exclus.has(code);
  const free = steps.filter(({ de, vers }) => isFree(de) && isFree(vers)).sort((a, b) => b.couverture - a.couverture);
  let best: string[] | undefined;
  let [none, some] = [-1, free.length];
  while (some - none > 1) {
    const rank = (none + some) >> 1;
    const chain = new ChainsAbove(free, free[rank]?.couverture ?? 1, question).best();
    if (chain) [best, some] = [chain, rank];
    else none = rank;
  }
  return best;
}

/** The chains through via whose steps all cover at least so much. */
class ChainsAbove {
  private readonly leaving = new Map<string, ProcheStep[]>();
  private readonly toVia: ReadonlyMap<string, number>;
  private readonly toVers: ReadonlyMap<string, number>;
  private looks = 0;

  /** @param steps by falling couverture */
  constructor(
    steps: readonly ProcheStep[],
    couvertureMin: number,
    private readonly question: WidestThrough,
  ) {
    const { de, vers, via } = question;
    const entering = new Map<string, string[]>();
    for (const step of steps) {
      if (step.couverture < couvertureMin * (1 - tie)) break;
      push(this.leaving, step.de, step);
      push(entering, step.vers, step.de);
    }
    this.toVia = stepsTo(via, vers, entering);
    this.toVers = stepsTo(vers, de, entering);
  }

  /** Fewest steps through via, whether or not a métier comes twice; Infinity when there is no way. */
  get shortestWay(): number {
    const { de, via } = this.question;
    return (this.toVia.get(de) ?? Infinity) + (this.toVers.get(via) ?? Infinity);
  }

  /** The chain of fewest steps, then least cost, then first codes. */
  best(): string[] | undefined {
    if (this.mustRepeat()) return undefined;
    const longest = Math.min(this.question.etapesMax, this.leaving.size);
    for (let length = this.shortestWay; length <= longest; length++) {
      const [best] = this.ofLength(length);
      if (best) return best;
    }
    return undefined;
  }

  /** The cheapest chains of so many steps, by codes. */
  private ofLength(length: number): string[][] {
    const found: { metiers: string[]; cost: number }[] = [];
    const walk = (metiers: string[], cost: number, isThrough: boolean): void => {
      if (++this.looks > looksMax) throw new Error(`Too many chains to list: ${JSON.stringify(this.question)}`);
      const last = metiers[metiers.length - 1] as string;
      const left = length - metiers.length + 1;
      if (left === 0) found.push({ metiers, cost });
      else if (last !== this.question.vers) {
        for (const { vers, couverture } of this.leaving.get(last) ?? []) {
          const through = isThrough || vers === this.question.via;
          if (this.needed(vers, through) > left - 1 || metiers.includes(vers)) continue;
          walk([...metiers, vers], cost - Math.log(couverture), through);
        }
      }
    };
    walk([this.question.de], 0, false);
    const least = Math.min(...found.map(({ cost }) => cost));
    const cheapest = found.filter(({ cost }) => cost <= least + tie).map(({ metiers }) => metiers);
    return cheapest.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  }

  private needed(metier: string, isThrough: boolean): number {
    const toVers = this.toVers.get(metier) ?? Infinity;
    if (isThrough) return toVers;
    return (this.toVia.get(metier) ?? Infinity) + (this.toVers.get(this.question.via) ?? Infinity);
  }

  /** Whether some métier is on every way to via and on every way from there: then no chain goes through via. */
  private mustRepeat(): boolean {
    const { de, vers, via } = this.question;
    const after = this.wayFrom(via, this.toVers);
    return this.wayFrom(de, this.toVia)
      .filter((metier) => metier !== via && after.includes(metier))
      .some(
        (metier) => !this.reaches(de, via, new Set([vers, metier])) && !this.reaches(via, vers, new Set([de, metier])),
      );
  }

  /** One of the shortest ways, which is none when there is none. */
  private wayFrom(start: string, stepsLeft: ReadonlyMap<string, number>): string[] {
    const way = stepsLeft.has(start) ? [start] : [];
    for (const metier of way) {
      const next = (this.leaving.get(metier) ?? []).find(
        ({ vers }) => stepsLeft.get(vers) === (stepsLeft.get(metier) as number) - 1,
      );
      if (next) way.push(next.vers);
    }
    return way;
  }

  private reaches(from: string, to: string, avoided: ReadonlySet<string>): boolean {
    const seen = new Set([from]);
    for (const metier of seen) {
      if (metier === to) return true;
      for (const { vers } of this.leaving.get(metier) ?? []) if (!avoided.has(vers)) seen.add(vers);
    }
    return false;
  }
}

/** Fewest steps from every métier to one, never through another. */
function stepsTo(end: string, avoided: string, entering: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map([[end, 0]]);
  for (const [metier, count] of steps) {
    for (const before of entering.get(metier) ?? []) {
      if (before !== avoided && !steps.has(before)) steps.set(before, count + 1);
    }
  }
  return steps;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
