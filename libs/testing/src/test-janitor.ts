import { spawn } from 'node:child_process';

/** Ends the Java of a home, and removes the home, once the process given is gone; ends when the home is. */
const program = `
const { existsSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const [pid, home] = [Number(process.argv[1]), process.argv[2]];
const lives = (pid) => { try { process.kill(pid, 0); return true; } catch { return false; } };
setInterval(() => {
  if (!existsSync(home)) process.exit(0);
  if (lives(pid)) return;
  try {
    const { java } = JSON.parse(readFileSync(join(home, 'neo4j.run.json'), 'utf8'));
    if (lives(java.pid)) return process.kill(java.pid, 'SIGKILL');
  } catch {}
  rmSync(home, { recursive: true, force: true });
}, 1000);
`;

/**
 * Looks after the server of a spec from another process: Jest lets no code of a spec run when it is interrupted, and
 * Java would live on.
 */
export function startJanitor(home: string): void {
  const args = ['-e', program, String(process.pid), home];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore', windowsHide: true }).unref();
}
