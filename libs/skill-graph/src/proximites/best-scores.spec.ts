import { SeededRandom } from '../seeded-random';
import { bestScores } from './best-scores';

const best = (scores: number[], limite: number): number[] => [...bestScores(Float64Array.from(scores), limite)];

describe('the best scores', () => {
  it('come by falling score, equal ones by position', () => {
    expect(best([0.2, 0.5, 0.2, 0.9, 0.5], 4)).toEqual([3, 1, 4, 0]);
  });

  it('are equal to 9 decimals', () => {
    expect(best([0.3, 0.3 + 1e-10, 0.3 + 1e-8], 3)).toEqual([2, 0, 1]);
    expect(best([0.3, 0.3 + 1e-10, 0.3 + 1e-8], 2)).toEqual([2, 0]);
  });

  it('are above 0, however little, and no more than there are', () => {
    expect(best([0, 1e-12, 0, 0.1], 10)).toEqual([3, 1]);
    expect(best([0, 0], 2)).toEqual([]);
    expect(best([0.1], 0)).toEqual([]);
  });

  it('are those of a sort of all', () => {
    const random = new SeededRandom(460);
    for (let round = 0; round < 200; round++) {
      const scores = Array.from({ length: 1 + random.below(60) }, () => random.below(8) / 8);
      const sorted = [...scores.keys()]
        .filter((position) => scores[position] !== 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const limite = random.below(70);
      expect(best(scores, limite)).toEqual(sorted.slice(0, limite));
    }
  });
});
