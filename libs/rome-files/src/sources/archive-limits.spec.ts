import type { ArchiveEntry } from './archive-limits';
import { archiveLimits, brokenLimit } from './archive-limits';

const mebibyte = 1024 * 1024;
const entry = (inflatedBytes: number, compressedBytes = inflatedBytes): ArchiveEntry => ({
  name: 'a.csv',
  inflatedBytes,
  compressedBytes,
});

describe('brokenLimit', () => {
  it.each([
    ['nothing', [], undefined],
    ['an official archive', Array.from({ length: 30 }, () => entry(5 * mebibyte, mebibyte / 2)), undefined],
    ['exactly as many entries as allowed', Array.from({ length: archiveLimits.entries }, () => entry(1)), undefined],
    ['one entry too many', Array.from({ length: archiveLimits.entries + 1 }, () => entry(1)), /1001 entries/],
    ['a file as large as allowed', [entry(256 * mebibyte)], undefined],
    ['a file one byte too large', [entry(256 * mebibyte + 1)], /inflates to 268435457 bytes/],
    ['files too large together', Array.from({ length: 5 }, () => entry(250 * mebibyte)), /it inflates to 1310720000/],
    ['a ratio as high as allowed', [entry(200 * mebibyte, mebibyte)], undefined],
    ['a zip bomb', [entry(200 * mebibyte + 1, mebibyte)], /more than 200 times/],
    ['a small file that inflates much', [entry(mebibyte, 100)], undefined],
  ])('%s', (_what, entries, expected) => {
    if (expected === undefined) expect(brokenLimit(entries)).toBeUndefined();
    else expect(brokenLimit(entries)).toMatch(expected);
  });
});
