const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'explorer', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
