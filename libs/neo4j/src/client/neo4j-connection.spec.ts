import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { SettingsError } from '../settings.error';
import { connectionFromEnvironment } from './neo4j-connection';

const NEO4J_PASSWORD = 'a secret';

describe('connectionFromEnvironment', () => {
  it('is undefined without NEO4J_URI', () => {
    expect(connectionFromEnvironment({})).toBeUndefined();
    expect(connectionFromEnvironment({ NEO4J_URI: ' ', NEO4J_PASSWORD: '' })).toBeUndefined();
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('takes %s://', (scheme) => {
    const uri = `${scheme}://db.example.org:7687`;
    expect(connectionFromEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD })).toEqual({
      uri,
      user: 'neo4j',
      password: NEO4J_PASSWORD,
    });
  });

  it('takes the user, the database, and a routing context', () => {
    const env = {
      NEO4J_URI: 'neo4j://db:7687?policy=eu',
      NEO4J_USER: 'rome',
      NEO4J_PASSWORD,
      NEO4J_DATABASE: '4f2a.rome-460',
    };
    expect(connectionFromEnvironment(env)).toEqual({
      uri: env.NEO4J_URI,
      user: 'rome',
      password: NEO4J_PASSWORD,
      database: '4f2a.rome-460',
    });
  });

  it.each([
    ['http://localhost:7474', /NEO4J_URI is not the address of a Neo4j: 'http:\/\/localhost:7474'.*bolt:\/\//],
    ['localhost:7687', /NEO4J_URI is not the address/],
    ['neo4j://', /NEO4J_URI is not the address/],
    ['bolt://host:port', /NEO4J_URI is not the address/],
    ['nonsense', /NEO4J_URI is not the address/],
    ['neo4j://neo4j:hidden@db:7687', /NEO4J_URI holds a login: 'neo4j:\/\/…@db:7687'.*NEO4J_USER and NEO4J_PASSWORD/],
  ])('refuses NEO4J_URI=%s', (uri, message) => {
    const read = (): unknown => connectionFromEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/a secret|hidden/);
  });

  it('refuses a URI without a password, naming the variable', () => {
    expect(() => connectionFromEnvironment({ NEO4J_URI: 'bolt://db' })).toThrow(/^NEO4J_PASSWORD is not set/);
  });

  it.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE', 'NEO4J_CA_FILE'])(
    'refuses %s without a URI',
    (name) => {
      expect(() => connectionFromEnvironment({ [name]: 'something' })).toThrow(`${name} is set while NEO4J_URI is not`);
    },
  );

  it('refuses a name that no database can have', () => {
    const env = { NEO4J_URI: 'bolt://db', NEO4J_PASSWORD, NEO4J_DATABASE: 'a b' };
    expect(() => connectionFromEnvironment(env)).toThrow(/NEO4J_DATABASE.*'a b'/);
  });

  describe('NEO4J_CA_FILE', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rome-graph-authorities-'));
    const caFile = join(folder, 'ca.pem');
    const other = join(folder, 'other.pem');

    beforeAll(() => {
      writeFileSync(caFile, rootCertificates.slice(0, 2).join('\n'));
      writeFileSync(other, 'not a certificate');
    });

    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(['neo4j+s', 'bolt+s'])('is the authorities that %s trusts', (scheme) => {
      const env = { NEO4J_URI: `${scheme}://db`, NEO4J_PASSWORD, NEO4J_CA_FILE: caFile };
      expect(connectionFromEnvironment(env)).toMatchObject({ caFile });
    });

    it.each(['neo4j', 'bolt', 'neo4j+ssc', 'bolt+ssc'])('is refused with %s, which checks nothing', (scheme) => {
      const env = { NEO4J_URI: `${scheme}://db`, NEO4J_PASSWORD, NEO4J_CA_FILE: caFile };
      expect(() => connectionFromEnvironment(env)).toThrow(/NEO4J_CA_FILE is set.*Write it with \+s/);
    });

    it.each([other, join(folder, 'none.pem')])('is refused when it is no certificate: %s', (NEO4J_CA_FILE) => {
      const env = { NEO4J_URI: 'bolt+s://db', NEO4J_PASSWORD, NEO4J_CA_FILE };
      expect(() => connectionFromEnvironment(env)).toThrow(/NEO4J_CA_FILE is no file of certificates.*as PEM/);
    });
  });
});
