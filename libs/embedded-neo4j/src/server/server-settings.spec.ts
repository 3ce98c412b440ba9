import { SettingsError } from '@rome-graph/neo4j';
import { serverSettings } from './server-settings';

describe('serverSettings', () => {
  it('has documented defaults', () => {
    expect(serverSettings({})).toEqual({
      browserCommands: [],
      heap: '3g',
      pageCache: '512m',
      transactionMemory: '2048m',
      transactionTimeout: '60s',
      boltPort: 7687,
      httpPort: 7474,
      gds: true,
      shortLived: false,
      startTimeoutMs: 120_000,
      silenceTimeoutMs: 90_000,
      stopTimeoutMs: 120_000,
    });
  });

  it('follows the environment', () => {
    const env = {
      ROME_NEO4J_HEAP: '1536M',
      ROME_NEO4J_PAGE_CACHE: '1g',
      ROME_NEO4J_TRANSACTION_MEMORY: '900m',
      ROME_NEO4J_TRANSACTION_TIMEOUT: '5m',
      ROME_NEO4J_BOLT_PORT: '17687',
      ROME_NEO4J_HTTP_PORT: '0',
      ROME_NEO4J_GDS: 'false',
      ROME_NEO4J_START_TIMEOUT: '30',
      ROME_NEO4J_SILENCE_TIMEOUT: '45',
    };
    expect(serverSettings(env)).toMatchObject({
      heap: '1536m',
      pageCache: '1g',
      transactionMemory: '900m',
      transactionTimeout: '5m',
      boltPort: 17687,
      httpPort: 0,
      gds: false,
      startTimeoutMs: 30_000,
      silenceTimeoutMs: 45_000,
    });
  });

  it('lets the caller override the environment, and gives a transaction two thirds of the heap', () => {
    expect(serverSettings({ ROME_NEO4J_HEAP: '4g' }, { heap: '600m' })).toMatchObject({
      heap: '600m',
      transactionMemory: '400m',
    });
  });

  it.each([
    ['ROME_NEO4J_HEAP', '3 gigabytes'],
    ['ROME_NEO4J_HEAP', '100m'],
    ['ROME_NEO4J_PAGE_CACHE', '0m'],
    ['ROME_NEO4J_TRANSACTION_MEMORY', '-1g'],
    ['ROME_NEO4J_TRANSACTION_TIMEOUT', 'soon'],
    ['ROME_NEO4J_BOLT_PORT', '70000'],
    ['ROME_NEO4J_HTTP_PORT', 'http'],
    ['ROME_NEO4J_GDS', 'maybe'],
    ['ROME_NEO4J_START_TIMEOUT', '0'],
    ['ROME_NEO4J_SILENCE_TIMEOUT', 'never'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => serverSettings({ [name]: value })).toThrow(SettingsError);
    expect(() => serverSettings({ [name]: value })).toThrow(name);
  });
});
