const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'recherche', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
