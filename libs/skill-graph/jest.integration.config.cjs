const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'skill-graph integration',
  testMatch: ['<rootDir>/test/**/*.integration.spec.ts'],
  testTimeout: 300_000,
};
