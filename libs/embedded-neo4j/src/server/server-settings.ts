import { SettingsError } from '@rome-graph/neo4j';
import { mebibytes } from './memory-size';
import type { ServerSettings } from './server-options';

type Environment = Readonly<Record<string, string | undefined>>;

const smallestHeapMb = 256;
const highestPort = 65_535;

/**
 * The settings to run the embedded server with: those given, else those of the environment, else the defaults.
 *
 * @throws {SettingsError} naming the one that is malformed.
 */
export function serverSettings(env: Environment, given: Partial<ServerSettings> = {}): ServerSettings {
  const read = fromEnvironment(env, given);
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...read, ...Object.fromEntries(defined) };
}

function fromEnvironment(env: Environment, given: Partial<ServerSettings>): ServerSettings {
  const heap = memory(given.heap ?? env.ROME_NEO4J_HEAP, 'ROME_NEO4J_HEAP', '3g');
  const heapMb = mebibytes(heap, 'ROME_NEO4J_HEAP');
  if (heapMb < smallestHeapMb) throw new SettingsError('ROME_NEO4J_HEAP is too small: Neo4j needs 256m at least.');
  return {
    heap,
    pageCache: memory(env.ROME_NEO4J_PAGE_CACHE, 'ROME_NEO4J_PAGE_CACHE', '512m'),
    transactionMemory: memory(
      env.ROME_NEO4J_TRANSACTION_MEMORY,
      'ROME_NEO4J_TRANSACTION_MEMORY',
      `${Math.floor((heapMb * 2) / 3)}m`,
    ),
    transactionTimeout: duration(env.ROME_NEO4J_TRANSACTION_TIMEOUT, 'ROME_NEO4J_TRANSACTION_TIMEOUT', '60s'),
    boltPort: port(env.ROME_NEO4J_BOLT_PORT, 'ROME_NEO4J_BOLT_PORT', 7687),
    httpPort: port(env.ROME_NEO4J_HTTP_PORT, 'ROME_NEO4J_HTTP_PORT', 7474),
    gds: flag(env.ROME_NEO4J_GDS, 'ROME_NEO4J_GDS'),
    shortLived: false,
    browserCommands: [],
    startTimeoutMs: seconds(env.ROME_NEO4J_START_TIMEOUT, 'ROME_NEO4J_START_TIMEOUT', 120) * 1000,
    silenceTimeoutMs: seconds(env.ROME_NEO4J_SILENCE_TIMEOUT, 'ROME_NEO4J_SILENCE_TIMEOUT', 90) * 1000,
    stopTimeoutMs: 120_000,
  };
}

function memory(size: string | undefined, setting: string, usual: string): string {
  if (!size) return usual;
  mebibytes(size, setting);
  return size.trim().toLowerCase();
}

function duration(text: string | undefined, setting: string, usual: string): string {
  if (!text) return usual;
  if (/^\d+(ms|s|m|h)$/.test(text)) return text;
  throw new SettingsError(`${setting} is not a duration: '${text}'. Write it as 60s or 5m.`);
}

function port(text: string | undefined, setting: string, usual: number): number {
  if (!text) return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= highestPort) return value;
  throw new SettingsError(`${setting} is not a port: '${text}'. Give a number from 1 to ${highestPort}, or 0 for any.`);
}

function seconds(text: string | undefined, setting: string, usual: number): number {
  if (!text) return usual;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new SettingsError(`${setting} is not a number of seconds: '${text}'.`);
}

function flag(text: string | undefined, setting: string): boolean {
  if (text === undefined || text === '' || text === 'true') return true;
  if (text === 'false') return false;
  throw new SettingsError(`${setting} is either true or false, not '${text}'.`);
}
