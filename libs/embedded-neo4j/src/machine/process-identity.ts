import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const unknownStart = 'unknown';

/**
 * What tells a process from a later one that was given the same pid: when it was started. Undefined when no such
 * process runs; one that has ended and waits for its parent does not.
 */
export function processIdentity(pid: number): string | undefined {
  if (!isSignalable(pid)) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  return process.platform === 'win32' ? windowsIdentity(pid) : unixIdentity(pid);
}

/** Whether the process that had this identity still runs. */
export function isSameProcessAlive(pid: number, identity: string): boolean {
  const current = processIdentity(pid);
  if (current === undefined) return false;
  return current === identity || current === unknownStart || identity === unknownStart;
}

function isSignalable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process has ended when its last thread has: until then it may hold files and ports. */
function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const threads = Number(fields[16]);
    if (state === 'X' || (state === 'Z' && threads <= 1)) return undefined;
    const ticksSinceBoot = fields[18] ?? '';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${ticksSinceBoot}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unknownStart;
  }
}

function unixIdentity(pid: number): string | undefined {
  const [state, ...started] = output('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]).split(/\s+/);
  if (state?.startsWith('Z')) return undefined;
  return started.length > 0 ? started.join(' ') : unknownStart;
}

function windowsIdentity(pid: number): string {
  const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
  return output('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]) || unknownStart;
}

function output(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
  } catch {
    return '';
  }
}
