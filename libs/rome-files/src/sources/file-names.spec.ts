import { isArchiveName, isOfficialName, isReadable, systemReason, unreadReason, withoutCopyMark } from './file-names';

const table = 'unix_item_v460_utf8.csv';

describe('withoutCopyMark', () => {
  it.each([
    'unix_item_v460_utf8 (1).csv',
    'unix_item_v460_utf8(12).csv',
    'unix_item_v460_utf8 - Copie.csv',
    'unix_item_v460_utf8 - Copie (2).csv',
    'unix_item_v460_utf8 copy 3.csv',
    'unix_item_v460_utf8_copie.csv',
    'Copie de unix_item_v460_utf8.csv',
    'Copy of unix_item_v460_utf8.csv',
    'unix_item_v460_utf8.csv.1',
    'unix_item_v460_utf8.csv (1)',
  ])('makes the name of the file of that of its copy: %s', (name) => {
    expect(withoutCopyMark(name)).toBe(table);
    expect([isReadable(name), isOfficialName(name)]).toEqual([true, true]);
  });

  it.each([table, 'rome-changelogv60-v61.xlsx', 'copyright.csv', 'Formacode V14 (2026).xlsx', 'v4.60.csv'])(
    'leaves %s alone',
    (name) => {
      expect(withoutCopyMark(name)).toBe(name);
    },
  );
});

it.each([
  ['RefRomeCsv (1).zip', true],
  ['RefRomeCsv.zip', true],
  ['RefRomeCsv.rar', false],
])('%s is an archive: %s', (name, expected) => {
  expect(isArchiveName(name)).toBe(expected);
});

it.each([
  ['__MACOSX', 'what macOS puts beside the files of an archive'],
  ['._unix_item_v460_utf8.csv', 'what macOS keeps of another file'],
  ['.DS_Store', 'what macOS keeps of a folder'],
  ['Thumbs.db', 'what Windows keeps of a folder'],
  ['~$rome-tags-fiches.xlsx', 'what a program writes while a document is open'],
  ['.~lock.rome-tags-fiches.xlsx#', 'what a program writes while a document is open'],
  ['RefRomeCsv.zip.crdownload', 'what a browser has begun to fetch'],
  ['.git', 'a hidden file'],
  [table, undefined],
])('%s: %s', (name, why) => {
  expect(systemReason(name)).toBe(why);
});

it.each([
  ['unix_fiche_emploi_metier_v460.json', /^this is the JSON export: take the CSV one, https:\/\/.*\/open-data\/csv$/],
  ['unix_fiche_emploi_metier_v460_iso8859-15.xml', /^this is the XML export: take the CSV one, https:/],
  ['tags.ods', /^a workbook of another format: open it and save it as \.xlsx/],
  ['rome.7z', /^an archive of another format than zip: extract it/],
  ['photo.jpg', /^not a \.csv, \.txt, \.xlsx or \.zip file$/],
])('%s is not read: %s', (name, why) => {
  expect(unreadReason(name)).toMatch(why);
});
