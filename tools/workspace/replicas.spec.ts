import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const report = pathToFileURL(join(__dirname, '../replicas/report.mjs')).href;

interface Record {
  readonly begin: number;
  readonly end: number;
  readonly follows?: boolean;
  readonly isBack?: boolean;
  readonly release?: number;
  readonly error?: string;
  readonly mixed?: string;
}

/** What the proof of replicas would say of what clients saw, while a replica was killed at 1 000 ms and another told to end at 5 000. */
function failures(records: readonly Record[], codes: readonly (number | null)[] = [0], rolledOut = 1): string[] {
  const seen = {
    records: records.map((record) => ({ door: '/r', follows: true, isBack: false, ...record })),
    faults: [
      { what: 'SIGKILL', from: 1_000, until: 2_000 },
      { what: 'SIGTERM', from: 5_000, until: 6_000 },
    ],
    codes,
    rollOuts: Array.from({ length: rolledOut }, () => ({})),
    releases: [{ version: '459' }, { version: '460' }],
  };
  const script = `import('${report}').then(({ failuresOf }) => console.log(JSON.stringify(failuresOf(${JSON.stringify(seen)}))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
}

const answered = { begin: 0, end: 10, release: 460 };

describe('the proof of replicas', () => {
  it('passes when each question was answered, those aside that a replica had begun when it was killed', () => {
    expect(failures([answered, { begin: 990, end: 1_010, error: '502' }])).toEqual([]);
  });

  it('fails on any other error, on one of SIGTERM too, and when nothing was answered', () => {
    expect(failures([answered, { begin: 1_500, end: 1_510, error: '502' }])).toEqual(['/r: 502']);
    expect(failures([answered, { begin: 4_990, end: 5_010, error: '502' }])).toEqual(['/r: 502']);
    expect(failures([])).toEqual(['nothing was answered']);
  });

  it('fails on an answer of two releases', () => {
    expect(failures([answered, { begin: 0, end: 1, mixed: '459, 460' }])).toEqual(['/r: an answer of 459, 460']);
  });

  it('fails when a client that has said what it saw sees an older release, not when another does', () => {
    const back = { begin: 20, end: 30, release: 459, isBack: true };
    expect(failures([answered, back])).toEqual(['/r: 459 after a later one, to a client that had said so']);
    expect(failures([answered, { ...back, follows: false }])).toEqual([]);
  });

  it('fails when a replica that was told to end did not end well, or a release did not come', () => {
    expect(failures([answered], [0, 1, null])).toEqual([
      'a replica that SIGTERM ended exited with 1',
      'a replica that SIGTERM ended exited with null',
    ]);
    expect(failures([answered], [0], 0)).toEqual(['0 of 1 releases were rolled out']);
  });
});
