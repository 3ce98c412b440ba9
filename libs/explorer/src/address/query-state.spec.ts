import { addressOf, codeIn, codePath, oneOf, queryText, wholeNumber } from './query-state';

describe('queryText', () => {
  it('says the same state the same way, whatever the order in which it was made', () => {
    expect(queryText({ vers: 'D1211', de: 'A1203' })).toBe('?de=A1203&vers=D1211');
    expect(queryText({ de: 'A1203', vers: 'D1211' })).toBe('?de=A1203&vers=D1211');
  });

  it('repeats the name of a list, and leaves out what is empty', () => {
    expect(queryText({ naf: ['86', '87'], secteur: '', tag: null, riasec: undefined })).toBe('?naf=86&naf=87');
    expect(queryText({})).toBe('');
  });

  it('writes what an address has no sign for', () => {
    expect(addressOf('/metiers', { q: 'pâtissier & co' })).toBe('/metiers?q=p%C3%A2tissier+%26+co');
    expect(codePath('metiers', 'J1501')).toBe('/metiers/J1501');
    expect(codePath('competences', 'a/b')).toBe('/competences/a%2Fb');
  });
});

describe('codeIn', () => {
  it.each([
    ['J1501', 'J1501'],
    ['a%2Fb', 'a/b'],
    ['100%', '100%'],
    ['%E0%A4%A', '%E0%A4%A'],
  ])('reads %s as %s', (part, code) => expect(codeIn(part)).toBe(code));
});

describe('oneOf', () => {
  it('takes the first for what it does not know', () => {
    expect(oneOf('COUT', ['FORCE', 'COUT'])).toBe('COUT');
    expect(oneOf('cout', ['FORCE', 'COUT'])).toBe('FORCE');
    expect(oneOf(null, ['FORCE', 'COUT'])).toBe('FORCE');
  });
});

describe('wholeNumber', () => {
  it.each([
    ['12', 12],
    ['0', 1],
    ['999', 50],
    ['-3', 8],
    ['2.5', 8],
    [null, 8],
  ])('%j between 1 and 50 is %d', (text, value) => expect(wholeNumber(text, 1, 50, 8)).toBe(value));
});
