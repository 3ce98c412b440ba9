import { declarationOf, linkTable, nodeTable } from '../tables/export-table';
import { storedGraph } from '@rome-graph/domain';
import { csvEncoder } from './csv.encoder';

const theme = nodeTable(declarationOf('Theme'));

describe('csvEncoder', () => {
  const odd = ['=1+1', '+33', '-x', '@sum', '\tx', '\rx'];

  it.each(odd)('keeps a spreadsheet from taking %j for a formula', (libelle) => {
    expect(csvEncoder(theme, 'SAFE').rows(theme, [['1', libelle, null]])).toBe(`"1","'${libelle}",\n`);
  });

  it.each(odd)('leaves %j as it is when the exact data are asked for', (libelle) => {
    expect(csvEncoder(theme, 'EXACT').rows(theme, [['1', libelle, null]])).toBe(`"1","${libelle}",\n`);
  });

  it('quotes what CSV gives a meaning to, and leaves what is unknown empty', () => {
    const encoder = csvEncoder(theme, 'SAFE');
    expect(encoder.head()).toBe('"code","libelle","definition"\n');
    expect(encoder.rows(theme, [['1', 'a "b", c\nd', null]])).toBe('"1","a ""b"", c\nd",\n');
  });

  it('writes numbers, booleans and lists as DuckDB reads them', () => {
    const changement = nodeTable(declarationOf('Changement'));
    const row = [-0.5, true, ['=a', 'b"'], null];
    expect(csvEncoder(changement, 'SAFE').rows(changement, [row])).toBe('"-0.5","true","[""=a"",""b\\""""]",\n');
  });
});

describe('csvEncoder for a French Excel', () => {
  const encoder = csvEncoder(theme, 'EXCEL');
  const cellOf = (libelle: string): string =>
    String(encoder.rows(theme, [['1', libelle, null]])).replace(/^"1";(.*);\r\n$/s, '$1');

  it('begins with a mark of UTF-8, parts cells by semicolons and ends lines as Windows does', () => {
    expect(encoder.head()).toBe('\uFEFF"code";"libelle";"definition"\r\n');
    expect(encoder.rows(theme, [['1', 'a; b\nc', null]])).toBe('"1";"a; b\nc";\r\n');
  });

  it('writes numbers with a comma, booleans as VRAI and FAUX', () => {
    const proche = storedGraph.relationships.find(({ type }) => type === 'PROCHE');
    const table = linkTable(proche!);
    expect(csvEncoder(table, 'EXCEL').rows(table, [['M1805', 'M1806', 0.25, 1.5e-7, 12]])).toBe(
      '"M1805";"M1806";"0,25";"1,5e-7";"12"\r\n',
    );
    expect(encoder.rows(theme, [['1', true, false]])).toBe('"1";"VRAI";"FAUX"\r\n');
  });

  it.each([
    '01',
    '00',
    '2E1',
    '1e5',
    '1-2',
    '3/4',
    '12.5',
    '2020-01',
    '12:30',
    '1 mars',
    'mai 2020',
    '50 %',
    '1'.repeat(16),
  ])('keeps the text %j from becoming a number or a date', (text) => {
    expect(cellOf(text)).toBe(`"=""${text}"""`);
  });

  it.each(['4A1', 'M1805', '100007', 'mars', 'Maire', '3D', '1 mois', '24/7 Service'])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(`"${text}"`);
  });

  it('keeps a spreadsheet from running a text as a formula', () => {
    expect(cellOf('=1+1')).toBe(`"'=1+1"`);
  });

  it('leaves a date to be read as the date that it is', () => {
    const release = nodeTable(declarationOf('Release'));
    const row = release.columns.map(({ name }) => (name === 'publieeLe' ? '2026-06-18' : null));
    expect(csvEncoder(release, 'EXCEL').rows(release, [row])).toContain('"2026-06-18"');
  });
});
