import { encode } from 'iconv-lite';
import { decodeTable } from './decode';

const text = '"code","libelle"\n"1","Œuvrer à l\'été"\n"2","Caractéristiques d’un élève"\n';

describe('decodeTable', () => {
  it('reads UTF-8', () => {
    expect(decodeTable('item', Buffer.from(text), 'item.csv')).toEqual({ text, encoding: 'utf-8', mended: [] });
  });

  it('reads arborescence_secteur_naf as ISO-8859-15, where 0xBD is œ, when it is not UTF-8', () => {
    const bytes = Buffer.from([0x22, 0xbd, 0x75, 0x76, 0x72, 0x65, 0x22]);
    expect(decodeTable('arborescence_secteur_naf', bytes, 'naf.csv')).toMatchObject({
      text: '"œuvre"',
      encoding: 'iso-8859-15',
    });
    expect(decodeTable('arborescence_secteur_naf', Buffer.from(text), 'naf.csv').encoding).toBe('utf-8');
  });

  it.each([
    ['windows-1252', 'windows-1252'],
    ['macintosh', 'macintosh'],
    ['cp850', 'cp850'],
  ])('reads what a spreadsheet program saved in %s', (encoding, found) => {
    const plain = '"1","Caractéristiques à l\'été"\n';
    expect(decodeTable('item', encode(plain, encoding), 'item.csv')).toEqual({
      text: plain,
      encoding: found,
      mended: [],
    });
  });

  it('reads arborescence_secteur_naf as windows-1252 when a spreadsheet program saved it', () => {
    const plain = '"1","Main-d’œuvre à l\'été"\n';
    expect(decodeTable('arborescence_secteur_naf', encode(plain, 'windows-1252'), 'naf.csv')).toMatchObject({
      text: plain,
      encoding: 'windows-1252',
    });
  });

  it.each([
    ['little end first, with a mark', encode(text, 'utf-16le', { addBOM: true })],
    ['big end first, with a mark', encode(text, 'utf-16be', { addBOM: true })],
    ['without a mark', encode(text, 'utf-16le', { addBOM: false })],
    ['big end first, without a mark', encode(text, 'utf-16be', { addBOM: false })],
  ])('reads UTF-16, %s', (_what, bytes) => {
    expect(decodeTable('item', bytes, 'item.csv')).toEqual({ text, encoding: 'utf-16', mended: [] });
  });

  it('takes marks of byte order off, and says so when there are two', () => {
    expect(decodeTable('item', Buffer.from(`\uFEFF${text}`), 'item.csv')).toMatchObject({ text, mended: [] });
    expect(decodeTable('item', Buffer.from(`\uFEFF\uFEFF${text}`), 'item.csv')).toMatchObject({
      text,
      mended: [{ what: 'marks of byte order taken off', count: 2 }],
    });
  });

  it('mends letters that were encoded twice, and says so', () => {
    expect(decodeTable('item', Buffer.from('"CaractÃ©ristiques","été"'), 'item.csv')).toEqual({
      text: '"Caractéristiques","été"',
      encoding: 'utf-8',
      mended: [{ what: 'letters that were encoded twice mended', count: 1 }],
    });
  });

  it('refuses a byte that is not UTF-8 in a text that otherwise is, and names its line', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x22, 0xe9, 0x22])]);
    expect(() => decodeTable('item', bytes, 'item.csv')).toThrow(
      'item.csv, line 4: a byte that is not UTF-8, as the rest of the file is: fetch the file again',
    );
  });
});
