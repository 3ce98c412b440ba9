const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'workspace',
  testMatch: ['<rootDir>/*.spec.ts'],
  testTimeout: 60_000,
};
