import { bestTail } from './ties';

/** The best chain made of steps written as `from>to:cost`. */
function best(steps: string, de: number, vers: number): string {
  const list = steps.split(' ').map((step) => {
    const [from, to, weight] = step.split(/[>:]/).map(Number) as [number, number, number];
    return { from, to, weight };
  });
  return bestTail(list, de, vers)?.join('>') ?? 'none';
}

describe('the best chain', () => {
  it('is the one of least cost', () => {
    expect(best('4>9:3 4>7:1 7>9:1', 4, 9)).toBe('4>7>9');
  });

  it('has the fewest steps among costs within 1e-9 of the least', () => {
    expect(best('0>1:1 1>2:0.5 2>3:0.5 0>3:2.0000000009', 0, 3)).toBe('0>3');
    expect(best('0>1:1 1>2:0.5 2>3:0.5 0>3:2.0000000011', 0, 3)).toBe('0>1>2>3');
  });

  it('measures ties from the least cost, not from one chain to the next', () => {
    const nearly = '0>1:1 1>2:0.5 2>3:0.5 0>4:1 4>3:1.0000000008 0>3:2.0000000016';
    expect(best(nearly, 0, 3)).toBe('0>4>3');
  });

  it('comes first, position by position, among those of equally many steps', () => {
    const steps = '0>2:1 2>3:1 3>9:1 0>1:1 1>8:1 8>9:1';
    expect(best(steps, 0, 9)).toBe('0>1>8>9');
    expect(best(`${steps} 1>4:1 4>9:1`, 0, 9)).toBe('0>1>4>9');
  });

  it('does not turn in circles at no cost', () => {
    expect(best('0>1:0 1>0:0 1>2:0 2>1:0 2>3:1', 0, 3)).toBe('0>1>2>3');
  });
});
