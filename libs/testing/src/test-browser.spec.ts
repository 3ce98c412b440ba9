import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './test-browser';

describe('findChromium', () => {
  let folder: string;
  let program: string;
  let text: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-chromium-'));
    program = join(folder, 'chromium');
    text = join(folder, 'chromium.txt');
    for (const path of [program, text]) writeFileSync(path, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    chmodSync(text, 0o644);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one of ROME_CHROMIUM before those of the usual places', () => {
    expect(findChromium({ ROME_CHROMIUM: program }, ['/bin/sh'])).toBe(program);
  });

  it.each([
    ['nothing is given', () => undefined],
    ['an empty setting is', () => ''],
    ['a path where nothing stands is', () => join(folder, 'absent')],
    ['a folder is', () => folder],
    ['a file that cannot be run is', () => text],
  ])('looks in the usual places when %s', (_, given) => {
    expect(findChromium({ ROME_CHROMIUM: given() }, [program])).toBe(program);
  });

  it('says that there is none where nothing can be run', () => {
    expect(findChromium({}, [text, '/dev/null', join(folder, 'absent')])).toBeUndefined();
  });
});
