/** Every unit spec of the workspace, in one run. */
module.exports = {
  projects: ['<rootDir>/{apps,libs}/*/jest.config.cjs', '<rootDir>/tools/jest.config.cjs'],
  reporters: ['default', '<rootDir>/tools/testing/results.reporter.cjs'],
};
