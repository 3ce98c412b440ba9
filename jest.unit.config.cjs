/** Every unit spec of the workspace, in one run. Some of the workspace's own start other programs: hence the time they get. */
module.exports = {
  projects: ['<rootDir>/{apps,libs}/*/jest.config.cjs', '<rootDir>/tools/jest.config.cjs'],
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tools/testing/results.reporter.cjs'],
};
