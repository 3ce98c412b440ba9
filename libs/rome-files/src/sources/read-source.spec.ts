import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compoundFileWith, zipOf } from '@rome-graph/testing/files';
import { LeftOutFiles } from './left-out';
import { filesOfSource } from './read-source';
import type { SourceFile } from './source-file';

const item = 'unix_item_v460_utf8.csv';
const themes = 'unix_themes_v460_utf8.csv';

describe('filesOfSource', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-sources-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const zip = (...names: readonly string[]): Buffer =>
    zipOf(names.map((name) => ({ name, content: Buffer.from(`"${name}"`) })));
  const write = (files: Readonly<Record<string, string | Buffer>>): void => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const inFolder = (origin: string): string => origin.slice(folder.length + 1);
  const look = async (path = folder, strict = false): Promise<{ read: string[]; left: string[][] }> => {
    const leftOut = new LeftOutFiles(strict);
    const files: SourceFile[] = await filesOfSource(path, leftOut);
    return {
      read: files.map(({ origin }) => inFolder(origin)),
      left: leftOut.list().map(({ file, kind, why }) => [inFolder(file), kind, why]),
    };
  };
  const refusal = (path = folder, strict = false): Promise<string> =>
    look(path, strict).then(
      () => 'read',
      (error: Error) => error.message,
    );

  it('looks into a folder of downloads: archives, folders in it, archives in archives', async () => {
    write({
      'RefRomeCsv.zip': zip(item, `sub/${themes}`),
      'classeurs/juin/tags.xlsx': 'x',
      'tout.zip': zipOf([{ name: 'dedans/RefRomeCsv.zip', content: zip(item) }]),
      'notes.txt': 'x',
    });
    expect((await look()).read).toEqual([
      `RefRomeCsv.zip/${item}`,
      `RefRomeCsv.zip/sub/${themes}`,
      'classeurs/juin/tags.xlsx',
      'notes.txt',
      `tout.zip/dedans/RefRomeCsv.zip/${item}`,
    ]);
  });

  it('names what it leaves out, and why', async () => {
    write({
      [item]: 'x',
      'photo.jpg': 'x',
      '.DS_Store': 'x',
      [`._${item}`]: 'x',
      '__MACOSX/._a.csv': 'x',
      'RefRomeCsv.zip': zip(themes, `__MACOSX/._${themes}`, '.DS_Store', 'lisez-moi.pdf'),
      'RefRomeJson.zip': zip('unix_fiche_emploi_metier_v460.json'),
      'coupé.zip': zip(item).subarray(0, 40),
      'bureau.zip': zipOf([{ name: '../../a.csv', content: Buffer.from('x') }]),
    });
    symlinkSync(tmpdir(), join(folder, 'lien'));
    const { read, left } = await look();
    expect(read).toEqual([`RefRomeCsv.zip/${themes}`, item]);
    expect(left).toEqual([
      ['.DS_Store', 'system', 'what macOS keeps of a folder'],
      [`._${item}`, 'system', 'what macOS keeps of another file'],
      ['__MACOSX', 'system', 'what macOS puts beside the files of an archive'],
      ['lien', 'unknown', 'a link to a folder, and such links are not followed'],
      ['photo.jpg', 'unknown', 'not a .csv, .txt, .xlsx or .zip file'],
      ['RefRomeCsv.zip/__MACOSX', 'system', 'what macOS puts beside the files of an archive'],
      ['RefRomeCsv.zip/.DS_Store', 'system', 'what macOS keeps of a folder'],
      ['RefRomeCsv.zip/lisez-moi.pdf', 'unknown', 'not a .csv, .txt, .xlsx or .zip file'],
      [
        'RefRomeJson.zip/unix_fiche_emploi_metier_v460.json',
        'unknown',
        expect.stringMatching(/^this is the JSON export: take the CSV one, https:/),
      ],
      ['bureau.zip', 'unknown', expect.stringMatching(/^refused: an entry would be written outside its folder/)],
      ['coupé.zip', 'unknown', expect.stringMatching(/^not a zip that can be read, perhaps cut short/)],
    ]);
  });

  it('refuses what it does not know when it is strict, and still leaves out what systems make', async () => {
    write({ [item]: 'x', '.DS_Store': 'x' });
    expect(await refusal(folder, true)).toBe('read');
    write({ 'photo.jpg': 'x' });
    expect(await refusal(folder, true)).toBe(`${join(folder, 'photo.jpg')}: not a .csv, .txt, .xlsx or .zip file`);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['RefRomeCsv.zip', zip(item).subarray(0, 40), /RefRomeCsv\.zip: not a zip that can be read, perhaps cut short/],
    ['photo.jpg', 'x', /photo\.jpg: not a zip, and not a \.csv, \.txt or \.xlsx file; give the official zip/],
    ['unix_item_v460.json', '[]', /unix_item_v460\.json: this is the JSON export: take the CSV one, https:/],
    [
      'tags.ods',
      zip('mimetype', 'content.xml'),
      /tags\.ods: a workbook of another format: open it and save it as \.xlsx/,
    ],
  ])('refuses by itself what it would leave out of a folder: %s', async (name, content, expected) => {
    write({ [name]: content });
    expect(await refusal(join(folder, name))).toMatch(expected);
  });

  it('refuses a damaged official export in a folder too: without it, an older one would be taken', async () => {
    write({ [item]: 'x', 'RefRomeCsv (1).zip': zip(item).subarray(0, 40) });
    expect(await refusal()).toMatch(/RefRomeCsv \(1\)\.zip: not a zip that can be read/);
  });

  it('takes an archive with the parts or the name of a workbook for one, whole or not', async () => {
    write({
      'a.xlsx': zip('xl/worksheets/sheet1.xml'),
      'b.zip': zip('[Content_Types].xml', 'word/document.xml'),
      'c.xlsx': compoundFileWith('Workbook'),
    });
    expect((await look()).read).toEqual(['a.xlsx', 'b.zip', 'c.xlsx']);
    expect((await look(join(folder, 'a.xlsx'))).read).toEqual(['a.xlsx']);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'nothing',
      {},
      /the folder holds no \.csv, \.txt, \.xlsx or \.zip file; give the folder of the official CSV files$/,
    ],
    [
      'nothing to load',
      { 'photo.jpg': 'x' },
      /holds no \.csv, \.txt, \.xlsx or \.zip file \(photo\.jpg is not a \.csv, \.txt, \.xlsx or \.zip file\); give/,
    ],
  ])('refuses a folder that holds %s', async (_what, files, expected) => {
    write(files);
    expect(await refusal()).toMatch(expected);
  });

  it('counts the files of all archives of a folder together', async () => {
    const many = (prefix: string): Buffer => zip(...Array.from({ length: 600 }, (_, index) => `${prefix}${index}.csv`));
    write({ 'a.zip': many('a'), 'b.zip': many('b') });
    expect(await refusal(join(folder, 'a.zip'))).toBe('read');
    const { read, left } = await look();
    expect([read.length, left]).toEqual([
      600,
      [['b.zip', 'unknown', expect.stringMatching(/refused: it holds 1001 files to load; the limit is 1000/)]],
    ]);
  });
});

describe('LeftOutFiles', () => {
  const found = { origin: 'downloads/photo.jpg', foundIn: 'downloads' };

  it('refuses a source in which nothing was known, with the reasons', () => {
    const leftOut = new LeftOutFiles();
    leftOut.add(found, 'unknown', 'not a table');
    expect(() => leftOut.refuseUselessSources([])).toThrow('downloads: nothing in it is known: not a table');
    leftOut.add({ ...found, origin: 'downloads/a.csv' }, 'unknown', 'no document');
    expect(() => leftOut.refuseUselessSources([])).toThrow(
      'downloads: nothing in it is known; docs/sources.md has what a load takes\n' +
        '  - downloads/photo.jpg: not a table\n  - downloads/a.csv: no document',
    );
    expect(() => leftOut.refuseUselessSources([{ origin: 'downloads/b.csv', foundIn: 'downloads' }])).not.toThrow();
  });

  it('lets a source through that only says what others say', () => {
    const leftOut = new LeftOutFiles();
    leftOut.add(found, 'unknown', 'not a table');
    leftOut.add({ ...found, origin: 'downloads/item.csv' }, 'copy', 'the same bytes as item.csv');
    expect(() => leftOut.refuseUselessSources([])).not.toThrow();
  });
});
