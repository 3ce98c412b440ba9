import { BestWays } from '../search/best-ways';
import type { WayLimits } from '../search/best-ways';
import type { Measure } from '../search/measure';
import type { Steps } from '../search/steps';
import { stepBetween } from './cells';

/** The best ways of many pairs that have one end in common. */
export interface EndWays {
  /** The steps of the way found last, by their places among those that leave, from the first to the last. */
  readonly way: Int32Array;
  aim(end: number, limits?: WayLimits): void;
  /** How many steps the way has that has this other end: 0 where there is none, −1 where a search has to tell. */
  find(other: number): number;
}

/** Ways to one métier from others. */
export function waysTo({ out, into }: Steps, measure: Measure, limits: WayLimits): EndWays {
  return new BestWays(into, out, measure, limits);
}

/** Ways from one métier to others: found backwards, over the steps that enter. */
export function waysFrom({ out, into }: Steps, measure: Measure, limits: WayLimits): EndWays {
  const ways = new BestWays(out, into, measure, limits);
  const way = new Int32Array(ways.way.length);
  return {
    way,
    aim: (end, narrowed) => ways.aim(end, narrowed),
    find: (other) => {
      const length = ways.find(other);
      let vers = other;
      for (let at = 0; at < length; at++) {
        const de = into.far[ways.way[at]];
        way[length - 1 - at] = stepBetween(out, de, vers);
        vers = de;
      }
      return length;
    },
  };
}
