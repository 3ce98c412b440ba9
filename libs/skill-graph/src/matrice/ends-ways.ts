import { BestWays } from '../search/best-ways';
import type { WayLimits } from '../search/best-ways';
import type { Measure } from '../search/measure';
import type { Steps } from '../search/steps';
import { stepsAlong } from './cells';

/** The best ways of many pairs that have one end in common, as steps that leave, from the first to the last. */
export interface EndWays {
  aim(end: number, limits?: WayLimits): void;
  /** Empty where there is none, undefined where a search has to tell. */
  between(other: number): readonly number[] | undefined;
}

/** Ways to one métier from others. */
export function waysTo({ out, into }: Steps, measure: Measure, limits: WayLimits): EndWays {
  const ways = new BestWays(into, out, measure, limits);
  return { aim: (end, narrowed) => ways.aim(end, narrowed), between: (other) => ways.from(other) };
}

/** Ways from one métier to others: found backwards, over the steps that enter. */
export function waysFrom({ out, into }: Steps, measure: Measure, limits: WayLimits): EndWays {
  const ways = new BestWays(out, into, measure, limits);
  return {
    aim: (end, narrowed) => ways.aim(end, narrowed),
    between: (other) => {
      const back = ways.from(other);
      if (back === undefined) return undefined;
      return stepsAlong(out, [other, ...back.map((step) => into.far[step])].reverse());
    },
  };
}
