import { spawn, spawnSync } from 'node:child_process';
import { isSameProcessAlive, processIdentity } from './process-identity';

describe('processIdentity', () => {
  it('is the same each time, and differs from that of another process', () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const own = processIdentity(process.pid) ?? '';
    const other = processIdentity(child.pid as number) ?? '';
    expect(own).toBeTruthy();
    expect(processIdentity(process.pid)).toBe(own);
    expect(isSameProcessAlive(process.pid, own)).toBe(true);
    expect(isSameProcessAlive(process.pid, other)).toBe(other === own);
    child.kill('SIGKILL');
  });

  it('is undefined of a process that has ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(processIdentity(pid)).toBeUndefined();
    expect(isSameProcessAlive(pid, 'unknown')).toBe(false);
  });
});
