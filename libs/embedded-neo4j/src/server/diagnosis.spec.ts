import { tmpdir } from 'node:os';
import { diagnose, freeMebibytesOf, judgeFreeSpace } from './diagnosis';

const plenty = 50_000;

describe('why a Neo4j ended', () => {
  // As Neo4j 5.26 and Java 17 write it.
  it.each([
    [
      'a full disk, which it blames the system database for',
      'ERROR Failed to start Neo4j on dbms. … Component DatabaseManager failed to initialize. … Unable to start database system.\nCaused by: java.io.IOException: No space left on device',
      /disk of its store is full .*ROME_HOME.*damages no store/,
    ],
    ['no heap', 'Terminating due to java.lang.OutOfMemoryError: Java heap space', /more in ROME_NEO4J_HEAP/],
    [
      'no memory of the machine for the heap',
      'There is insufficient memory for the Java Runtime Environment to continue.',
      /less in ROME_NEO4J_HEAP.*ROME_NEO4J_PAGE_CACHE/,
    ],
    [
      'none from the beginning',
      'Error occurred during initialization of VM\nCould not reserve enough space for object heap',
      /less in ROME_NEO4J_HEAP/,
    ],
  ])('is %s', (_what, log, expected) => {
    expect(diagnose({ log, freeMebibytes: plenty })).toMatch(expected);
  });

  it('is a full disk when its log could not say so: there was no room for it', () => {
    expect(diagnose({ log: '', freeMebibytes: 0 })).toMatch(/full \(0 MiB are free\)/);
  });

  it('is perhaps the system when a signal killed it', () => {
    expect(diagnose({ log: '', freeMebibytes: plenty, signal: 'SIGKILL' })).toMatch(/lack of memory/);
  });

  it('is not guessed', () => {
    const log = 'Caused by: java.lang.IllegalStateException: another matter';
    expect(diagnose({ log, freeMebibytes: plenty, signal: null })).toBeUndefined();
  });
});

describe('free space', () => {
  it('is looked at before the start: too little for anything, for a release, for nothing', () => {
    expect(judgeFreeSpace(99, '/home').refusal).toMatch(/^Only 99 MiB are free on the disk of \/home/);
    expect(judgeFreeSpace(100, '/home')).toEqual({ warning: expect.stringMatching(/not for a whole release/) });
    expect(judgeFreeSpace(1_024, '/home')).toEqual({});
  });

  it('is that of the disk of a folder', () => {
    expect(freeMebibytesOf(tmpdir())).toBeGreaterThan(0);
    expect(freeMebibytesOf('/nowhere/at/all')).toBe(Number.MAX_SAFE_INTEGER);
  });
});
