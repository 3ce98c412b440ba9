import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testPython } from '@rome-graph/testing';

const run = promisify(execFile);
const script = join(__dirname, 'reopen_exports.py');

/** How many rows a tool of others finds, by name of table. */
export type Counts = Readonly<Record<string, number>>;

/** What a tool of others finds in an export; see reopen_exports.py. */
export async function reopen<T>(tool: string, path: string): Promise<T> {
  const { stdout } = await run(await testPython('exports'), [script, tool, path], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}

/** Runs some Python in a folder; what it prints. */
export async function runPython(code: string, cwd: string): Promise<string> {
  const { stdout } = await run(await testPython('exports'), ['-c', code], { cwd });
  return stdout;
}
