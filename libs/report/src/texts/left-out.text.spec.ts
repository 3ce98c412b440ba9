import type { LeftOutFile } from '@rome-graph/rome-files';
import { groupLeftOut } from './left-out.text';

const leftOut = (kind: LeftOutFile['kind'], why: string, ...files: readonly string[]): LeftOutFile[] =>
  files.map((file) => ({ file, kind, why }));

describe('groupLeftOut', () => {
  it('tells files of one place and one reason on one line, what calls for a look first', () => {
    const tables = Array.from({ length: 30 }, (_, index) => `old.zip/t${index}.csv`);
    const copies = Array.from({ length: 5 }, (_, index) => `twice.zip/t${index}.csv`);
    expect(
      groupLeftOut([
        ...leftOut(
          'system',
          'what macOS keeps of a folder',
          '.DS_Store',
          'a/.DS_Store',
          'b/.DS_Store',
          'c/.DS_Store',
          'd/.DS_Store',
        ),
        ...copies.flatMap((file) => leftOut('copy', `the same bytes as ${file.slice(10)}`, file)),
        ...leftOut('other', 'of version 458; 460 is taken', ...tables),
        ...leftOut('unknown', 'not a table', 'a.jpg', 'b.jpg'),
        ...leftOut('unknown', 'not a file that a load knows', 'budget.xlsx'),
      ]),
    ).toEqual([
      'a.jpg, b.jpg: not a table',
      'budget.xlsx: not a file that a load knows',
      'old.zip (30 files): of version 458; 460 is taken',
      'twice.zip (5 files): the same bytes as files that are read',
      '.DS_Store, a/.DS_Store, b/.DS_Store, c/.DS_Store and 1 more: what macOS keeps of a folder',
    ]);
  });

  it('says of one copy what it is a copy of', () => {
    expect(groupLeftOut(leftOut('copy', 'the same bytes as item.csv', 'item (1).csv'))).toEqual([
      'item (1).csv: the same bytes as item.csv',
    ]);
  });
});
