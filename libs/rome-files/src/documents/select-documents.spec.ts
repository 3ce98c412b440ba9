import { documents } from '@rome-graph/domain';
import type { SourceDocument } from '@rome-graph/domain';
import { LeftOutFiles } from '../sources/left-out';
import type { RecognisedDocument } from './document';
import { selectDocuments } from './select-documents';

function recognised(
  document: SourceDocument,
  name: string,
  version?: string,
  foundIn: string | null = 'rome',
): RecognisedDocument {
  const file = { name, origin: name, bytes: Buffer.from(`${name} ${version}`), ...(foundIn !== null && { foundIn }) };
  return { document, file, ...(version !== undefined && { version }), rows: 1, tables: new Map(), remarks: [] };
}

function select(...found: readonly RecognisedDocument[]): { taken: string[]; left: string[] } {
  const leftOut = new LeftOutFiles();
  const taken = selectDocuments(found, leftOut).map(({ file }) => file.name);
  return { taken, left: leftOut.list().map(({ file, why }) => `${file}: ${why}`) };
}

const { arborescencePrincipale, tagsFiches, fap2009, fap2009Labels, fap2021, fap2021Nomenclature } = documents;

describe('selectDocuments', () => {
  it('takes the newest by what each says of itself, and tells the others', () => {
    const of60 = recognised(tagsFiches, 'a.xlsx', 'ROME 4.0 version 60');
    const of100 = recognised(tagsFiches, 'b.xlsx', 'ROME 4.0 version 100');
    expect(select(of60, of100)).toEqual({
      taken: ['b.xlsx'],
      left: [
        'a.xlsx: another « Tags des fiches ROME (classeur) », of ROME 4.0 version 60; b.xlsx, of ROME 4.0 version 100, is taken',
      ],
    });
  });

  it('takes the file whose name is not that of a copy, then the first by name; what was given by itself before all', () => {
    const found = ['tags (1).xlsx', 'tags.xlsx', 'autres tags.xlsx'].map((name) => recognised(tagsFiches, name));
    expect(select(...found).taken).toEqual(['autres tags.xlsx']);
    expect(select(...found.slice(0, 2)).taken).toEqual(['tags.xlsx']);
    expect(select(...found, recognised(tagsFiches, 'z (2).xlsx', undefined, null)).taken).toEqual(['z (2).xlsx']);
  });

  it('says that a copy has the same bytes, and keeps the order of what it takes', () => {
    const [first, second] = [
      recognised(tagsFiches, 'tags.xlsx'),
      recognised(arborescencePrincipale, 'principale.xlsx'),
    ];
    const copy = { ...first, file: { ...first.file, name: 'tags (1).xlsx', origin: 'tags (1).xlsx' } };
    expect(select(copy, second, first)).toEqual({
      taken: ['principale.xlsx', 'tags.xlsx'],
      left: ['tags (1).xlsx: the same bytes as tags.xlsx'],
    });
  });

  it('refuses a file beside an archive that holds such a file and nothing else', () => {
    const packed = recognised(tagsFiches, 'tags.zip/a.xlsx', undefined, 'tags.zip');
    const given = [
      recognised(tagsFiches, 'b.xlsx', undefined, null),
      { ...packed, file: { ...packed.file, isPacked: true } },
    ];
    expect(() => select(...given)).toThrow(/was already given by/);
  });

  it('refuses two given by themselves', () => {
    const given = ['a.xlsx', 'b.xlsx'].map((name) => recognised(tagsFiches, name, undefined, null));
    expect(() => select(...given)).toThrow(
      /b\.xlsx: « Tags des fiches ROME \(classeur\) » was already given by a\.xlsx/,
    );
  });

  it('takes the newer edition of the FAP, unless there are its labels alone', () => {
    const of2009 = [recognised(fap2009, 'passage.txt'), recognised(fap2009Labels, 'intitule.txt')];
    const labels = recognised(fap2021Nomenclature, 'nomenclature.csv');
    expect(select(...of2009, labels, recognised(fap2021, 'fap.xlsx')).taken).toEqual(['nomenclature.csv', 'fap.xlsx']);
    expect(select(...of2009, labels)).toEqual({
      taken: ['passage.txt', 'intitule.txt'],
      left: [expect.stringMatching(/^nomenclature\.csv: of another edition of the FAP than passage\.txt/)],
    });
    const given = recognised(fap2021, 'fap.xlsx', undefined, null);
    expect(() => select(...of2009, given)).toThrow(/FAP of 2021, while passage\.txt is of 2009/);
  });
});
