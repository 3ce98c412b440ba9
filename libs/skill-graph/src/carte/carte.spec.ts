import type { StepLists } from '../search/steps';
import { carteOf } from './carte';
import { placeByForces } from './force-layout';

type Step = readonly [from: number, to: number, couverture: number];

const search = { graine: 460, tours: 300, voisins: 6 };

function stepsOf(nodeCount: number, steps: readonly Step[]): StepLists {
  const sorted = [...steps].sort(([a], [b]) => a - b);
  const couverture = Float64Array.from(sorted, ([, , weight]) => weight);
  const start = Int32Array.from({ length: nodeCount + 1 }, (_, node) => sorted.filter(([from]) => from < node).length);
  return {
    start,
    end: start.subarray(1),
    far: Uint16Array.from(sorted, ([, to]) => to),
    couverture,
    cout: couverture,
    communs: new Int32Array(sorted.length),
  };
}

const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** Every two of the first five lead to each other, so do every two of the last; one step joins the two fives. */
const twoFives: Step[] = codes.flatMap((_, from) =>
  codes.flatMap((__, to): Step[] =>
    from !== to && from < 5 === to < 5 ? [[from, to, 0.5]] : from === 0 && to === 5 ? [[0, 5, 0.1]] : [],
  ),
);
const fives = new Map(codes.map((code, index) => [code, index < 5 ? '01' : '02']));

function distances(places: readonly { x: number; y: number }[], chosen: (a: number, b: number) => boolean): number {
  const found = places.flatMap((a, i) =>
    places.flatMap((b, j) => (i < j && chosen(i, j) ? [Math.hypot(a.x - b.x, a.y - b.y)] : [])),
  );
  return found.reduce((sum, each) => sum + each, 0) / found.length;
}

describe('the map of métiers', () => {
  const places = carteOf(codes, stepsOf(10, twoFives), fives, search);

  it('has a place for each, the farthest at its border', () => {
    expect(places.map(({ metier }) => metier)).toEqual(codes);
    const all = places.flatMap(({ x, y }) => [x, y]);
    expect([Math.min(...all), Math.max(...all)]).toEqual([-1000, 1000]);
    expect(all.every((each) => Number.isInteger(Math.round(each * 10)) && Math.round(each * 10) / 10 === each)).toBe(
      true,
    );
  });

  it('has those that cover each other nearer each other than others', () => {
    const within = distances(places, (a, b) => a < 5 === b < 5);
    const between = distances(places, (a, b) => a < 5 !== b < 5);
    expect(between).toBeGreaterThan(1.5 * within);
  });

  it('is the same from the same seed, and another from another', () => {
    expect(carteOf(codes, stepsOf(10, twoFives), fives, search)).toEqual(places);
    expect(carteOf(codes, stepsOf(10, twoFives), fives, { ...search, graine: 461 })).not.toEqual(places);
  });

  it('is drawn by the best steps that leave each métier, and by no other', () => {
    const weaker: Step[] = [...twoFives, [1, 6, 0.05]];
    expect(carteOf(codes, stepsOf(10, weaker), fives, { ...search, voisins: 4 })).toEqual(
      carteOf(
        codes,
        stepsOf(
          10,
          twoFives.filter(([from, to]) => !(from === 0 && to === 5)),
        ),
        fives,
        { ...search, voisins: 4 },
      ),
    );
  });

  it('is no smaller for a métier that no step joins to it', () => {
    const apart = carteOf([...codes, 'K'], stepsOf(11, twoFives), fives, search).slice(0, -1);
    const all = apart.flatMap(({ x, y }) => [x, y]);
    expect([Math.min(...all), Math.max(...all)]).toEqual([-1000, 1000]);
  });

  it('of métiers without any step, or of one alone, is a map all the same', () => {
    expect(carteOf(['A'], stepsOf(1, []), new Map(), search)).toEqual([{ metier: 'A', x: 0, y: 0 }]);
    const apart = carteOf(['A', 'B', 'C'], stepsOf(3, []), new Map(), search);
    expect(new Set(apart.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});

it.each([0.1, 0.5, 1])(
  'two nodes of one group come to rest where what pushes and what pulls are equal, at %s',
  (weight) => {
    const graph = {
      groups: Int32Array.from([0, 0]),
      from: Int32Array.from([0]),
      to: Int32Array.from([1]),
      weight: Float64Array.from([weight]),
    };
    const { x, y } = placeByForces(graph, { graine: 1, tours: 2000 });
    const distance = Math.hypot((x[0] ?? 0) - (x[1] ?? 0), (y[0] ?? 0) - (y[1] ?? 0));
    /** Pushed by d / (d² + 0.01), pulled by w d², by 0.8 d / 2 to the middle of the group and by 0.1 d / 2 to that of all. */
    const force = (d: number): number => d / (d * d + 0.01) - weight * d * d - 0.45 * d;
    let [low, high] = [0.1, 10];
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (force(middle) > 0) low = middle;
      else high = middle;
    }
    expect(Math.abs(distance - low)).toBeLessThan(0.03);
  },
);
