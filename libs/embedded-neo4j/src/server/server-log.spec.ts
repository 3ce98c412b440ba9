import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logLength, readLogSince, saysPortIsTaken, saysStoreIsLocked, tellingLines } from './server-log';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-log-'));
const log = join(folder, 'neo4j.log');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readLogSince', () => {
  it('reads what was written since, and all of a log begun anew', () => {
    expect(logLength(log)).toBe(0);
    expect(readLogSince(log, 0)).toBe('');
    writeFileSync(log, 'before\n');
    const length = logLength(log);
    appendFileSync(log, 'après\n');
    expect(readLogSince(log, length)).toBe('après\n');
    writeFileSync(log, 'new\n');
    expect(readLogSince(log, length)).toBe('new\n');
  });
});

describe('tellingLines', () => {
  const failed = [
    '2026-01-01 INFO  Starting...',
    '2026-01-01 ERROR Failed to start Neo4j on 127.0.0.1:7474.',
    'java.lang.RuntimeException: Error starting Neo4j database server',
    '\tat org.neo4j.Main.main(Main.java:1)',
    'Caused by: java.io.IOException: No space left on device',
    '\t... 6 more',
    'Caused by: java.io.IOException: No space left on device',
    '2026-01-01 INFO  Stopped.',
  ].join('\n');

  it('keeps what tells of a failure, each line once, without the frames of stacks', () => {
    expect(tellingLines(failed)).toEqual([
      '2026-01-01 ERROR Failed to start Neo4j on 127.0.0.1:7474.',
      'java.lang.RuntimeException: Error starting Neo4j database server',
      'Caused by: java.io.IOException: No space left on device',
    ]);
    expect(tellingLines(failed, 1)).toEqual(['Caused by: java.io.IOException: No space left on device']);
  });

  it('keeps the last lines when none does', () => {
    expect(tellingLines('one\ntwo\nthree\n', 2)).toEqual(['two', 'three']);
  });
});

it('knows a locked store and a taken port', () => {
  const locked = 'FileLockException: Store and its lock file has been locked by another process: /a/store_lock.';
  expect([saysStoreIsLocked(locked), saysPortIsTaken(locked)]).toEqual([true, false]);
  const taken = 'PortBindException: Address localhost:7687 is already in use, cannot bind to it.';
  expect([saysStoreIsLocked(taken), saysPortIsTaken(taken)]).toEqual([false, true]);
});
