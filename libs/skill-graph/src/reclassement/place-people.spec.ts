import { SeededRandom } from '../seeded-random';
import { finish } from '../slices';
import { placePeople } from './place-people';
import { PARTS_OF_ONE, Transport } from './transport';
import type { TransportProblem } from './transport';

/** People by group, then post. */
type Counts = readonly (readonly number[])[];

/** All ways to place some people of a group at posts with so much room, pairs of value 0 never used. */
function* rowsOf(left: number, room: readonly number[], values: readonly number[]): Generator<number[]> {
  const [first, ...others] = room;
  if (first === undefined) return yield [];
  const most = (values[0] as number) > 0 ? Math.min(left, first) : 0;
  for (let count = most; count >= 0; count--) {
    for (const rest of rowsOf(left - count, others, values.slice(1))) yield [count, ...rest];
  }
}

function* countsOf(
  effectifs: readonly number[],
  room: readonly number[],
  values: readonly (readonly number[])[],
): Generator<number[][]> {
  const [first, ...others] = effectifs;
  if (first === undefined) return yield [];
  for (const row of rowsOf(first, room, values[0] as number[])) {
    const left = room.map((nombre, post) => nombre - (row[post] as number));
    for (const rest of countsOf(others, left, values.slice(1))) yield [row, ...rest];
  }
}

/** The first of the greatest, all being listed with the greatest counts of the first pairs first. */
function bestByListing(effectifs: readonly number[], nombres: readonly number[], values: number[][]): Counts {
  let [best, most]: [Counts, number] = [[], -1];
  for (const counts of countsOf(effectifs, nombres, values)) {
    const total = counts.flatMap((row, group) => row.map((count, post) => count * (values[group]?.[post] ?? 0)));
    const sum = total.reduce((a, b) => a + b, 0);
    if (sum > most) [best, most] = [counts, sum];
  }
  return best;
}

function placed(problem: TransportProblem): {
  counts: Counts;
  sansPoste: readonly number[];
  vacants: readonly number[];
} {
  const { placements, sansPoste, postesVacants } = finish(placePeople(problem));
  const counts = problem.effectifs.map(() => problem.nombres.map(() => 0));
  for (const { groupe, poste, nombre } of placements) (counts[groupe] as number[])[poste] = nombre;
  return { counts, sansPoste, vacants: postesVacants };
}

describe('placing people', () => {
  it('finds the first of the greatest of all placements, however many are as great', () => {
    const random = new SeededRandom(18);
    let ties = 0;
    for (let round = 0; round < 400; round++) {
      const effectifs = Array.from({ length: 1 + random.below(3) }, () => random.below(4));
      const nombres = Array.from({ length: 1 + random.below(4) }, () => random.below(3));
      const values = effectifs.map(() => nombres.map(() => random.below(4) / 4));
      const expected = bestByListing(effectifs, nombres, values);
      const found = placed({ effectifs, nombres, valeurs: Float64Array.from(values.flat()) });
      expect({ effectifs, nombres, values, counts: found.counts }).toEqual({
        effectifs,
        nombres,
        values,
        counts: expected,
      });
      expect(found.sansPoste).toEqual(
        effectifs.map((effectif, group) => effectif - (expected[group] as number[]).reduce((a, b) => a + b, 0)),
      );
      expect(found.vacants).toEqual(
        nombres.map((nombre, post) => nombre - expected.reduce((sum, row) => sum + (row[post] as number), 0)),
      );
      if (new Set(values.flat()).size < values.flat().length) ties++;
    }
    expect(ties).toBeGreaterThan(100);
  });

  it('leaves someone where they add less, when another is worth more there', () => {
    // 0.8 + 0.5 is more than 0.9 alone; then 0.9 is more than 0.3 + 0.5.
    const found = placed({ effectifs: [1, 1], nombres: [1, 1], valeurs: Float64Array.from([0.9, 0.8, 0.5, 0]) });
    expect(found.counts).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const worth = placed({ effectifs: [1, 1], nombres: [1, 1], valeurs: Float64Array.from([0.9, 0.3, 0.5, 0]) });
    expect(worth.counts).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(worth.sansPoste).toEqual([0, 1]);
    expect(worth.vacants).toEqual([0, 1]);
  });

  it('places nobody at value 0, however free posts are', () => {
    const { counts, sansPoste } = placed({ effectifs: [3], nombres: [5, 5], valeurs: Float64Array.from([0, 0.1]) });
    expect(counts).toEqual([[0, 3]]);
    expect(sansPoste).toEqual([0]);
  });
});

describe('a million times as many people', () => {
  const million = 1_000_000;
  /** Values that differ by one part in the last place that counts: of a million people, no sum of doubles tells them apart. */
  const valueOf = (random: SeededRandom): number => (random.below(4) === 0 ? 0 : 1 - random.below(3) / PARTS_OF_ONE);

  it('go a million times where a few would: the sums over people, which no double holds, are never made', () => {
    const random = new SeededRandom(1_018);
    for (let round = 0; round < 300; round++) {
      const effectifs = Array.from({ length: 1 + random.below(3) }, () => random.below(4));
      const nombres = Array.from({ length: 1 + random.below(3) }, () => random.below(3));
      const values = effectifs.map(() => nombres.map(() => valueOf(random)));
      const few = bestByListingInParts(effectifs, nombres, values);
      const many = (counts: readonly number[]): number[] => counts.map((count) => count * million);
      const problem = {
        effectifs: many(effectifs),
        nombres: many(nombres),
        valeurs: Float64Array.from(values.flat()),
      };
      expect({ effectifs, nombres, values, counts: placed(problem).counts }).toEqual({
        effectifs,
        nombres,
        values,
        counts: few.map(many),
      });
    }
  });

  it('have no price above 1, and nothing left above it', () => {
    const random = new SeededRandom(1_019);
    for (let round = 0; round < 30; round++) {
      const effectifs = Array.from({ length: 20 }, () => million * random.below(4));
      const nombres = Array.from({ length: 30 }, () => million * random.below(3));
      const valeurs = Float64Array.from({ length: 600 }, () => (random.below(3) === 0 ? 0 : random.next()));
      const transport = new Transport({ effectifs, nombres, valeurs });
      finish(transport.solve());
      for (const price of transport.prix) {
        expect(price).toBeGreaterThanOrEqual(0);
        expect(price).toBeLessThanOrEqual(PARTS_OF_ONE);
      }
    }
  });

  /** As `bestByListing`, sums being whole numbers of any size. */
  function bestByListingInParts(effectifs: readonly number[], nombres: readonly number[], values: number[][]): Counts {
    let [best, most]: [Counts, bigint] = [[], -1n];
    for (const counts of countsOf(effectifs, nombres, values)) {
      let sum = 0n;
      counts.forEach((row, group) => {
        row.forEach((count, post) => {
          sum += BigInt(count) * BigInt(Math.round((values[group]?.[post] ?? 0) * PARTS_OF_ONE));
        });
      });
      if (sum > most) [best, most] = [counts, sum];
    }
    return best;
  }
});
