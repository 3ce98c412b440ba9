import { bytesOfSize, memoryOfTransaction, spaceOfWrites } from './load-size';

const gibibyte = 1024 ** 3;

describe('what a load takes', () => {
  it('is less than Neo4j counted when it wrote v460, 403 551 nodes and relationships, and not by much', () => {
    const counted = 826_918_216;
    expect(memoryOfTransaction(403_551) / counted).toBeGreaterThan(0.9);
    expect(memoryOfTransaction(403_551) / counted).toBeLessThan(1);
  });

  it('lets ten times v460 through with a heap of 12g, of which a transaction has two thirds, and not with 3g', () => {
    expect(memoryOfTransaction(4_035_510)).toBeLessThan(8 * gibibyte);
    expect(memoryOfTransaction(4_035_510)).toBeGreaterThan(2 * gibibyte);
  });

  it('has room for the 126 MiB that the store of v460 takes, twice', () => {
    expect(spaceOfWrites(403_551)).toBeGreaterThan(2 * 126 * 1024 ** 2);
    expect(spaceOfWrites(0)).toBe(0);
  });

  it.each([
    ['0B', 0],
    ['2.00GiB', 2 * gibibyte],
    ['682.00MiB', 682 * 1024 ** 2],
    ['1.50KiB', 1536],
    ['No Value', undefined],
    ['', undefined],
  ])('a setting shown as "%s" is %s bytes', (shown, expected) => {
    expect(bytesOfSize(shown)).toBe(expected);
  });
});
