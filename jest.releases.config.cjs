/** Every spec that needs the real releases, in one run. */
module.exports = {
  projects: ['<rootDir>/{apps,libs}/*/jest.releases.config.cjs'],
  reporters: ['default', '<rootDir>/tools/testing/results.reporter.cjs'],
};
