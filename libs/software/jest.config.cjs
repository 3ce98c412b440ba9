const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'software', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
