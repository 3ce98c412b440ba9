import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compoundFileWith, withParts, workbookFile, workbookOf } from '@rome-graph/testing/files';
import * as ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { refuseOldOffice, signatureOf } from '../src/sources/workbook/file-signature';
import type { Workbook } from '../src/sources/workbook/workbook';
import { workbookLimits } from '../src/sources/workbook/workbook-limits';
import { readWorkbook } from '../src/sources/workbook/workbook.reader';

const read = async (bytes: Buffer): Promise<Workbook> => readWorkbook(workbookFile(bytes));
const cellsOf = ({ sheets: [sheet] }: Workbook): string[][] => (sheet?.rows ?? []).map(({ cells }) => [...cells]);
const sheet1 = 'xl/worksheets/sheet1.xml';

describe('odd workbooks', () => {
  it('keeps the letters of a text longer than a chunk', async () => {
    const long = 'œuvre à façon '.repeat(20_000);
    expect(
      cellsOf(
        await read(
          await workbookOf([{ name: 'Été', rows: [[long.slice(0, 32_000)], ['é'], [long.slice(0, 30_000)]] }]),
        ),
      ),
    ).toEqual([[long.slice(0, 32_000)], ['é'], [long.slice(0, 30_000)]]);
  });

  it('gives the stored result of a formula, and tells a formula without one by its place', async () => {
    const bytes = await workbookOf([
      {
        name: 'F',
        rows: [
          ['Code', 'Somme'],
          [
            { formula: 'B2', result: 'M1805' },
            { formula: '1+1', result: 2 },
          ],
          [{ formula: 'B3' } as ExcelJS.CellValue, 'x'],
        ],
      },
    ]);
    const { sheets } = await read(bytes);
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Code', 'Somme'],
      ['M1805', '2'],
      ['', 'x'],
    ]);
    expect([...(sheets[0]?.rows[2]?.problems ?? [])]).toEqual([
      [0, expect.stringContaining('a formula whose result is not stored')],
    ]);
  });

  it('gives the value of merged cells to the first of them', async () => {
    const bytes = await workbookOf([
      {
        name: 'M',
        rows: [
          ['Titre', null, null],
          ['a', 'b', 'c'],
        ],
        merged: ['A1:C1'],
      },
    ]);
    expect(cellsOf(await read(bytes))[0]?.[0]).toBe('Titre');
    expect(cellsOf(await read(bytes))[1]).toEqual(['a', 'b', 'c']);
  });

  it('tells hidden sheets from the others', async () => {
    const bytes = await workbookOf([
      { name: 'Vue', rows: [['a']] },
      { name: 'Cachée', rows: [['b']], state: 'hidden' },
      { name: 'Très cachée', rows: [['c']], state: 'veryHidden' },
    ]);
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Vue', false],
      ['Cachée', true],
      ['Très cachée', true],
    ]);
  });

  it.each([false, true])('reads a date, days counted from 1904: %s', async (date1904) => {
    const bytes = await workbookOf([{ name: 'D', rows: [['Date', new Date('2025-09-18T00:00:00Z')]] }], { date1904 });
    expect(cellsOf(await read(bytes))).toEqual([['Date', '2025-09-18']]);
  });

  it('reads parts in whatever order they are stored, by absolute names, without shared strings', async () => {
    const original = await JSZip.loadAsync(
      await workbookOf([
        {
          name: 'Savoirs',
          rows: [
            ['été', 1],
            ['hiver', 2],
          ],
        },
      ]),
    );
    const reordered = new JSZip();
    const names = Object.keys(original.files).filter((name) => !original.files[name]?.dir);
    for (const name of names.sort((a, b) => Number(a === 'xl/workbook.xml') - Number(b === 'xl/workbook.xml'))) {
      const text = await original.file(name)?.async('string');
      const isRels = name === 'xl/_rels/workbook.xml.rels';
      reordered.file(
        name,
        isRels ? (text ?? '').replace('Target="worksheets/', 'Target="/xl/worksheets/') : (text ?? ''),
      );
    }
    const { sheets } = await read(await reordered.generateAsync({ type: 'nodebuffer' }));
    expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
      [
        'Savoirs',
        [
          ['été', '1'],
          ['hiver', '2'],
        ],
      ],
    ]);
  });

  it('leaves empty rows out, and keeps the numbers of the others', async () => {
    const { sheets } = await read(await workbookOf([{ name: 'V', rows: [['a'], [], [null, 'b', null], []] }]));
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['a'] },
      { number: 3, cells: ['', 'b'] },
    ]);
  });
});

describe('workbooks that cannot be read', () => {
  const simple = (): Promise<Buffer> => workbookOf([{ name: 'S', rows: [['a']] }]);
  const lol = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>';

  it.each<[string, () => Promise<Buffer>, RegExp]>([
    [
      'a billion laughs',
      async () => withParts(await simple(), { [sheet1]: (xml) => xml.replace('<worksheet', `${lol}<worksheet`) }),
      /sheet1\.xml declares a document type/,
    ],
    [
      'an external entity',
      async () =>
        withParts(await simple(), {
          'xl/sharedStrings.xml': (xml) =>
            `<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/passwd">]>${xml.replace(/<t[^>]*>a/, '<t>&f;')}`,
        }),
      /sharedStrings\.xml declares a document type/,
    ],
    [
      'an entity without declaration',
      async () => withParts(await simple(), { 'xl/sharedStrings.xml': (xml) => xml.replace(/<t[^>]*>a/, '<t>&f;') }),
      /undefined entity/,
    ],
    [
      'a part in UTF-16',
      async () => withParts(await simple(), { [sheet1]: (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le') }),
      /sheet1\.xml is not UTF-8/,
    ],
    [
      'a sheet that is missing',
      async () => withParts(await simple(), { [sheet1]: () => undefined }),
      /sheet1\.xml is missing/,
    ],
    [
      'XML cut short',
      async () => withParts(await simple(), { [sheet1]: (xml) => xml.slice(0, -40) }),
      /sheet1\.xml is cut short/,
    ],
    [
      'elements with a prefix, which exceljs reads past',
      async () =>
        withParts(await simple(), {
          [sheet1]: (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
        }),
      /0 of its 1 rows of sheet « S » could be read/,
    ],
    ['an archive cut short', async () => (await simple()).subarray(0, 3000), /cut short/],
    [
      'a zip of something else',
      () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' }),
      /no workbook/,
    ],
  ])('%s: a clear error that names the file', async (_what, make, expected) => {
    await expect(make().then(read)).rejects.toThrow(expected);
    await expect(make().then(read)).rejects.toThrow(/^classeur\.xlsx: /);
  });

  it('a password or an old .xls, whatever the name', () => {
    const refusal = (stream: string) => (): never => refuseOldOffice(workbookFile(compoundFileWith(stream)));
    expect(signatureOf(compoundFileWith('Workbook'))).toBe('oldOffice');
    expect(refusal('EncryptedPackage')).toThrow(
      'classeur.xlsx: a workbook protected by a password: open it, take the password off',
    );
    expect(refusal('Workbook')).toThrow(
      'classeur.xlsx: a file of Excel 97 to 2003 (.xls), whatever its name: open it and save it as .xlsx',
    );
  });

  it.each([
    ['rows', { rows: 2 }, /line 3: refused: more than 2 rows/],
    ['cells', { cells: 5 }, /line 3: refused: more than 5 cells/],
    ['columns', { columns: 1 }, /line 1: refused: more than 1 columns/],
    ['sheets', { sheets: 1 }, /refused: it has 2 sheets; the limit is 1/],
    ['entries', { entries: 3 }, /refused: it holds \d+ entries; the limit is 3/],
    ['partBytes', { partBytes: 100 }, /refused: its entry .* inflates to \d+ bytes; the limit is 100/],
    ['totalBytes', { totalBytes: 2000 }, /refused: it inflates to \d+ bytes; the limit is 2000/],
  ])('over the limit of %s', async (_limit, limit, expected) => {
    const bytes = await workbookOf([
      {
        name: 'A',
        rows: [
          ['a', 'b'],
          ['a', 'b'],
          ['a', 'b'],
        ],
      },
      { name: 'B', rows: [['a']] },
    ]);
    await expect(readWorkbook(workbookFile(bytes), { ...workbookLimits, ...limit })).rejects.toThrow(expected);
  });
});

describe('a bomb', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-bomb-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const bomb = Buffer.alloc(300_000_000, ' ');
  const swell = (xml: string): Buffer =>
    Buffer.concat([Buffer.from(xml.replace('</sheetData>', '').replace('</sst>', '')), bomb]);
  const write = async (name: string, part: string, lie = false): Promise<string> => {
    const bytes = await withParts(
      await workbookOf([{ name: 'S', rows: [['Catégorie', 'Sous-catégorie', 'Savoir', 'Code OGR']] }]),
      { [part]: swell },
    );
    const path = join(folder, name);
    writeFileSync(path, lie ? withSmallSizes(bytes) : bytes);
    return path;
  };

  it.each<[string, string, boolean, RegExp]>([
    ['in a sheet', sheet1, false, /inflates to 30\d{7} bytes; the limit is/],
    ['in the strings', 'xl/sharedStrings.xml', false, /inflates to 30\d{7} bytes; the limit is/],
    ['in a sheet whose size the directory understates', sheet1, true, /cannot be read|too many bytes/],
  ])('of 300 MB in 300 KB %s is refused within 200 MB', async (what, part, lie, expected) => {
    const path = await write(`${what.replaceAll(' ', '-')}.xlsx`, part, lie);
    expect(readFileSync(path).length).toBeLessThan(320_000);
    const { stderr, megabytes, code } = await check(path);
    expect([code, stderr]).toEqual([3, expect.stringMatching(expected)]);
    expect(megabytes).toBeLessThan(200);
  });

  it('in a part that nobody reads is not inflated: it may even be damaged', async () => {
    const damaged = async (part: string, make: (xml: string) => Buffer): Promise<Buffer> => {
      const bytes = await withParts(await workbookOf([{ name: 'S', rows: [['a']] }]), { [part]: make });
      const begin = bytes.indexOf(part) + 200;
      return bytes.fill(0xff, begin, begin + 200);
    };
    expect(cellsOf(await read(await damaged('xl/pivotTables/pivotTable1.xml', swell)))).toEqual([['a']]);
    const spaced = (xml: string): Buffer => Buffer.from(xml.replace('</sheetData>', `${' '.repeat(1_000_000)}$&`));
    await expect(damaged(sheet1, spaced).then(read)).rejects.toThrow('cannot be read');
  });
});

/** Runs the reading of one workbook in a process of its own; what it took. */
async function check(path: string): Promise<{ code: number | null; stderr: string; megabytes: number }> {
  const program = `
    const { readSource } = require(${JSON.stringify(join(__dirname, '../dist/sources/read-source.js'))});
    const { readDocuments } = require(${JSON.stringify(join(__dirname, '../dist/documents/read-documents.js'))});
    readSource(${JSON.stringify(path)}).then(readDocuments).then(() => 0, ({ message }) => { process.stderr.write(message); return 3; })
      .then((code) => {
        // Linux counts in maxRSS what the parent held when the process was forked; VmHWM is of this program alone.
        const [, peak] = /VmHWM:\\s+(\\d+) kB/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'));
        process.stdout.write(JSON.stringify({ megabytes: (Number(peak) * 1024) / 1e6 }));
        process.exitCode = code;
      });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr: output.stderr, ...(JSON.parse(output.stdout) as { megabytes: number }) };
}

/** The same archive, whose headers say that its largest entry inflates to 1 000 bytes. */
function withSmallSizes(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  for (const [signature, offset] of [
    ['504b0102', 24],
    ['504b0304', 22],
  ] as const) {
    const header = Buffer.from(signature, 'hex');
    for (let at = bytes.indexOf(header); at !== -1; at = bytes.indexOf(header, at + 4)) {
      if (bytes.readUInt32LE(at + offset) > 100_000_000) bytes.writeUInt32LE(1000, at + offset);
    }
  }
  return bytes;
}
