import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findWorkspaceRoot } from './workspace';

/**
 * The Python of tools/python/<list>.requirements.txt, for specs that ask a tool of others whether it reads what we write.
 * Made at the first call, which takes some 10 s.
 */
export function testPython(list: string): string {
  const tools = join(findWorkspaceRoot(), 'tools', 'python');
  const requirements = join(tools, `${list}.requirements.txt`);
  const made = execFileSync(process.execPath, [join(tools, 'environment.mjs'), requirements], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return made.trim();
}
