// Prints the schema that the API serves. A process of its own: the API's libraries change what graphql says of its scalars.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(join(workspaceRoot, 'apps/api/dist/'));
require('reflect-metadata');
const { buildPublicSchema } = require('./public.schema.js');
const { printPublicSchema } = require('./platform/schema/print-schema.js');
process.stdout.write(printPublicSchema(await buildPublicSchema()));
