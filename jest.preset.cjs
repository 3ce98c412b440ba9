const { typescript } = require('./swc.options.cjs');
const { forgetSettings } = require('./tools/testing/environment.cjs');

forgetSettings(process.env);

/**
 * Shared Jest settings: TypeScript through swc (types are checked by the typecheck target), workspace libraries from
 * their sources rather than from a build.
 */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@rome-graph/source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
  },
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  coverageDirectory: 'coverage',
};
