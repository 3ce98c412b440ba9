import { AgreementCounter, foldTypography } from './agreement';
import { LabelRegistry } from './label-registry';

describe('foldTypography', () => {
  it.each([
    ['l\u2019atelier\u2026', "l'atelier..."],
    ['eau \u2013 gaz', 'eau - gaz'],
    ['\u201Cweb\u201D', '"web"'],
    ['Gérer\u00A0un  stock ', 'Gérer un stock'],
  ])('makes %j and %j the same', (typographic, plain) => {
    expect(foldTypography(typographic)).toBe(plain);
  });

  it('keeps case and accents apart', () => {
    expect(foldTypography('Été')).not.toBe(foldTypography('été'));
    expect(foldTypography('pêche')).not.toBe(foldTypography('peche'));
  });
});

describe('AgreementCounter', () => {
  it('counts what agrees and keeps all that does not', () => {
    const counter = new AgreementCounter('labels');
    counter.compare('1', 'l\u2019eau', "l'eau");
    counter.compare('2', 'eau', 'gaz');
    counter.compareSets(new Set(['a', 'b']), new Set(['b', 'c']));
    expect(counter.result()).toEqual({
      what: 'labels',
      compared: 5,
      agree: 2,
      disagreements: [
        { code: '2', here: 'eau', there: 'gaz' },
        { code: 'a', here: 'a', there: '' },
        { code: 'c', here: '', there: 'c' },
      ],
    });
  });
});

describe('LabelRegistry', () => {
  it('keeps the first label of a code and tells the others', () => {
    const registry = new LabelRegistry();
    for (const [code, label] of [
      ['2', 'Eau'],
      ['1', 'Boulangers'],
      ['1', 'Boulangers '],
      ['1', 'Bouchers'],
    ] as const) {
      registry.add(code, label);
    }
    expect([...registry.labels()]).toEqual([
      ['1', 'Boulangers'],
      ['2', 'Eau'],
    ]);
    expect(registry.agreement('labels')).toMatchObject({
      compared: 2,
      agree: 1,
      disagreements: [{ code: '1', here: 'Bouchers', there: 'Boulangers' }],
    });
  });
});
