import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ApiClient } from './test-api';

/** What tools/fuzz/fuzz.py reports. */
export interface FuzzReport {
  readonly cases: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly failures: readonly { readonly what: string; readonly document: string | null }[];
}

/** The committed schema. */
export const schemaFile = join(__dirname, '..', '..', 'schema.graphql');

const script = join(__dirname, '..', '..', '..', '..', 'tools', 'fuzz', 'fuzz.py');
/** Seconds that an answer may take: what is proven is what is answered, on a machine that may have other work. */
const longest = 600;

/** Asks the API documents that schemathesis makes of a schema, of seed 460, and judges the answers. */
export async function fuzz(python: string, { url }: ApiClient, schema: string, cases: number): Promise<FuzzReport> {
  const args = ['--url', `${url}/graphql`, '--schema', schema, '--cases', String(cases), '--seed', '460'];
  const { stdout } = await promisify(execFile)(python, [script, ...args, '--longest', String(longest)], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as FuzzReport;
}
