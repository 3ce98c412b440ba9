// One Neo4j that holds v460, for all the specs that change nothing in it. Needs the builds that test-integration depends on.
const { startTestNeo4j } = require('@rome-graph/neo4j/testing');
const { loadRelease } = require('./load-release.cjs');

module.exports = async () => {
  const server = await startTestNeo4j({ heap: '3g', gds: true });
  globalThis.romeTestNeo4j = server;
  const { uri, user, password } = server.connection;
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  try {
    await loadRelease(server.connection, 'v460');
  } catch (error) {
    await server.stop();
    throw error;
  }
};
