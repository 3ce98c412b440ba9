const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'rome-files', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
