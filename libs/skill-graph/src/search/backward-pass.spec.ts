import { SeededRandom } from '../seeded-random';
import { finish } from '../slices';
import { BackwardPass } from './backward-pass';
import { squaredCost, totalCost, worstStep } from './measure';
import { buildSteps } from './steps';
import type { Steps } from './steps';

/** Random steps between so many métiers, few of some and many of others, with whole numbers of items in common. */
function randomSteps(random: SeededRandom, count: number): Steps {
  const rows = Array.from({ length: count }, (_, de) => ({
    strengths: Float64Array.from({ length: count }, (_unused, vers) =>
      de !== vers && random.next() < (de % 3 === 0 ? 0.08 : 0.4) ? random.next() : 0,
    ),
    communs: Int32Array.from({ length: count }, () => 1 + random.below(3)),
  }));
  return finish(buildSteps(count, (de) => rows[de] as (typeof rows)[number], 0.05));
}

describe('a pass over all métiers', () => {
  it.each([totalCost, squaredCost, worstStep])(
    'ends the same whether the last are looked at from their own steps or not, by $name',
    (measure) => {
      const random = new SeededRandom(7);
      let unreached = 0;
      for (let round = 0; round < 60; round++) {
        const count = 5 + random.below(30);
        const { out, into } = randomSteps(random, count);
        const allowed = Uint8Array.from({ length: count }, () => (random.next() < 0.8 ? 1 : 0));
        const limits = { coutMax: round % 2 === 0 ? Infinity : 2, communsMin: 1 + (round % 3), allowed };
        for (let origin = 0; origin < count; origin++) {
          const plain = new BackwardPass(into).run(origin, measure, limits);
          expect(new BackwardPass(into, out).run(origin, measure, limits)).toEqual(plain);
          unreached += plain.filter((value) => value === Infinity).length;
        }
      }
      expect(unreached).toBeGreaterThan(100);
    },
  );
});
