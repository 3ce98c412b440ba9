import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { roomPurity } from './tools/lint/room-purity.rule.mjs';
import { roomWalls } from './tools/lint/room-walls.rule.mjs';
import { pureRooms, rooms } from './tools/lint/rooms.mjs';

/**
 * Which projects each may import, by their tags. What runs a Java process is for the loader and for specs: the API in production
 * holds nothing of it.
 */
const dependencyDirections = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:skill-graph', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:recherche', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:recodage', onlyDependOnLibsWithTags: ['scope:recherche'] },
  { sourceTag: 'scope:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:drawing', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:explorer', onlyDependOnLibsWithTags: ['scope:client', 'scope:drawing'] },
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['scope:neo4j', 'scope:embedded-neo4j'] },
  { sourceTag: 'scope:software', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:neo4j', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:embedded-neo4j', onlyDependOnLibsWithTags: ['scope:neo4j'] },
  { sourceTag: 'scope:rome-files', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:exports', onlyDependOnLibsWithTags: ['scope:domain', 'scope:neo4j', 'scope:software'] },
  {
    sourceTag: 'scope:report',
    onlyDependOnLibsWithTags: [
      'scope:domain',
      'scope:neo4j',
      'scope:rome-files',
      'scope:skill-graph',
      'scope:software',
    ],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: [
      'scope:domain',
      'scope:neo4j',
      'scope:recherche',
      'scope:recodage',
      'scope:skill-graph',
      'scope:client',
      'scope:drawing',
      'scope:exports',
      'scope:software',
    ],
  },
  {
    sourceTag: 'scope:loader',
    onlyDependOnLibsWithTags: [
      'scope:domain',
      'scope:recherche',
      'scope:recodage',
      'scope:neo4j',
      'scope:embedded-neo4j',
      'scope:rome-files',
      'scope:exports',
      'scope:report',
      'scope:skill-graph',
      'scope:software',
    ],
  },
];

/** They make a formatter at each call, which takes longer than what is formatted: 10 ms of two hundred pistes. */
const formattersMadeAnew = {
  selector: 'CallExpression[callee.property.name=/^(toLocale(Date|Time)?String|localeCompare)$/]',
  message:
    'It makes a formatter at each call: make one Intl.NumberFormat, DateTimeFormat or Collator beside the function.',
};

/** What specs and their support may import as well. */
const specDirections = dependencyDirections.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, 'scope:testing'],
}));

export default [
  {
    ignores: [
      '**/dist/**',
      '**/coverage/**',
      '**/target/**',
      '**/.rome/**',
      '**/src/generated/**',
      '**/*.document.ts',
      '**/esm/**',
    ],
  },
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
      'no-restricted-syntax': ['error', formattersMadeAnew],
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
    // By their paths in the workspace, which these rules know: a pattern here would be of the folder of each project.
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.spec.ts'],
    plugins: { rooms: { rules: { walls: roomWalls, purity: roomPurity } } },
    rules: {
      'rooms/walls': ['error', rooms, import.meta.dirname],
      'rooms/purity': ['error', pureRooms, import.meta.dirname],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
];
