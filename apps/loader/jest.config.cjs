const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'loader', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
