// One Neo4j for all the specs of a tier that change nothing in it. Needs the builds that the tier depends on.
const { startTestNeo4j } = require('@rome-graph/neo4j/testing');
const { loadedStore } = require('@rome-graph/testing');

/**
 * Starts a Neo4j on a loaded store, and selects it for the specs.
 *
 * @param {import('@rome-graph/testing').LoadedRelease} store
 */
exports.shareServer = async (store) => {
  const server = await startTestNeo4j({ heap: '3g', gds: true, store: await loadedStore(store) });
  globalThis.romeTestNeo4j = server;
  const { uri, user, password } = server.connection;
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
};
