/** What selects specs, and what specs and the set-up of their tier tell each other. */
const ofTests = /^ROME_(?:RELEASES|SEEDS|CHROMIUM|TESTS?_\w+)$/;
const ofPrograms = /^(?:NEO4J_\w+|ROME_\w+|PORT|HOST)$/;

/**
 * Takes from an environment what configures our programs: a spec says itself with which settings it starts one, and none
 * may reach the Neo4j that whoever runs the tests has named there.
 *
 * @param {Record<string, string | undefined>} env
 */
exports.forgetSettings = (env) => {
  for (const name of Object.keys(env)) if (ofPrograms.test(name) && !ofTests.test(name)) delete env[name];
};
