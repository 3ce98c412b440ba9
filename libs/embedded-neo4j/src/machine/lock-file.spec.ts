import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOwnerPid, takeLockFile } from './lock-file';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-lock-'));
const lock = join(folder, 'a.lock');

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => expect(readdirSync(folder)).toEqual([]));

describe('takeLockFile', () => {
  it('names its owner and is taken by one at a time', async () => {
    const release = await takeLockFile(lock, 0);
    expect(lockOwnerPid(lock)).toBe(process.pid);
    await expect(takeLockFile(lock, 150)).resolves.toBeUndefined();
    release?.();
    expect(lockOwnerPid(lock)).toBeUndefined();
  });

  it('waits for the one who has it', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      const release = await takeLockFile(lock, 10_000);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      release?.();
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(most).toBe(1);
  });

  it('breaks the lock of a process that has ended, even when its pid was given to another', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const dead of [pid, process.pid]) {
      writeFileSync(lock, JSON.stringify({ pid: dead, identity: 'another start', nonce: 'x' }));
      const release = await takeLockFile(lock, 1_000);
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
      release?.();
    }
  });

  it('lets only one of many break a stale lock', async () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: 'another start', nonce: 'x' }));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLockFile(lock, 300)));
    const releases = taken.filter((release) => release !== undefined);
    expect(releases).toHaveLength(1);
    releases[0]?.();
  });

  it('breaks a lock that was left half written, but not one that is being written', async () => {
    writeFileSync(lock, '');
    await expect(takeLockFile(lock, 150)).resolves.toBeUndefined();
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    const release = await takeLockFile(lock, 1_000);
    expect(release).toBeDefined();
    release?.();
  });

  it('does not release the lock of another', async () => {
    const release = await takeLockFile(lock, 0);
    writeFileSync(lock, 'of another');
    release?.();
    expect(readFileSync(lock, 'utf8')).toBe('of another');
    rmSync(lock);
  });
});
