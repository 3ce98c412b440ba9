import { connect, createServer } from 'node:net';

const loopback = '127.0.0.1';
const portsTried = 200;
const highestPort = 65_535;

/** Whether a server could listen on this port of the loopback interface. */
export type PortProbe = (port: number) => Promise<boolean>;

/**
 * The first free port from the wanted one up, among those not excluded; 0 lets the system choose any free one.
 * Undefined when none of the next ones is free.
 */
export async function findFreePort(
  wanted: number,
  excluded: readonly number[] = [],
  isFree: PortProbe = isPortFree,
): Promise<number | undefined> {
  if (wanted === 0) return systemChosenPort(excluded);
  const last = Math.min(wanted + portsTried, highestPort);
  for (let port = wanted; port <= last; port += 1) {
    if (!excluded.includes(port) && (await isFree(port))) return port;
  }
  return undefined;
}

/**
 * Nobody answers there, and listening succeeds: where a server listens on every address, some systems let another one
 * listen on the loopback address as well.
 */
export async function isPortFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await listenOn(port)) !== undefined;
}

async function systemChosenPort(excluded: readonly number[]): Promise<number | undefined> {
  for (let attempt = 0; attempt < portsTried; attempt += 1) {
    const port = await listenOn(0);
    if (port !== undefined && !excluded.includes(port)) return port;
  }
  return undefined;
}

/** Whether something accepts connections on this port of the loopback interface. */
export function answers(port: number, timeoutMs = 500): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback });
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(timeoutMs, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function listenOn(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: loopback, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
