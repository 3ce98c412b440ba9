import { savoirSource } from '../../test/small-graph';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import type { SkillGraph } from '../skill-graph';
import { evaluateHoldOut } from './hold-out';

describe('scores of what a later release adds', () => {
  // Four métiers; 3 is gone later. Known: 0 → 1. Added: 0 → 2 and 1 → 0.
  const pairs = {
    common: Uint8Array.of(1, 1, 1, 0),
    known: [new Set([1]), new Set<number>(), new Set<number>(), new Set<number>()],
    added: [new Set([2]), new Set([0]), new Set<number>(), new Set<number>()],
  };

  it('are compared over the pairs of common métiers that the earlier one does not give, ties counting half', () => {
    const scores = [
      [9, 9, 0.5, 9],
      [0.2, 9, 0.5, 9],
      [0.1, 0.2, 9, 9],
    ];
    const { auc, rappelA10, intervalle } = evaluateHoldOut((metier) => Float64Array.from(scores[metier] ?? []), pairs);
    // Added 0.5 and 0.2; others 1 → 2 0.5, 2 → 0 0.1, 2 → 1 0.2: (0.5 + 1 + 1) / 3 and (0 + 1 + 0.5) / 3.
    expect(auc).toBeCloseTo((2.5 / 3 + 1.5 / 3) / 2, 12);
    expect(rappelA10).toBe(1);
    // Two métiers with one each: draws of the one, the other, or both.
    expect(intervalle).toEqual([expect.closeTo(0.5, 12), expect.closeTo(2.5 / 3, 12)]);
  });

  it('have the area that counting all pairs gives, whatever they are', () => {
    const random = new SeededRandom(12);
    for (let round = 0; round < 50; round++) {
      const count = 4 + random.below(6);
      const targets = (share: number): Set<number>[] =>
        Array.from({ length: count }, (_, metier) => {
          const all = Array.from({ length: count }, (__, other) => other);
          return new Set(all.filter((other) => other !== metier && random.below(100) < share));
        });
      const known = targets(20);
      const common = Uint8Array.from({ length: count }, () => (random.below(6) === 0 ? 0 : 1));
      const added = targets(30).map(
        (each, metier) =>
          new Set([...each].filter((other) => common[metier] && common[other] && !known[metier]?.has(other))),
      );
      if (added.every(({ size }) => size === 0)) continue;
      const scores = known.map(() => Float64Array.from({ length: count }, () => random.below(5) / 4));
      const asked = scores.flatMap((row, metier) =>
        Array.from(row, (score, other) => ({ metier, other, score })).filter(
          ({ other }) => other !== metier && common[metier] && common[other] && !known[metier]?.has(other),
        ),
      );
      const isAdded = ({ metier, other }: { metier: number; other: number }): boolean =>
        added[metier]?.has(other) ?? false;
      let [wins, compared] = [0, 0];
      for (const one of asked.filter(isAdded)) {
        for (const other of asked.filter((each) => !isAdded(each))) {
          wins += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
          compared++;
        }
      }
      if (compared === 0) continue;
      const { auc, intervalle } = evaluateHoldOut((metier) => scores[metier] as Float64Array, { common, known, added });
      expect(auc).toBeCloseTo(wins / compared, 12);
      expect(intervalle[0]).toBeLessThanOrEqual(intervalle[1]);
    }
  });
});

describe('a later release', () => {
  const graph = (savoirs: Record<string, string>, mobilites: string): SkillGraph =>
    buildSkillGraph({
      ...savoirSource(savoirs),
      mobilites: mobilites.split(' ').map((pair, index) => {
        const [de, vers] = pair.split('>') as [string, string];
        return { de, vers, ordre: index + 1 };
      }),
    });
  // X goes, Y comes: what they have says nothing. Added between fiches of both: A > C and C > B.
  const earlier = graph({ A: 'a b', B: 'b c', C: 'c d', D: 'd e', X: 'x' }, 'A>B B>C X>A');
  const later = graph({ A: 'a', B: 'b', C: 'c', D: 'd', Y: 'y' }, 'A>B A>C C>B Y>A A>Y');

  it('adds the mobilités that the earlier one has not, between fiches of both', () => {
    expect(earlier.holdOut(later).nouvelles).toBe(2);
  });

  it('is foretold by chains: the cheaper the better', () => {
    const { auc } = earlier.holdOut(later).byChains(earlier.view('SAVOIR'), 'FORCE', 'COUVERTURE');
    // Weights: a and e ln 5, b, c and d ln 2.5. Towards B and C half is covered, towards A and D less.
    const half = Math.log(2);
    const less = Math.log(1 + Math.log(5) / Math.log(2.5));
    const steps = { AC: half + half, CB: half };
    // A D, B A, B D, C A, C D, D A, D B, D C.
    const others = [half + half + less, less, half + less, half + less, less, half + half + less, half + half, half];
    const win = (mine: number): number =>
      others.reduce((sum, other) => sum + (mine < other ? 1 : mine === other ? 0.5 : 0), 0) / others.length;
    expect(auc).toBeCloseTo((win(steps.AC) + win(steps.CB)) / 2, 12);
  });

  it('is foretold by common neighbours: those of A and C go through B, who has two', () => {
    const { auc } = earlier.holdOut(later).byAdamicAdar();
    // A B, A X and B C are neighbours. A > C 1 / ln 2 by B; C > B none. Others: C > A 1 / ln 2, seven of none.
    expect(auc).toBeCloseTo(((7 + 0.5) / 8 + 3.5 / 8) / 2, 12);
  });

  it('is foretold by groups', () => {
    const groups = new Map([
      ['A', '1'],
      ['C', '1'],
    ]);
    // A > C of one group, C > B not; of the others C > A alone is.
    expect(earlier.holdOut(later).byGroups(groups).auc).toBeCloseTo(((7 + 0.5) / 8 + 3.5 / 8) / 2, 12);
  });
});
