const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'domain', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
