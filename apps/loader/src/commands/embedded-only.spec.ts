import { refuseSelectedNeo4j } from './embedded-only';

describe('what is done to the embedded store', () => {
  it('is not done where the environment selects another Neo4j, which is named', () => {
    const env = { NEO4J_URI: 'neo4j://db.example.org:7687', NEO4J_PASSWORD: 'secret-of-it' };
    expect(() => refuseSelectedNeo4j(env, 'backup')).toThrow(/backup .*neo4j:\/\/db\.example\.org:7687.*unset it/);
    expect(() => refuseSelectedNeo4j(env, 'backup')).not.toThrow(/secret-of-it/);
  });

  it('is done otherwise', () => {
    expect(() => refuseSelectedNeo4j({}, 'backup')).not.toThrow();
  });
});
