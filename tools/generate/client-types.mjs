// What libs/client is made of: the types of the schema, and of each document of libs/client what it takes and answers.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, isObjectType, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../scripts/prepare.mjs';

const client = join(workspaceRoot, 'libs', 'client', 'src');
const notice =
  '// Generated from apps/api/schema.graphql by `npm run generate`: edit the documents of libs/client, not this file.\n';
/** How types are made of the schema, for this client and for the explorer. */
export const clientTypes = {
  scalars: {
    ID: 'string',
    JSON: { input: 'unknown', output: 'Record<string, unknown>' },
    Date: 'string',
    DateTime: 'string',
  },
  strictScalars: true,
  defaultScalarType: 'unknown',
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  useTypeImports: true,
  documentMode: 'string',
  dedupeFragments: true,
  inputMaybeValue: 'T | null | undefined',
};

/** The types of the whole schema. */
export function schemaTypes() {
  return generated('schema.ts', [typescript]);
}

/** The documents as an application asks them, each with the types of its variables and of its answer. */
export function documentTypes() {
  return generated('documents.ts', [operations, typedDocuments], {
    importSchemaTypesFrom: join(client, 'generated', 'schema.ts'),
  });
}

/** What identifies each type in the cache of a client: the key of what is a node of the graph; nothing of what is a part of an answer. */
export async function keyFields() {
  const { romeGraph } = createRequire(import.meta.url)(join(workspaceRoot, 'libs/domain/dist/index.js'));
  const keys = new Map(romeGraph.nodes.map(({ label, key }) => [label, key.name]));
  const types = Object.values(apiSchema().getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query',
  );
  const entries = types.map(({ name }) => [name, keys.has(name) ? [keys.get(name)] : null]);
  const text = `${notice}
/** The fields that identify what is of a type; null for what is a part of another answer. Of one release: another is another cache. */
export const keyFields = ${JSON.stringify(Object.fromEntries(entries))} as const satisfies Readonly<Record<string, readonly string[] | null>>;
`;
  const path = join(client, 'generated', 'key-fields.ts');
  return format(text, { ...(await resolveConfig(path)), parser: 'typescript' });
}

function apiSchema() {
  return buildSchema(readFileSync(join(workspaceRoot, 'apps', 'api', 'schema.graphql'), 'utf8'));
}

async function generated(filename, plugins, more = {}) {
  const schema = apiSchema();
  const documents = readdirSync(join(client, 'documents'))
    .sort()
    .map((location) => ({ location, document: parse(readFileSync(join(client, 'documents', location), 'utf8')) }));
  const path = join(client, 'generated', filename);
  const parts = await Promise.all(
    plugins.map(({ plugin }) => plugin(schema, documents, { ...clientTypes, ...more }, { outputFile: path })),
  );
  const text = [...new Set(parts.flatMap(({ prepend = [] }) => prepend)), ...parts.map(({ content }) => content)].join(
    '\n',
  );
  // With the names of files as they are: one source makes the modules of both systems.
  const imported = text.replace(/from '(\.\/\w+)'/g, "from '$1.ts'");
  return format(notice + imported, { ...(await resolveConfig(path)), parser: 'typescript' });
}
