const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'exports', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
