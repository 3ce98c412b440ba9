import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from '../machine/process-identity';
import type { RunFile } from './run-file';
import { holderOf, readRunFile, removeRunFile, storeState, writeRunFile } from './run-file';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-run-'));
const path = join(folder, 'neo4j.run.json');
const alive = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
const recycled = { pid: process.pid, identity: 'an earlier start' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(changes: Partial<RunFile> = {}): RunFile {
  const ports = { bolt: 7687, http: 7474 };
  return { supervisor: alive, java: alive, ports, since: '2026-01-01T00:00:00.000Z', state: 'ready', ...changes };
}

describe('storeState', () => {
  it('is free without a run file, or with what is not one', () => {
    expect(storeState(path)).toEqual({ kind: 'free' });
    writeFileSync(path, '{"java": 12');
    expect(storeState(path)).toEqual({ kind: 'free' });
    writeFileSync(path, '{}');
    expect(storeState(path)).toEqual({ kind: 'free' });
  });

  it('is held while Java and its supervisor live', () => {
    writeRunFile(path, run());
    expect(storeState(path)).toEqual({ kind: 'held', run: run() });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['neo4j.run.json']);
  });

  it('is an orphan when the pid of its supervisor is now that of another process', () => {
    writeRunFile(path, run({ supervisor: recycled }));
    expect(storeState(path).kind).toBe('orphan');
  });

  it('is free when the pid of Java is now that of another process', () => {
    writeRunFile(path, run({ java: recycled }));
    expect(storeState(path)).toEqual({ kind: 'free' });
  });
});

it('only the run file of that very server is removed', () => {
  writeRunFile(path, run());
  removeRunFile(path, recycled);
  expect(readRunFile(path)).toEqual(run());
  removeRunFile(path, alive);
  expect(readRunFile(path)).toBeUndefined();
});

it('says who holds the store', () => {
  expect(holderOf(run())).toEqual({
    supervisorPid: process.pid,
    javaPid: process.pid,
    since: '2026-01-01T00:00:00.000Z',
    boltUri: 'bolt://127.0.0.1:7687',
    browserUrl: 'http://127.0.0.1:7474/browser/',
  });
});
