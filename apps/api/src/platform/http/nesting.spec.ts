import { isDeeperThan } from './nesting';

const nested = (depth: number): unknown => JSON.parse('[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2));

describe('isDeeperThan', () => {
  it.each([
    [0, 'text', false],
    [0, [], true],
    [1, [1, 2], false],
    [1, { a: { b: null } }, true],
    [2, { a: { b: null } }, false],
    [3, [1, { a: [[]] }], true],
    [4, [1, { a: [[]] }], false],
  ])('%i: %j is %s', (most, value, deeper) => expect(isDeeperThan(most, value)).toBe(deeper));

  it('looks at what would end the stack of others', () => {
    expect(isDeeperThan(99_999, nested(100_000))).toBe(true);
    expect(isDeeperThan(100_000, nested(100_000))).toBe(false);
  });

  it('looks at lists of any length', () =>
    expect(
      isDeeperThan(
        1,
        Array.from({ length: 1_000_000 }, (_, i) => i),
      ),
    ).toBe(false));
});
