import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findWorkspaceRoot, takeLockFile } from '@rome-graph/embedded-neo4j';

const lockTimeoutMs = 10 * 60_000;
const check = ['-c', 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'];

const run = promisify(execFile);

/** Whether this machine has a Python that can make environments: 3.11 or later, with venv. */
export function hasPython(): boolean {
  return spawnSync('python3', check, { stdio: 'ignore' }).status === 0;
}

/**
 * The Python of tools/python/<list>.requirements.txt, for specs that ask a tool of others whether it reads what we write.
 * Made by the first who asks, which takes some 10 s; others wait for it.
 */
export async function testPython(list: string): Promise<string> {
  const tools = join(findWorkspaceRoot(), 'tools', 'python');
  const cache = join(findWorkspaceRoot(), 'node_modules', '.cache', 'python');
  mkdirSync(cache, { recursive: true });
  const release = await takeLockFile(join(cache, `${list}.lock`), lockTimeoutMs);
  if (!release) throw new Error(`Another process has been making the environment ${list} for too long.`);
  try {
    const requirements = join(tools, `${list}.requirements.txt`);
    const { stdout } = await run(process.execPath, [join(tools, 'environment.mjs'), requirements]);
    return stdout.trim();
  } finally {
    release();
  }
}
