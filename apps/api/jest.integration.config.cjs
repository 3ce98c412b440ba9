const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'api integration',
  testMatch: ['<rootDir>/test/**/*.integration.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  testTimeout: 300_000,
};
