const preset = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'recodage', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
