const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'neo4j', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
