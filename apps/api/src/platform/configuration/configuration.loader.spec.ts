import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variableOf } from './api.configuration';
import { ConfigurationError } from './configuration.error';
import { loadConfiguration } from './configuration.loader';

const neo4j = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'secret' };

describe('loadConfiguration', () => {
  it('gives every setting its default', () => {
    expect(loadConfiguration(neo4j)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      neo4j: { uri: 'neo4j://localhost:7687', user: 'neo4j', password: 'secret' },
      maxDepth: 10,
      maxAliases: 15,
      maxDirectives: 5,
      maxTokens: 1000,
      corsOrigins: [],
      graphiql: true,
    });
  });

  it('reads numbers, lists and booleans; an empty variable is none', () => {
    const env = {
      ...neo4j,
      PORT: '0',
      HOST: '',
      ROME_GRAPHIQL: 'false',
      ROME_CORS_ORIGINS: 'https://example.org, http://localhost:4200',
    };
    expect(loadConfiguration(env)).toMatchObject({
      port: 0,
      host: '127.0.0.1',
      graphiql: false,
      corsOrigins: ['https://example.org', 'http://localhost:4200'],
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PORT', '3000.5'],
    ['ROME_POLL_MS', '10'],
    ['ROME_MAX_DEPTH', '-1'],
    ['ROME_MAX_COST', '1e9'],
    ['ROME_GRAPHIQL', 'yes'],
    ['ROME_CORS_ORIGINS', '*'],
    ['ROME_CORS_ORIGINS', 'https://example.org,nowhere'],
    ['ROME_CORS_ORIGINS', 'https://example.org/page'],
    ['ROME_CORS_ORIGINS', 'null'],
    ['ROME_ALLOWED_HOSTS', 'api.example.org:3000'],
    ['ROME_ALLOWED_HOSTS', '*'],
    ['NEO4J_POOL_SIZE', '1'],
    ['ROME_MAX_PAGE', '1001'],
    ['ROME_MAX_NESTED_PAGE', '10'],
    ['ROME_MAX_CONCURRENT', '0'],
    ['ROME_RATE_LIMIT', '-1'],
    ['ROME_TRUST_PROXY', 'proxy.example'],
    ['ROME_OPEN_ACCESS', 'maybe'],
    ['ROME_LOG_FORMAT', 'xml'],
    ['ROME_CACHE_SECONDS', 'long'],
    ['ROME_CYPHER', 'yes'],
    ['ROME_CYPHER_MAX_ROWS', '0'],
    ['ROME_CYPHER_TIMEOUT_MS', '10'],
    ['ROME_CYPHER_MEMORY_MB', '64'],
    ['ROME_CYPHER_MAX_CONCURRENT', '0'],
    ['ROME_COMMIT', 'v1.2.3'],
  ])('names %s when it is %s', (variable, value) => {
    expect(() => loadConfiguration({ ...neo4j, [variable]: value })).toThrow(ConfigurationError);
    expect(() => loadConfiguration({ ...neo4j, [variable]: value })).toThrow(`${variable}=${value} is wrong: it`);
  });

  it('asks for keys when others than this machine may call, unless told otherwise', () => {
    const elsewhere = { ...neo4j, HOST: '0.0.0.0' };
    expect(() => loadConfiguration(elsewhere)).toThrow(/HOST=0\.0\.0\.0.*ROME_API_KEYS_FILE.*ROME_OPEN_ACCESS/);
    expect(loadConfiguration({ ...elsewhere, ROME_OPEN_ACCESS: 'true' })).toMatchObject({ host: '0.0.0.0' });
    expect(loadConfiguration({ ...elsewhere, ROME_API_KEYS_FILE: '/keys' })).toMatchObject({ apiKeysFile: '/keys' });
  });

  it('limits the rate elsewhere than on loopback, and where it is told to', () => {
    expect(loadConfiguration(neo4j).rateLimit).toBe(0);
    expect(loadConfiguration({ ...neo4j, ROME_RATE_LIMIT: '10' }).rateLimit).toBe(10);
    expect(loadConfiguration({ ...neo4j, HOST: '::', ROME_OPEN_ACCESS: 'true' }).rateLimit).toBe(600);
  });

  it('refuses to answer trusted documents only when there is none', () => {
    expect(() => loadConfiguration({ ...neo4j, ROME_DOCUMENTS_ONLY: 'true' })).toThrow(/ROME_DOCUMENTS_FILE/);
  });

  it('keeps Cypher shut unless it is opened, and never beside trusted documents only', () => {
    expect(loadConfiguration(neo4j)).toMatchObject({ cypher: false, cypherMaxRows: 10_000, cypherTimeoutMs: 10_000 });
    expect(loadConfiguration({ ...neo4j, ROME_REQUEST_TIMEOUT_MS: '5000' }).cypherTimeoutMs).toBe(5_000);
    const both = { ...neo4j, ROME_CYPHER: 'true', ROME_DOCUMENTS_ONLY: 'true', ROME_DOCUMENTS_FILE: '/documents' };
    expect(() => loadConfiguration(both)).toThrow(/ROME_CYPHER.*ROME_DOCUMENTS_ONLY/);
  });

  it('knows the software that answers, by the commit that ROME_COMMIT gives', () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../../../../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(loadConfiguration({ ...neo4j, ROME_COMMIT: '0a1b2c3' }).software).toEqual({ version, commit: '0a1b2c3' });
  });

  it('has every variable in the README', () => {
    const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
    expect(
      [...Object.values(variableOf), 'ROME_COMMIT'].filter((variable) => !readme.includes(`| \`${variable}\``)),
    ).toEqual([]);
  });

  it('names every variable that is wrong, at once', () => {
    expect(() => loadConfiguration({ PORT: 'x', ROME_MAX_COST: 'y' })).toThrow(
      /PORT=x[^]*ROME_MAX_COST=y[^]*NEO4J_URI is not set/,
    );
  });

  it('names none that takes its value from another that is wrong', () => {
    const load = (): unknown => loadConfiguration({ ...neo4j, ROME_REQUEST_TIMEOUT_MS: '900000' });
    expect(load).toThrow(
      new ConfigurationError('ROME_REQUEST_TIMEOUT_MS=900000 is wrong: it must not be greater than 600000.'),
    );
  });

  it('never shows the password', () => {
    const env = { ...neo4j, NEO4J_URI: 'http://localhost:7474' };
    expect(() => loadConfiguration(env)).toThrow(/NEO4J_URI/);
    expect(() => loadConfiguration(env)).not.toThrow(/secret/);
  });
});
