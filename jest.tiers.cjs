const preset = require('./jest.preset.cjs');

/** Files of each tier in the folder `test` of a project, and how long one test may take before it counts as hanging. */
const tiers = {
  integration: { testMatch: ['<rootDir>/test/**/*.integration.spec.ts'], testTimeout: 300_000 },
  long: { testMatch: ['<rootDir>/test/**/*.long.spec.ts'], testTimeout: 300_000 },
  releases: { testMatch: ['<rootDir>/test/**/*.releases.spec.ts'], testTimeout: 600_000 },
};

/**
 * Jest settings of one tier of a project: `integration` needs a Neo4j and what the repository holds, `long` the same and more
 * time, `releases` the real releases.
 *
 * @param {string} project
 * @param {'integration' | 'long' | 'releases'} tier
 * @param {import('jest').Config} [more]
 */
exports.tierOf = (project, tier, more = {}) => ({
  ...preset,
  displayName: `${project} ${tier}`,
  ...tiers[tier],
  ...more,
});

/**
 * Jest settings of one tier of all projects. How long a test may take is of the whole run: Jest reads it there only.
 *
 * @param {'integration' | 'long' | 'releases'} tier
 */
exports.wholeTier = (tier) => ({
  projects: [`<rootDir>/{apps,libs}/*/jest.${tier}.config.cjs`],
  testTimeout: tiers[tier].testTimeout,
  testSequencer: '<rootDir>/tools/testing/longest-first.sequencer.cjs',
  reporters: ['default', '<rootDir>/tools/testing/results.reporter.cjs'],
});
