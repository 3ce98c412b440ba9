import { codesOneEditAway, nearCodes } from './near-codes';

const labels: [string, string][] = [
  ['D1102', 'Boulanger / Boulangère'],
  ['D1108', 'Chef boulanger / Cheffe boulangère'],
  ['J1501', 'Aide-soignant / Aide-soignante'],
  ['J1510', 'Infirmier / Infirmière'],
  ['K2204', 'Agent / Agente de nettoyage industriel'],
  ['K2214', 'Agent / Agente de propreté'],
];

describe('nearCodes', () => {
  it.each([
    ['k2204', ['K2204']],
    ['  K2204\t', ['K2204']],
    ['K 2204', ['K2204']],
    ['Aide-soignant / Aide-soignante', ['J1501']],
    ['AIDE SOIGNANT AIDE SOIGNANTE', ['J1501']],
  ])('knows %j for the code it is', (typed, codes) => {
    expect(nearCodes(typed, labels)).toEqual(codes);
  });

  it.each([
    ['K2240', 'K2204'],
    ['J1051', 'J1501'],
    ['K22O4', 'K2204'],
    ['J150', 'J1501'],
    ['aide soignant', 'J1501'],
    ['boulangere', 'D1102'],
    ['infirmieres', 'J1510'],
  ])('suggests for %j first %s', (typed, code) => {
    expect(nearCodes(typed, labels)[0]).toBe(code);
  });

  it.each(['', '   ', '/', 'ZZZZZ', '🙂'])('suggests nothing for %j', (typed) => {
    expect(nearCodes(typed, labels)).toEqual([]);
  });

  it('does not compare what is longer than any label', () => {
    expect(nearCodes('Boulanger '.repeat(500), labels)).toEqual([]);
  });

  it('suggests at most eight', () => {
    const many: [string, string][] = Array.from({ length: 50 }, (_, i) => [`A${1100 + i}`, `Métier ${i}`]);
    expect(nearCodes('A11999', many).length).toBeLessThanOrEqual(8);
  });
});

describe('codesOneEditAway', () => {
  const codes = ['300803', '300804', '30080', '3008030', '308003', '999999'];
  const away = (typed: string): string[] => codesOneEditAway(typed, (code) => codes.includes(code));

  it.each([
    ['300803', ['308003', '300804', '30080', '3008030']],
    ['300830', ['300803', '30080', '3008030']],
    ['400803', ['300803']],
    ['3', []],
    ['3'.repeat(13), []],
  ])('of %s are, two swapped first, then one wrong, one too many, one too few: %j', (typed, near) => {
    expect(away(typed)).toEqual(near);
  });
});
