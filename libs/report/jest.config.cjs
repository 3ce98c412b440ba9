const preset = require('../../jest.preset.cjs');
const { tsx } = require('../../swc.options.cjs');

module.exports = {
  ...preset,
  displayName: 'report',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // The page of `rome report` is written in TSX.
  transform: { ...preset.transform, '^.+\\.tsx$': ['@swc/jest', tsx('preact')] },
  moduleFileExtensions: [...preset.moduleFileExtensions, 'tsx'],
};
