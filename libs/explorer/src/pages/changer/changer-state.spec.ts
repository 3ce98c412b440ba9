import { addressOf } from '../../address/query-state';
import type { Experience } from './changer-state';
import { changerQuery, profilOf, readChanger, tickedOf, withTicked } from './changer-state';

const again = (search: string): string => addressOf('', changerQuery(readChanger(search)));

describe('the address of changer', () => {
  it.each([
    '',
    '?etape=experiences&exp=K2204',
    '?etape=pistes&exp=K2204&exp=J1501.b&exp=D1102.p.sans-101-102&exp=A1203.avec-7&limite=40&refuse=1&refuse=2&reglementes=non&voulu=3',
    '?cible=J1501&etape=pistes&exp=K2204',
  ])('%s says a state that is written the same', (search) => expect(again(search)).toBe(search));

  it('is read as if it did not say what it says wrong, and says once what it says twice', () => {
    expect(again('?etape=demain&exp=boulanger&exp=K2204&exp=K2204.b&voulu=x&voulu=4&refuse=4&limite=999')).toBe(
      '?exp=K2204&limite=200&refuse=4',
    );
  });
});

describe('the profile that is asked with', () => {
  it('says of each experience its setting and what was done', () => {
    expect(profilOf(readChanger('?exp=K2204&exp=J1501.b.sans-1-2&exp=D1102.p.avec-3'))).toEqual({
      experiencesDetaillees: [
        { code: 'K2204', nature: 'PROFESSIONNELLE' },
        { code: 'J1501', nature: 'BENEVOLE', sauf: ['1', '2'] },
        { code: 'D1102', nature: 'PERSONNELLE', seulement: ['3'] },
      ],
    });
  });

  it('has the wishes that are made, and no other', () => {
    expect(profilOf(readChanger('?exp=K2204&voulu=5&refuse=6&reglementes=non'))).toMatchObject({
      contextesVoulus: ['5'],
      contextesRefuses: ['6'],
      eviterReglementes: true,
    });
  });
});

describe('what was done of a métier', () => {
  const all = ['1', '2', '3', '4', '5'];
  const experience: Experience = { code: 'K2204', nature: 'BENEVOLE', sauf: [], seulement: [] };

  it.each([
    [['1', '2', '3', '4', '5'], [], []],
    [['1', '2', '3'], ['4', '5'], []],
    [['4', '5'], [], ['4', '5']],
    [['1'], [], ['1']],
    [[], ['1', '2', '3', '4', '5'], []],
  ])('%j is said the shorter way: sauf %j, seulement %j', (ticked, sauf, seulement) => {
    const said = withTicked(experience, all, new Set(ticked));
    expect(said).toEqual({ ...experience, sauf, seulement });
    expect([...tickedOf(said, all)].sort()).toEqual(ticked);
  });
});
