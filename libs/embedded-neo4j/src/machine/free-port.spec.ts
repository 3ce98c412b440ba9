import { createServer } from 'node:net';
import { findFreePort, isPortFree } from './free-port';

const free = async (): Promise<boolean> => true;
const takenUpTo =
  (last: number) =>
  async (port: number): Promise<boolean> =>
    port > last;

describe('findFreePort', () => {
  it('takes the wanted port when it is free', async () => {
    await expect(findFreePort(7687, [], free)).resolves.toBe(7687);
  });

  it('takes the next free one otherwise, and none that is excluded', async () => {
    await expect(findFreePort(7687, [], takenUpTo(7690))).resolves.toBe(7691);
    await expect(findFreePort(7687, [7691, 7692], takenUpTo(7690))).resolves.toBe(7693);
  });

  it('gives up when none of the next ones is free, and never goes beyond the last port', async () => {
    await expect(findFreePort(7687, [], async () => false)).resolves.toBeUndefined();
    await expect(findFreePort(65_535, [65_535], free)).resolves.toBeUndefined();
  });

  it('lets the system choose for 0', async () => {
    const port = await findFreePort(0);
    expect(port).toBeGreaterThan(1023);
  });
});

describe('isPortFree', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('is false while something listens on %s', async (host) => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen({ port: 0, host }, () => resolve((server.address() as { port: number }).port));
    });
    await expect(isPortFree(port)).resolves.toBe(false);
    await new Promise((resolve) => server.close(resolve));
    await expect(isPortFree(port)).resolves.toBe(true);
  });
});
