import { refuseTooLargeTables } from './load-room';

describe('refuseTooLargeTables', () => {
  const file = (mebibytes: number): { name: string; origin: string; bytes: Buffer } => ({
    name: 'x',
    origin: 'x',
    bytes: { length: mebibytes * 1024 ** 2 } as Buffer,
  });

  it('lets a release through, of 24 MiB, and ten of them with the 4 GiB that Node takes by itself', () => {
    expect(() => refuseTooLargeTables([file(24)], 2 * 1024 ** 3)).not.toThrow();
    expect(() => refuseTooLargeTables([file(120), file(120)], 4 * 1024 ** 3)).not.toThrow();
  });

  it('refuses what would fill the memory, and says what allows it', () => {
    expect(() => refuseTooLargeTables([file(200), file(200)], 4 * 1024 ** 3)).toThrow(
      'The tables hold 400 MiB, and reading them takes about 6400 MiB of memory; Node may take 4096 MiB. Set ' +
        'NODE_OPTIONS=--max-old-space-size=6400 and run this again.',
    );
  });
});
