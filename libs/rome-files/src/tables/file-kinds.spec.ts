import { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { filesByKind } from './file-kinds';

const file = (name: string): SourceFile => ({ name, origin: name, bytes: Buffer.from('x') });

describe('filesByKind', () => {
  it.each([
    ['unix_item_v460_utf8.csv', 'ofExport'],
    ['version.txt', 'ofExport'],
    ['version-v460.txt', 'ofExport'],
    ['unix_item_v460_utf8 (1).csv', 'ofExport'],
    ['version (2).txt', 'ofExport'],
    ['certif_info.csv', 'documents'],
    ['passage_fap2009_romev3.txt', 'documents'],
    ['rome-tags-fiches.XLSX', 'documents'],
  ] as const)('%s is of %s', (name, kind) => {
    expect(filesByKind([file(name)])[kind].map((found) => found.name)).toEqual([name]);
  });

  it.each([
    ['unix_salaires_v460_utf8.csv', 'unknown', 'a table of the export that this version does not know'],
    ['unix_referentiel_activite_v347_utf8.csv', 'other', 'a table of ROME 3 (v347)'],
  ])('%s is left out of a folder, and an error by itself', (name, kind, why) => {
    const leftOut = new LeftOutFiles();
    filesByKind([{ ...file(name), foundIn: 'downloads' }], leftOut);
    expect(leftOut.list()).toEqual([{ file: name, kind, why, foundIn: 'downloads' }]);
    expect(() => filesByKind([file(name)])).toThrow(`${name}: ${why}`);
  });
});
