const preset = require('../../jest.preset.cjs');

/** The page of `rome report` is written in TSX. */
const [swc, options] = preset.transform['^.+\\.ts$'];
const { parser, transform, ...jsc } = options.jsc;
const tsx = {
  ...options,
  jsc: {
    ...jsc,
    parser: { ...parser, tsx: true },
    transform: { ...transform, react: { runtime: 'automatic', importSource: 'preact' } },
  },
};

module.exports = {
  ...preset,
  displayName: 'report',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { ...preset.transform, '^.+\\.tsx$': [swc, tsx] },
  moduleFileExtensions: [...preset.moduleFileExtensions, 'tsx'],
};
