import { InputError } from '../input.error';
import { decodeTable } from './decode';

const utf8 = Buffer.from('"cœur"\n"été"\n', 'utf8');
const latin9 = Buffer.from([0x22, 0x63, 0xbd, 0x75, 0x72, 0x22, 0x0a]); // "cœur" in ISO-8859-15

describe('decodeTable', () => {
  it('reads UTF-8', () => {
    expect(decodeTable('item', utf8, 'item.csv')).toEqual({ text: '"cœur"\n"été"\n', encoding: 'utf-8' });
  });

  it('falls back to ISO-8859-15, where 0xBD is œ, for the table known for it', () => {
    expect(decodeTable('arborescence_secteur_naf', latin9, 'naf.csv')).toEqual({
      text: '"cœur"\n',
      encoding: 'iso-8859-15',
    });
  });

  it('refuses the same bytes in any other table, naming the line', () => {
    const bytes = Buffer.concat([utf8, latin9]);
    expect(() => decodeTable('item', bytes, 'item.csv')).toThrow(InputError);
    expect(() => decodeTable('item', bytes, 'item.csv')).toThrow(/^item\.csv, line 3: a byte that is not UTF-8/);
  });
});
