import type { Contribution } from './document';
import { romeIscoHandler } from './rome-isco.handler';
import { fiches, openedWorkbook, releaseOf } from '../../test/support/documents';

const there = ['Code ROME', 'Libellé codes ROME', 'ISCO08 14SI4', 'Code ISCO08', 'Libellé codes ISCO08'];
const back = ['ISCO08 14SI4', 'Code ISCO08', 'Libellé codes ISCO08', 'Code ROME', 'Libellé codes ROME'];
const contribute = (
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[] = [],
): Contribution => {
  const document = romeIscoHandler.recognise(
    openedWorkbook({ 'ROME to ISCO-08': [there, ...first], 'ISCO-08 to ROME': [back, ...second] }),
  );
  if (!document) throw new Error('not recognised');
  return romeIscoHandler.contribute(document, releaseOf([fiches('K1703', 'M1805', 'M1855<M1805')], [document]));
};

describe('romeIscoHandler', () => {
  const military = ['K1703', 'Défense', '0', '110', 'Officiers des forces armées'];

  it('gives back to a code the zero that its cell lost', () => {
    const { tables } = contribute([military]);
    expect(tables.get('groupe_isco')?.rows).toEqual([['0110', 'Officiers des forces armées', '08']]);
    expect(tables.get('groupe_isco_metier')?.rows).toEqual([['0110', 'K1703']]);
  });

  it('groups every fiche that comes from the code of ROME 3', () => {
    const { tables } = contribute([['M1805', 'Études', '2512', '2512', 'Développeurs']]);
    expect(tables.get('groupe_isco_metier')?.rows).toEqual([
      ['2512', 'M1805'],
      ['2512', 'M1855'],
    ]);
  });

  it('compares its two sheets, and the labels of one code', () => {
    const { agreements } = contribute(
      [military, ['M1805', 'Études', '2512', '2512', 'Développeurs']],
      [['0', '110', 'Officiers', 'K1703', 'Défense']],
    );
    expect(agreements).toMatchObject([
      { what: 'pairs, from sheet to sheet', compared: 2, agree: 1, disagreements: [{ code: 'M1805 2512', there: '' }] },
      {
        compared: 2,
        agree: 1,
        disagreements: [{ code: '0110', here: 'Officiers', there: 'Officiers des forces armées' }],
      },
      { what: 'labels of one code of ROME 3, from row to row', compared: 2, agree: 2, disagreements: [] },
    ]);
  });

  it('refuses a code that is none', () => {
    expect(() => contribute([['M1805', 'Études', '25', '25a', 'Développeurs']])).toThrow(
      'sheet « ROME to ISCO-08 », line 2, column "Code ISCO08": "25a" is no code of ISCO-08',
    );
  });
});
