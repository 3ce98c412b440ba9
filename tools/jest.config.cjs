const preset = require('../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'workspace',
  testMatch: ['<rootDir>/workspace/*.spec.ts'],
  testTimeout: 60_000,
};
