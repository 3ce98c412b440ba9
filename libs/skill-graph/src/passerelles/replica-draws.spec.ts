import { hashOf, ReplicaDraws } from './replica-draws';

describe('what a replica draws', () => {
  it('begins with FNV-1a, whose published values these are', () => {
    expect(['', 'a', 'foobar'].map(hashOf)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  // Computed by the Python of docs/analytics.md.
  it.each([
    [460, 0, 0.28911976935341954],
    [460, 1, 0.4577268057037145],
  ])('is a factor of couvertureMin that the seed %i and replica %i tell', (graine, replique, draw) => {
    expect(new ReplicaDraws(graine, replique).factor()).toBe(0.8 + 0.4 * draw);
  });

  it.each([
    [460, 0, '100001', 0.07764245942234993],
    [460, 199, '300425', 0.920939240604639],
    [-3, 7, '4A1', 0.5356664219871163],
  ])('is whether an item is dropped: seed %i, replica %i, item %s, %f', (graine, replique, code, draw) => {
    expect(new ReplicaDraws(graine, replique).drops(hashOf(code))).toBe(draw < 0.1);
  });

  it('drops a tenth of all items, each replica others', () => {
    const hashes = Array.from({ length: 30_000 }, (_, index) => hashOf(String(100_000 + index)));
    const dropped = [0, 1].map((replique) => {
      const draws = new ReplicaDraws(460, replique);
      return hashes.map((hash) => draws.drops(hash));
    }) as [boolean[], boolean[]];
    const count = (marks: readonly boolean[]): number => marks.filter((mark) => mark).length;
    // Of 30 000 draws of 0.1 the standard deviation is 52; of 30 000 of 0.01, 17.
    for (const marks of dropped) expect(Math.abs(count(marks) - 3_000)).toBeLessThan(250);
    const [first, second] = dropped;
    expect(Math.abs(count(first.filter((mark, index) => mark && second[index])) - 300)).toBeLessThan(90);
  });
});
