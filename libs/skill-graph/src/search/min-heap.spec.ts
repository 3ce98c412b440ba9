import { SeededRandom } from '../seeded-random';
import { MinHeap } from './min-heap';

describe('a heap', () => {
  it('gives back the least key first, however much was put in', () => {
    const random = new SeededRandom(3);
    const heap = new MinHeap();
    const keys = Array.from({ length: 1000 }, () => random.below(500));
    keys.forEach((key, value) => heap.push(key, value));
    const taken: number[] = [];
    for (; heap.topKey < Infinity; heap.pop()) {
      taken.push(heap.topKey);
      expect(keys[heap.topValue]).toBe(heap.topKey);
    }
    expect(taken).toEqual([...keys].sort((a, b) => a - b));
  });

  it('lets its top be replaced, and is empty when cleared', () => {
    const heap = new MinHeap();
    [5, 1, 3].forEach((key) => heap.push(key, 10 * key));
    heap.replaceTop(4, 40);
    expect([heap.topKey, heap.topValue]).toEqual([3, 30]);
    heap.clear();
    expect(heap.topKey).toBe(Infinity);
  });
});
