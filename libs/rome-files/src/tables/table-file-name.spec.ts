import { isOfficialTable, parseTableFileName } from './table-file-name';

describe('parseTableFileName', () => {
  it.each([
    ['unix_item_v460_utf8.csv', { table: 'item', version: '460' }],
    ['unix_cr_gd_dp_appellations_v458_utf8.csv', { table: 'cr_gd_dp_appellations', version: '458' }],
    ['unix_referentiel_env_travail_v347_utf8.csv', { table: 'referentiel_env_travail', version: '347' }],
    ['version.txt', undefined],
    ['unix_item_utf8.csv', undefined],
    ['item.csv', undefined],
  ])('%s', (name, expected) => {
    expect(parseTableFileName(name)).toEqual(expected);
  });

  it('knows the 29 official tables from others', () => {
    expect(isOfficialTable('item')).toBe(true);
    expect(isOfficialTable('referentiel_env_travail')).toBe(false);
    expect(isOfficialTable('toString')).toBe(false);
  });
});
