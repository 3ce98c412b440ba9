import type { SourceFile } from '../sources/source-file';
import { filesByKind } from './file-kinds';

const file = (name: string): SourceFile => ({ name, origin: name, bytes: Buffer.from('x') });

describe('filesByKind', () => {
  it.each([
    ['unix_item_v460_utf8.csv', 'ofExport'],
    ['version.txt', 'ofExport'],
    ['version-v460.txt', 'ofExport'],
    ['unix_salaires_v460_utf8.csv', 'ignored'],
    ['lisezmoi.pdf', 'ignored'],
    ['certif_info.csv', 'documents'],
    ['passage_fap2009_romev3.txt', 'documents'],
    ['rome-tags-fiches.XLSX', 'documents'],
  ] as const)('%s is of %s', (name, kind) => {
    expect(filesByKind([file(name)])[kind].map((found) => found.name)).toEqual([name]);
  });
});
