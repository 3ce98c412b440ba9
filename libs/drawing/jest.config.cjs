const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'drawing', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
