import { declarationOf, nodeTable } from '../tables/export-table';
import { csvEncoder } from './csv.encoder';

const theme = nodeTable(declarationOf('Theme'));

describe('csvEncoder', () => {
  const odd = ['=1+1', '+33', '-x', '@sum', '\tx', '\rx'];

  it.each(odd)('keeps a spreadsheet from taking %j for a formula', (libelle) => {
    expect(csvEncoder(theme, false).rows(theme, [['1', libelle, null]])).toBe(`"1","'${libelle}",\n`);
  });

  it.each(odd)('leaves %j as it is when the exact data are asked for', (libelle) => {
    expect(csvEncoder(theme, true).rows(theme, [['1', libelle, null]])).toBe(`"1","${libelle}",\n`);
  });

  it('quotes what CSV gives a meaning to, and leaves what is unknown empty', () => {
    const encoder = csvEncoder(theme, false);
    expect(encoder.head()).toBe('"code","libelle","definition"\n');
    expect(encoder.rows(theme, [['1', 'a "b", c\nd', null]])).toBe('"1","a ""b"", c\nd",\n');
  });

  it('writes numbers, booleans and lists as DuckDB reads them', () => {
    const changement = nodeTable(declarationOf('Changement'));
    const row = [-0.5, true, ['=a', 'b"'], null];
    expect(csvEncoder(changement, false).rows(changement, [row])).toBe('"-0.5","true","[""=a"",""b\\""""]",\n');
  });
});
