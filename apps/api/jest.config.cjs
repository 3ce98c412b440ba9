const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'api', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
