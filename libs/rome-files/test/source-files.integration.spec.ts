import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sampleDocument, samplePath, tableFile, zipOf } from '@rome-graph/testing/files';
import JSZip from 'jszip';
import { InputError } from '../src/input.error';
import { readSource } from '../src/sources/read-source';
import { readWorkbook } from '../src/sources/workbook/workbook.reader';

const describeWithPipes = process.platform === 'win32' ? describe.skip : describe;

describe('the files of a source', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-source-files-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const themes = readFileSync(join(samplePath, tableFile('themes')));
  const place = (name: string): string => join(folder, name);
  const write = (name: string, content: Buffer | string): string => {
    writeFileSync(place(name), content);
    return place(name);
  };
  const refusal = (path: string): Promise<unknown> =>
    readSource(path).then(
      () => 'read',
      (error: unknown) => error,
    );
  const refusedWith = async (path: string, expected: RegExp): Promise<void> => {
    const error = await refusal(path);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(expected);
  };

  describe('in an archive', () => {
    it('are those that were put in it', async () => {
      const [file] = await readSource(write('whole.zip', zipOf([{ name: tableFile('themes'), content: themes }])));
      expect(file?.bytes.equals(themes)).toBe(true);
    });

    it('are refused when their content was altered, though it inflates to as many bytes', async () => {
      const altered = Buffer.from(themes.toString('utf8').replace('ravail', 'ravaux'));
      expect([altered.length, altered.equals(themes)]).toEqual([themes.length, false]);
      const path = write('altered.zip', zipOf([{ name: tableFile('themes'), content: altered, crc: crc32(themes) }]));
      await refusedWith(
        path,
        /altered\.zip: not a zip that can be read.*its entry unix_themes_v460_utf8\.csv was altered: its CRC-32 is [0-9a-f]{8}, and [0-9a-f]{8} is given/,
      );
    });

    it.each([
      [
        'encrypted',
        { flags: 1 },
        /locked\.zip: its entry themes\.csv is protected by a password: unzip it with the pass/,
      ],
      ['encrypted by AES', { flags: 1, method: 99 }, /its entry themes\.csv is protected by a password/],
      ['compressed by LZMA', { method: 14 }, /its entry themes\.csv is compressed by the method 14.*unzip it/],
    ])('are refused when %s, and the entry is named', async (_what, how, expected) => {
      await refusedWith(write('locked.zip', zipOf([{ name: 'themes.csv', content: themes, ...how }])), expected);
    });
  });

  it('of a workbook are refused when a part of it was altered', async () => {
    const original = readFileSync(sampleDocument('rome-tags-fiches.xlsx'));
    const archive = await JSZip.loadAsync(original);
    const parts = await Promise.all(
      Object.values(archive.files).map(async (part) => ({ name: part.name, content: await part.async('nodebuffer') })),
    );
    const spoilt = zipOf(parts.map((part) => (part.name.includes('sheet1') ? { ...part, crc: 1 } : part)));
    const read = readWorkbook({ name: 'tags.xlsx', origin: 'tags.xlsx', bytes: spoilt });
    await expect(read).rejects.toThrow(/tags\.xlsx: a workbook that cannot be read.*sheet1\.xml was altered/);
    const whole = await readWorkbook({ name: 'tags.xlsx', origin: 'tags.xlsx', bytes: zipOf(parts) });
    expect(whole.sheets.length).toBeGreaterThan(0);
  });

  describe('with a SHA-256 beside them', () => {
    const sha256 = createHash('sha256').update(themes).digest('hex');
    const other = '0'.repeat(64);

    it.each([
      ['as sha256sum writes it', `${sha256}  themes.csv\n`],
      ['of a binary file', `${sha256} *themes.csv\r\n`],
      ['alone, in capitals', sha256.toUpperCase()],
      ['as BSD and macOS write it', `SHA256 (themes.csv) = ${sha256}\n`],
      ['among others', `${other}  item.csv\n${sha256}  ./themes.csv\n`],
      ['under a former name', `${sha256}  other.csv\n`],
    ])('are read when it is theirs, %s', async (_what, sum) => {
      write('themes.csv.sha256', sum);
      expect(await readSource(write('themes.csv', themes))).toHaveLength(1);
      expect(await readSource(folder)).toHaveLength(1);
    });

    it('are refused when it is that of another file, alone or in a folder, zip or not', async () => {
      write('themes.csv.sha256', `${other}  themes.csv\n`);
      const expected = new RegExp(
        `themes\\.csv: not the file that .*themes\\.csv\\.sha256 is of: its SHA-256 is ${sha256}`,
      );
      await refusedWith(write('themes.csv', themes), expected);
      await refusedWith(folder, expected);
      write('release.zip.sha256', other);
      await refusedWith(
        write('release.zip', zipOf([{ name: 'themes.csv', content: themes }])),
        /release\.zip: not the/,
      );
    });

    it.each([
      ['no sum', 'hello\n'],
      ['sums of other files', `${other}  a.csv\n${other}  b.csv\n`],
    ])('are refused when it holds %s', async (_what, sum) => {
      write('themes.csv.sha256', sum);
      await refusedWith(write('themes.csv', themes), /themes\.csv\.sha256: no SHA-256 of themes\.csv is in it/);
    });
  });

  describeWithPipes('that are no regular files', () => {
    const pipe = (name: string): string => {
      execFileSync('mkfifo', [place(name)]);
      return place(name);
    };

    it('are refused, alone or in a folder: a pipe that nobody writes into', async () => {
      const path = pipe('pipe.csv');
      await refusedWith(path, /pipe\.csv: a pipe, and only regular files are read; take it out/);
      await refusedWith(folder, /pipe\.csv: a pipe, and only regular files are read/);
    });

    it('are refused where the sum is a pipe', async () => {
      pipe('themes.csv.sha256');
      await refusedWith(write('themes.csv', themes), /themes\.csv\.sha256: a pipe/);
    });

    it.each([
      ['a link to a device without end', '/dev/zero', /link\.csv: a device, and only regular files are read/],
      ['a link to nothing', '/nowhere/at/all', /link\.csv: no such file or folder/],
      ['a link to itself', 'link.csv', /link\.csv: a link that leads back to itself/],
      ['a link to a folder', tmpdir(), /link\.csv: a folder, and only regular files are read/],
    ])('are refused in a folder: %s', async (_what, target, expected) => {
      symlinkSync(target, place('link.csv'));
      await refusedWith(folder, expected);
    });

    it('are refused: a socket', async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(place('socket.csv'), resolve));
      await refusedWith(folder, /socket\.csv: a socket/);
      await new Promise((resolve) => server.close(resolve));
    });

    it('are left alone when a load would not read them anyway; a link to a regular file is read', async () => {
      pipe('fifo');
      mkdirSync(place('sub'));
      symlinkSync(join(samplePath, tableFile('themes')), place('themes.csv'));
      const [file, ...others] = await readSource(folder);
      expect([file?.bytes.equals(themes), others]).toEqual([true, []]);
    });
  });
});
