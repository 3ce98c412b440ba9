// The specs that need a Neo4j or a release: what each proves, and the seconds that it may take on two cores.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), 'suites.json');

/** `{ suite, proves, budget }` of each spec file beneath `test`. */
export const suites = JSON.parse(readFileSync(file, 'utf8'));
