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

  it.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE'])(
    'refuses %s without a URI',
    (name) => {
      expect(() => connectionFromEnvironment({ [name]: 'something' })).toThrow(`${name} is set while NEO4J_URI is not`);
    },
  );

  it('refuses a name that no database can have', () => {
    const env = { NEO4J_URI: 'bolt://db', NEO4J_PASSWORD, NEO4J_DATABASE: 'a b' };
    expect(() => connectionFromEnvironment(env)).toThrow(/NEO4J_DATABASE.*'a b'/);
  });
});
