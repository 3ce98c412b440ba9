import { optionalTables, officialTableNames } from '@rome-graph/domain';
import { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { selectTables } from './select-tables';
import { selectVersionFile } from './select-version-file';

const mandatory = officialTableNames.filter((table) => !optionalTables.has(table));

/** A file of a table, in a folder or archive of the folder « rome » unless it was given by itself. */
function file(origin: string, content = origin, foundIn: string | null = 'rome'): SourceFile {
  const name = origin.slice(origin.lastIndexOf('/') + 1);
  return { name, origin, bytes: Buffer.from(content), ...(foundIn !== null && { foundIn }) };
}

const release = (version: string, place: string): SourceFile[] =>
  mandatory.map((table) => file(`rome/${place}/unix_${table}_v${version}_utf8.csv`, `${table} ${version}`));

interface Selection {
  readonly taken: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

function select(files: readonly SourceFile[]): Selection {
  const leftOut = new LeftOutFiles();
  const tables = selectTables(files, leftOut);
  return {
    taken: new Map(tables.map(({ table, file: { origin } }) => [table, origin])),
    left: leftOut.list().map(({ file: origin, kind, why }) => `${origin} (${kind}): ${why}`),
  };
}

describe('selectTables', () => {
  it('takes the newest version of a folder that is whole there, and names the others', () => {
    const stray = file('rome/unix_item_v461_utf8.csv');
    const { taken, left } = select([...release('458', 'old.zip'), ...release('460', 'new.zip'), stray]);
    expect([...taken.values()].every((origin) => origin.includes('/new.zip/'))).toBe(true);
    expect(left).toHaveLength(mandatory.length + 1);
    expect(left).toContain(
      'rome/old.zip/unix_item_v458_utf8.csv (other): of version 458; 460, the newest that is whole there, is taken',
    );
    expect(left.at(-1)).toBe(
      'rome/unix_item_v461_utf8.csv (other): of version 461; 460, the newest that is whole there, is taken',
    );
  });

  it('leaves ROME 3 out of a folder that holds ROME 4.0, and refuses it alone', () => {
    const rome3 = file('rome/v3.zip/unix_item_v347_utf8.csv');
    expect(select([rome3, ...release('460', 'new.zip')]).left).toEqual([
      'rome/v3.zip/unix_item_v347_utf8.csv (other): a table of ROME 3 (v347)',
    ]);
    expect(() => select([rome3])).toThrow(/a table of ROME 3 \(v347\)/);
  });

  it('takes a table from where most tables stand, and completes it from elsewhere', () => {
    const edited = file('rome/a/unix_item_v460_utf8.csv', 'edited');
    const tree = file('rome/tree.zip/unix_arborescence_competences_v460_utf8.csv');
    const { taken, left } = select([edited, tree, ...release('460', 'new.zip')]);
    expect(taken.get('item')).toBe('rome/new.zip/unix_item_v460_utf8.csv');
    expect(taken.get('arborescence_competences')).toBe(tree.origin);
    expect(left).toEqual([
      'rome/a/unix_item_v460_utf8.csv (other): another content of the table item, which is read from rome/new.zip/unix_item_v460_utf8.csv',
    ]);
  });

  it('takes the file whose name is not that of a copy, and says when both are the same', () => {
    const other = file('rome/new/unix_item_v460_utf8 (1).csv', 'edited');
    const same = file('rome/new/unix_themes_v460_utf8 - Copie.csv', 'themes 460');
    const { taken, left } = select([other, same, ...release('460', 'new')]);
    expect([taken.get('item'), taken.get('themes')]).toEqual([
      'rome/new/unix_item_v460_utf8.csv',
      'rome/new/unix_themes_v460_utf8.csv',
    ]);
    expect(left).toEqual([
      expect.stringMatching(/^rome\/new\/unix_item_v460_utf8 \(1\)\.csv \(other\): another content of the table item/),
      'rome/new/unix_themes_v460_utf8 - Copie.csv (copy): the same bytes as rome/new/unix_themes_v460_utf8.csv',
    ]);
  });

  it('takes copies by their names where there is nothing else', () => {
    const copies = release('460', 'new').map((table) => file(table.origin.replace('.csv', ' (1).csv')));
    expect(select(copies).taken.size).toBe(mandatory.length);
  });

  it('refuses other content, or another version, of two sources given', () => {
    const other = file('unix_item_v460_utf8.csv', 'edited', null);
    expect(() => select([...release('460', 'new.zip'), other])).toThrow(
      /"item" was already given by .* with other content/,
    );
    expect(() => select([...release('460', 'new.zip'), file('b/unix_item_v458_utf8.csv', 'x', 'b')])).toThrow(
      /version 458, while .* is version 460/,
    );
  });

  it('tells the JSON export from a folder without any', () => {
    const leftOut = new LeftOutFiles();
    leftOut.add(
      { origin: 'a.zip/unix_x_v460.json', foundIn: 'a.zip' },
      'unknown',
      'this is the JSON export: take the CSV one',
    );
    expect(() => selectTables([file('a.zip/version.txt')], leftOut)).toThrow(
      'a.zip: this is the JSON export: take the CSV one',
    );
  });
});

describe('selectVersionFile', () => {
  const version = (number: string): string => `Numero de version : ${number}`;
  const read = (files: readonly SourceFile[]): [number: string | undefined, left: string[]] => {
    const leftOut = new LeftOutFiles();
    const tables = selectTables(release('460', 'new.zip'), leftOut);
    return [
      selectVersionFile(files, tables, leftOut)?.number,
      leftOut.list().map(({ file: origin, why }) => `${origin}: ${why}`),
    ];
  };

  it('takes that of the tables, else one of the same version, and leaves those of others out', () => {
    const old = file('rome/old.zip/version.txt', version('58'));
    const copy = file('rome/version (1).txt', version('60'));
    expect(read([old, copy])).toEqual([
      '60',
      ['rome/old.zip/version.txt: version 58, while the tables are of version 460; give files of one release'],
    ]);
    expect(read([copy, file('rome/new.zip/version.txt', `${version('60')}\n`)])).toEqual([
      '60',
      ['rome/version (1).txt: the version is read from rome/new.zip/version.txt'],
    ]);
  });

  it('refuses one that stands with the tables and is of another version', () => {
    expect(() => read([file('rome/new.zip/version.txt', version('58'))])).toThrow(/version 58, while the tables are/);
  });
});
