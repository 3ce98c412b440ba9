import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPublicSchema } from './print-schema';
import { buildPublicSchema } from './public.schema';

/** Where the printed schema is committed. */
const schemaFile = join(__dirname, '..', '..', 'schema.graphql');

buildPublicSchema()
  .then((schema) => writeFileSync(schemaFile, printPublicSchema(schema)))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  });
