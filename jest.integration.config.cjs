/** Every spec that needs a Neo4j and what the repository holds, in one run. */
module.exports = {
  projects: ['<rootDir>/{apps,libs}/*/jest.integration.config.cjs'],
  reporters: ['default', '<rootDir>/tools/testing/results.reporter.cjs'],
};
