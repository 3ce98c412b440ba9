import { BodyCache } from './body-cache';

const cacheOf = (maxBytes: number, maxBody: number): BodyCache<Buffer> =>
  new BodyCache(maxBytes, maxBody, ({ length }) => length);
const body = (length: number): Buffer => Buffer.alloc(length);

describe('kept bodies', () => {
  it('are the last used, within a number of bytes', () => {
    const cache = cacheOf(10, 5);
    cache.keep('a', body(4));
    cache.keep('b', body(4));
    cache.get('a');
    cache.keep('c', body(4));
    expect(['a', 'b', 'c'].map((name) => cache.get(name)?.length)).toEqual([4, undefined, 4]);
    expect(cache.size).toBe(8);
  });

  it('are counted once when kept again, and not at all when too long', () => {
    const cache = cacheOf(10, 5);
    cache.keep('a', body(5));
    cache.keep('a', body(3));
    cache.keep('b', body(6));
    expect([cache.size, cache.get('b')]).toEqual([3, undefined]);
  });
});
