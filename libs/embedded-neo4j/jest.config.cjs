const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'embedded-neo4j', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
