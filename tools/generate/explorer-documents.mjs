// What the pages of libs/explorer ask: beside each .graphql its text and its types, so that a page loads its own questions alone.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, visit } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { clientTypes } from './client-types.mjs';

const folder = 'libs/explorer/src';
const notice =
  '// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.\n';

/** Each file of documents, and what is made of it. */
export function explorerDocuments() {
  return sources()
    .filter((path) => !path.endsWith('.fragments.graphql'))
    .map((path) => ({ path: path.replace(/\.graphql$/, '.document.ts'), make: () => documentFile(path) }));
}

function sources() {
  return readdirSync(join(workspaceRoot, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.graphql'))
    .sort();
}

async function documentFile(path) {
  const file = join(workspaceRoot, path.replace(/\.graphql$/, '.document.ts'));
  const document = parse(readFileSync(join(workspaceRoot, path), 'utf8'));
  const own = document.definitions;
  const borrowed = fragmentsOf(document, own).filter((fragment) => !own.includes(fragment));
  const whole = { kind: Kind.DOCUMENT, definitions: [...own, ...borrowed] };
  const schema = buildSchema(readFileSync(join(workspaceRoot, 'apps/api/schema.graphql'), 'utf8'));
  const { content } = await operations.plugin(
    schema,
    [{ location: path, document: whole }],
    { ...clientTypes, importSchemaTypesFrom: join(dirname(file), 'schema.ts') },
    { outputFile: file },
  );
  const asked = own.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const constants = asked.map((operation) => constantOf(operation, own));
  const page = 'libs/explorer/src/api/page-document'.slice(folder.length + 1);
  const up = '../'.repeat(path.slice(folder.length + 1).split('/').length - 1) || './';
  const text = [
    notice,
    ...(/\bTypes\./.test(content) ? ["import type { Schema as Types } from '@rome-graph/client';"] : []),
    `import type { Exact } from '${up}${page}';`,
    `import { pageDocument } from '${up}${page}';`,
    content,
    ...constants,
  ].join('\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}

/** The fragments that a document or an operation names, directly or through others: its own, and those of other files. */
function fragmentsOf(node, own = []) {
  const others = sources().flatMap((path) => parse(readFileSync(join(workspaceRoot, path), 'utf8')).definitions);
  const all = [...own, ...others].filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const found = new Map();
  const look = (each) =>
    visit(each, {
      FragmentSpread({ name }) {
        if (found.has(name.value)) return;
        const fragment = all.find((one) => one.name.value === name.value);
        if (!fragment) throw new Error(`No .graphql of ${folder} has the fragment ${name.value}.`);
        found.set(name.value, fragment);
        look(fragment);
      },
    });
  look(node);
  return [...found.values()];
}

function constantOf(operation, own) {
  const name = operation.name.value;
  const used = { kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, own)] };
  const constant = name[0].toLowerCase() + name.slice(1);
  const types = `${name}Query, ${name}QueryVariables`;
  return `/** The question ${name}. */\nexport const ${constant} = pageDocument<${types}>(\`${print(used)}\`);\n`;
}
