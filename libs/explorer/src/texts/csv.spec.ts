import { csv } from './csv';

describe('csv', () => {
  it('quotes what holds a comma, a quote or a line, and doubles quotes', () => {
    expect(csv(['code', 'libelle'], [['A1', 'Un, "deux"\ntrois']])).toBe(
      '\uFEFFcode,libelle\r\nA1,"Un, ""deux""\ntrois"\r\n',
    );
  });

  it('lets no spreadsheet run what a label says, and leaves numbers as they are', () => {
    expect(csv(['a', 'b', 'c', 'd'], [['=1+1', -2, true, null]])).toBe("\uFEFFa,b,c,d\r\n'=1+1,-2,oui,\r\n");
  });
});
