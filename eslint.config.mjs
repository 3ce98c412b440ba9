import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Directions of architecture.md: apps → libs, libs/neo4j → libs/domain, libs/skill-graph and libs/software → nothing. */
const dependencyDirections = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:skill-graph', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:recherche', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['scope:neo4j'] },
  { sourceTag: 'scope:software', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:neo4j', onlyDependOnLibsWithTags: ['scope:domain'] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: [
      'scope:domain',
      'scope:neo4j',
      'scope:recherche',
      'scope:skill-graph',
      'scope:client',
      'scope:software',
    ],
  },
];

/** What specs and their support may import as well. */
const specDirections = dependencyDirections.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, 'scope:testing'],
}));

/** Pure code knows no framework, no driver and no file system. */
const impureModules = [
  '@nestjs/*',
  'neo4j-driver',
  'node:fs',
  'node:fs/*',
  'node:net',
  'node:http',
  'node:child_process',
  'fs',
];

export default [
  { ignores: ['**/dist/**', '**/coverage/**', '**/target/**', '**/.rome/**', '**/src/generated/**'] },
  ...nx.configs['flat/base'],
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints: dependencyDirections },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', '**/test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints: specDirections },
      ],
    },
  },
  {
    files: [
      'libs/domain/src/**/*.ts',
      'libs/recherche/src/**/*.ts',
      'libs/skill-graph/src/**/*.ts',
      'libs/software/src/**/*.ts',
      'apps/loader/src/tables/**/*.ts',
      'apps/loader/src/graph/**/*.ts',
    ],
    ignores: ['**/*.spec.ts', 'libs/software/src/software.reader.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: impureModules, message: 'Pure code knows no framework, no driver and no file system.' }],
        },
      ],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
];
