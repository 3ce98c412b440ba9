import { withParts, workbookFile, workbookOf } from '@rome-graph/testing/files';
import type { Workbook } from './workbook';
import { readWorkbook } from './workbook.reader';

const sheet1 = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const rows = [
  ['Code ROME', 'Libellé'],
  ['M1805', 'Développeur'],
  ['', 'sans code'],
];

const read = async (bytes: Buffer): Promise<Workbook> => readWorkbook(workbookFile(bytes));
const cellsOf = ({ sheets: [sheet] }: Workbook): string[][] => (sheet?.rows ?? []).map(({ cells }) => [...cells]);

describe('readWorkbook', () => {
  it.each<[string, (xml: string) => string]>([
    ['of cells', (xml) => xml.replace(/(<c)\s+r="[A-Z]+\d+"/g, '$1')],
    ['of rows', (xml) => xml.replace(/(<row)\s+r="\d+"/g, '$1')],
    ['of both', (xml) => xml.replace(/(<(?:c|row))\s+r="[A-Z0-9]+"/g, '$1')],
    ['of some cells', (xml) => xml.replace(/(<c)\s+r="B\d+"/g, '$1')],
  ])('reads a sheet without the references %s', async (_what, change) => {
    const plain = await workbookOf([{ name: 'S', rows }]);
    const changed = await withParts(plain, {
      [sheet1]: (xml) => {
        expect(change(xml)).not.toBe(xml);
        return change(xml);
      },
    });
    expect(cellsOf(await read(changed))).toEqual(cellsOf(await read(plain)));
  });

  it('numbers the cells after one that has a reference from there', async () => {
    const bytes = await withParts(await workbookOf([{ name: 'S', rows: [['a', 'b']] }]), {
      [sheet1]: (xml) => xml.replace('r="A1"', 'r="AA1"').replace(/\sr="B1"/, ''),
    });
    const [cells = []] = cellsOf(await read(bytes));
    expect([cells.length, cells.at(26), cells.at(27)]).toEqual([28, 'a', 'b']);
  });

  it('reads a string, not how it is pronounced', async () => {
    const spoken = '<rPh sb="0" eb="2"><t>prononciation</t></rPh><phoneticPr fontId="1"/>';
    const bytes = await withParts(await workbookOf([{ name: 'S', rows }]), {
      [strings]: (xml) => xml.replaceAll('</si>', `${spoken}</si>`),
    });
    expect(cellsOf(await read(bytes))).toEqual(cellsOf(await read(await workbookOf([{ name: 'S', rows }]))));
  });

  it('shows the zeros before a number that its format shows', async () => {
    const bytes = await withParts(await workbookOf([{ name: 'S', rows: [[123, 45]] }]), {
      'xl/styles.xml': (xml) =>
        xml
          .replace(
            /<cellXfs[\s\S]*?<\/cellXfs>/,
            '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
          )
          .replace(/<numFmts[\s\S]*?<\/numFmts>/, '')
          .replace('<fonts', '<numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><fonts'),
      [sheet1]: (xml) => xml.replace(/<c r="A1"[^>]*>/, '<c r="A1" s="1">'),
    });
    expect(cellsOf(await read(bytes))).toEqual([['00123', '45']]);
  });

  it('tells the cells that are merged downwards', async () => {
    const bytes = await workbookOf([
      { name: 'S', rows: [['t'], ['a', 'b', 'c'], ['', 'd'], ['', 'e']], merged: ['A1:C1', 'A2:A4', 'B3:C4'] },
    ]);
    const { sheets } = await read(bytes);
    expect(sheets[0]?.merged).toEqual([
      { column: 0, from: 2, to: 4 },
      { column: 1, from: 3, to: 4 },
    ]);
  });
});
