import { Kept } from './kept';

function keepingThree(bytesEach = 80): Kept<string> {
  const kept = new Kept<string>(250);
  for (const key of ['a', 'b', 'c']) kept.keep(key, key.toUpperCase(), bytesEach);
  return kept;
}

describe('things kept within a number of bytes', () => {
  it('go when they would take more, what was asked for longest ago first', () => {
    const kept = keepingThree();
    expect(kept.get('a')).toBe('A');
    kept.keep('d', 'D', 80);
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual(['A', undefined, 'C', 'D']);
  });

  it('stay where one alone takes more', () => {
    const kept = keepingThree();
    kept.keep('d', 'D', 300);
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual([undefined, undefined, undefined, 'D']);
  });
});
