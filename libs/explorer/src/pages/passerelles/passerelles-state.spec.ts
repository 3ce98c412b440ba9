import { addressOf } from '../../address/query-state';
import { passerellesQuery, passerellesVariables, readPasserelles } from './passerelles-state';

describe('the address of passerelles', () => {
  it.each([
    '',
    '?de=A1203&vers=D1211',
    '?critere=GOULOT&de=A1203&vers=D1211',
    '?couverture=20&critere=PAS&de=A1203&etapes=4&mesure=COSINUS_IDF&nombre=5&rang=2&reglementes=non&vers=D1211&via=K2204&vue=tableau',
  ])('%s says a state that is written the same', (search) => {
    expect(addressOf('', passerellesQuery(readPasserelles(search)))).toBe(search);
  });

  it('is read as if it did not say what it says wrong', () => {
    expect(addressOf('', passerellesQuery(readPasserelles('?critere=BEAUTE&rang=9&nombre=2&etapes=x&vue=film')))).toBe(
      '?nombre=2&rang=2',
    );
  });

  it('is a question of the API, with no contrainte that is not asked', () => {
    const asked = (search: string): unknown => passerellesVariables(readPasserelles(search), 'A', 'B');
    expect(asked('')).toEqual({
      de: 'A',
      vers: 'B',
      critere: 'FORCE',
      mesureDesPas: 'COUVERTURE',
      nombre: 3,
      contraintes: {},
    });
    expect(asked('?reglementes=non&etapes=2&couverture=30&via=C')).toMatchObject({
      contraintes: { eviterReglementes: true, etapesMax: 2, couvertureMin: 0.3, via: 'C' },
    });
  });
});
