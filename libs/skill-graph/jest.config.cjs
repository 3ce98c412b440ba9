const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'skill-graph', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
