import { SeededRandom } from '../seeded-random';
import { descendingOrder } from './descending-order';

describe('descending order', () => {
  it('puts equal keys in order of position', () => {
    expect([...descendingOrder(Float64Array.of(1, 3, 0, 3, 1e-300, 1))]).toEqual([1, 3, 0, 5, 4, 2]);
  });

  it.each([10, 4_095, 4_096, 50_000])('sorts %d keys as a plain sort does', (length) => {
    const random = new SeededRandom(length);
    const keys = Float64Array.from({ length }, () => random.below(1000) / 7 + (random.below(4) === 0 ? 1e-12 : 0));
    const plain = [...keys.keys()].sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b);
    expect([...descendingOrder(keys)]).toEqual(plain);
  });

  it('sorts keys that share a buffer with others', () => {
    const shared = Float64Array.from({ length: 10_000 }, (_, position) => position);
    expect([...descendingOrder(shared.subarray(5_000)).subarray(0, 2)]).toEqual([4_999, 4_998]);
  });
});
