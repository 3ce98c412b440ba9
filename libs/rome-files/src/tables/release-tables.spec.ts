import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePath, tableFile, withTable } from '@rome-graph/testing/files';
import { readSource } from '../sources/read-source';
import type { SourceFile } from '../sources/source-file';
import { readReleaseTables } from './release-tables';

/** A table of the sample, given by itself. */
const byItself = (table: string, change: (text: string) => string = (text) => text): SourceFile => {
  const path = join(samplePath, tableFile(table));
  return {
    name: tableFile(table),
    origin: `elsewhere/${tableFile(table)}`,
    bytes: Buffer.from(change(readFileSync(path, 'utf8'))),
  };
};

const rename = (file: SourceFile, from: string, to: string): SourceFile => ({
  ...file,
  name: file.name.replace(from, to),
});

describe('readReleaseTables', () => {
  let files: SourceFile[];

  beforeAll(async () => {
    files = await readSource(samplePath);
  });

  it('reads the 29 tables and version.txt', () => {
    const release = readReleaseTables(files);
    expect([release.version, release.tables.size, release.missing]).toEqual(['460', 29, []]);
    expect(release.versionFile).toMatchObject({ number: '60', publieeLe: '2025-09-18' });
  });

  it('takes a table given twice when both are identical, and the same fingerprint whatever the order', () => {
    const twice = readReleaseTables([...files, ...files]);
    expect(twice.empreinte).toBe(readReleaseTables([...files].reverse()).empreinte);
  });

  it('does without the tree of compétences, and says so', () => {
    expect(readReleaseTables(withTable(files, 'arborescence_competences', () => undefined)).missing).toEqual([
      'arborescence_competences',
    ]);
  });

  it('makes the doubled apostrophes of texte single, and says so', () => {
    const { tables, repairs } = readReleaseTables(files);
    const expected = readReleaseTables(withTable(files, 'texte', (text) => text.replaceAll("''", "'")));
    expect(tables.get('texte')?.rows).toEqual(expected.tables.get('texte')?.rows);
    expect(repairs.map(({ what }) => what)).toEqual([
      'read as iso-8859-15, in spite of its name',
      'doubled apostrophes made single',
    ]);
    expect(expected.repairs).toHaveLength(1);
  });

  const replaced = (table: string, change: (text: string) => string | undefined) => (all: SourceFile[]) =>
    withTable(all, table, change);

  it.each<[string, (all: SourceFile[]) => SourceFile[], RegExp]>([
    ['no table at all', () => [], /no table of the official export was found/],
    [
      'a mandatory table missing',
      replaced('item', () => undefined),
      /missing table item; give the whole official export/,
    ],
    ['an empty table', replaced('item', () => ''), /unix_item_v460_utf8\.csv: the file is empty/],
    [
      'the same table with other content',
      (all) => [...all, byItself('themes', (text) => text.replace('001', '099'))],
      /"themes" was already given by .* with other content/,
    ],
    [
      'tables of two releases',
      (all) => [...all, rename(byItself('item'), 'v460', 'v458')],
      /_item_v460_utf8\.csv: version 458, while .* is version 460; give tables of one release/,
    ],
    [
      'a table of ROME 3',
      (all) => all.map((file) => rename(file, 'v460', 'v347')),
      /a table of ROME 3 \(v347\).*give an export of ROME 4\.0/,
    ],
    [
      'a version.txt of another release',
      (all) =>
        all.map((file) =>
          file.name === 'version.txt' ? { ...file, bytes: Buffer.from('Numero de version : 58') } : file,
        ),
      /version 58, while the tables are of version 460/,
    ],
    [
      'two version.txt with other content',
      (all) => [
        ...all,
        { name: 'version.txt', origin: 'other/version.txt', bytes: Buffer.from('Numero de version : 59') },
      ],
      /^other\/version\.txt: version\.txt was already given by .* with other content/,
    ],
  ])('refuses %s', (_what, change, expected) => {
    expect(() => readReleaseTables(change(files))).toThrow(expected);
  });
});
