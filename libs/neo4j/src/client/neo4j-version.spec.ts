import { checkNeo4jVersion, isAtLeastVersion, minimumNeo4jVersion } from './neo4j-version';
import { Neo4jVersionError } from './neo4j.errors';

it.each(['5.23', '5.23.0', '5.26.30', '5.27-aura', '6.0.0', '2025.06.0', '2026.01'])(
  '%s is recent enough',
  (version) => {
    expect(isAtLeastVersion(version, minimumNeo4jVersion)).toBe(true);
    expect(() => checkNeo4jVersion(version, 'bolt://a')).not.toThrow();
  },
);

it.each(['5.22.0', '5.9.0', '5.2', '5', '4.4.40', '3.5.35', 'of an unknown version'])('%s is not', (version) => {
  expect(isAtLeastVersion(version, minimumNeo4jVersion)).toBe(false);
  expect(() => checkNeo4jVersion(version, 'bolt://a')).toThrow(Neo4jVersionError);
});

it('the error names what was found, where, and what is needed', () => {
  expect(() => checkNeo4jVersion('5.22.0', 'bolt://a:7687')).toThrow(
    'The Neo4j at bolt://a:7687 is 5.22.0; rome-graph needs 5.23 or later.',
  );
});
