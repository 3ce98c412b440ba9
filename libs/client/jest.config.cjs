const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'client', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
