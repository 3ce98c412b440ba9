import { addressOf } from '../../address/query-state';
import { filtreOf, queryOf, stateOf, toggled } from './metiers-address';

describe('the address of a page of métiers', () => {
  it('says what was chosen, and reads it again', () => {
    const state = toggled(toggled(stateOf('?lettre=A'), 'secteur', '99'), 'tag', 'transitionEcologique EMPLOI_VERT');
    const address = addressOf('/metiers', queryOf(state));
    expect(address).toBe('/metiers?lettre=A&secteur=99&tag=transitionEcologique+EMPLOI_VERT');
    expect(stateOf(address.slice('/metiers'.length))).toEqual(state);
  });

  it('forgets what is chosen twice', () => {
    expect(queryOf(toggled(stateOf('?naf=86&naf=87'), 'naf', '86'))).toMatchObject({ naf: ['87'] });
  });

  it('is a filter of the API', () => {
    const filtre = filtreOf(stateOf('?tag=emploiCadre&tag=transitionEcologique+EMPLOI_BRUN&refus=300803&riasec=S'));
    expect(JSON.parse(JSON.stringify(filtre))).toEqual({
      riasec: ['S'],
      contextesRefuses: ['300803'],
      transitionEcologique: ['EMPLOI_BRUN'],
      cadre: true,
    });
  });

  it('has no letter but one of the alphabet', () => expect(stateOf('?lettre=%C3%A9').lettre).toBeNull());
});
