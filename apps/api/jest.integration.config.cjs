const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'api integration',
  testMatch: ['<rootDir>/test/**/*.integration.spec.ts'],
  testTimeout: 300_000,
};
