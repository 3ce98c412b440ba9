import type { MetierWishes } from '@rome-graph/domain';
import { smallSnapshot } from '../../test/support/small-snapshot';
import type { Snapshot } from '../engine/snapshot';
import type { FilterWishes } from './metier-filter';
import { appliedWishes, MetierFilter, wishedNames } from './metier-filter';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

const filter = (wishes: FilterWishes): MetierFilter =>
  new MetierFilter(snapshot.traits, wishes, (items) => snapshot.graph.holdersOfAll(items));
const kept = (wishes: FilterWishes): string => snapshot.traits.codesOf(filter(wishes).kept).sort().join(' ');

const everyone = 'A1203 D1102 J1301 J1501 J1506 K1304 K2204 M1805';

/** Expected by hand from the tables of small-snapshot. */
describe('a filter keeps', () => {
  it.each<[FilterWishes, string]>([
    [{ codes: ['K2204', 'A1203', 'K2204'] }, 'A1203 K2204'],
    [{ eviter: ['K1304', 'J1301'] }, 'A1203 D1102 J1501 J1506 K2204 M1805'],
    [{ grandsDomaines: ['J', 'K'] }, 'J1301 J1501 J1506 K1304 K2204'],
    [{ domaines: ['J15', 'K13'] }, 'J1501 J1506 K1304'],
    [{ secteurs: ['10'] }, 'J1301 J1501 J1506'],
    [{ secteurs: ['10', '20'] }, 'J1301 J1501 J1506 K2204'],
    [{ secteurs: ['40'] }, ''],
    [{ centresInteret: ['1', '2'] }, 'A1203 J1301 J1501 J1506'],
    [{ contextesVoulus: ['8001', '8003'] }, 'D1102 J1301 J1501 J1506 M1805'],
    [{ contextesRefuses: ['8001'] }, 'A1203 K1304 K2204 M1805'],
    [{ contextesVoulus: ['8002'], contextesRefuses: ['8001'] }, 'A1203 K1304 K2204'],
    [{ contextesRefuses: ['8004'] }, everyone],
    [{ codesRomeParents: ['K2204'] }, 'J1301 K2204'],
    [{ niveauxCertification: [3] }, 'A1203 J1501'],
    [{ niveauxCertification: [4, 6] }, 'J1501 J1506'],
    [{ riasec: ['R', 'I'] }, 'A1203 D1102 K2204'],
    [{ transitionEcologique: ['EMPLOI_VERT', 'EMPLOI_BRUN'] }, 'A1203 K2204'],
    [{ transitionDemographique: true }, 'J1301 J1501 J1506 K1304'],
    [{ reglemente: true }, 'J1501 J1506'],
    [{ cadre: true }, 'J1506'],
    [{ itemsTenus: ['901'] }, 'D1102 J1301 J1501 K2204'],
    [{ itemsTenus: ['500'] }, 'J1301 J1501 J1506 K1304'],
    [{ itemsTenus: ['500', '901'] }, 'J1301 J1501'],
    [{ itemsTenus: ['600'] }, 'D1102 K1304'],
    [{ lettre: 'a' }, 'A1203 J1301 J1501 K1304 K2204'],
    [{ lettre: 'Z' }, ''],
    [{ secteurs: ['10'], cadre: false, contextesVoulus: ['8002'] }, 'J1301'],
  ])('of %j: %s', (wishes, codes) => {
    expect(kept(wishes)).toBe(codes);
    for (const code of everyone.split(' ')) expect(filter(wishes).keeps(code)).toBe(codes.includes(code));
  });

  it.each<FilterWishes>([
    {},
    { codes: [], eviter: [], riasec: [], itemsTenus: [], niveauxCertification: [], lettre: '' },
    { codes: null, cadre: null, reglemente: null, riasec: null, lettre: null },
    { eviterReglementes: false },
    { eviterReglementes: null },
  ])('everybody where nothing is wished: %j', (wishes) => {
    expect(kept(wishes)).toBe(everyone);
    expect([filter(wishes).isEmpty, filter(wishes).leftOut(), filter(wishes).excluded().size]).toEqual([true, [], 0]);
  });

  it('never what is not known, whichever way it is wanted; what is only to be avoided must be known', () => {
    // Of K1304 and M1805 nobody knows whether they are regulated; of M1805 nothing at all.
    expect(kept({ reglemente: false })).toBe('A1203 D1102 J1301 K2204');
    expect(kept({ eviterReglementes: true })).toBe('A1203 D1102 J1301 K1304 K2204 M1805');
    expect(kept({ transitionNumerique: false })).not.toContain('M1805');
    expect(kept({ riasec: ['R', 'I', 'A', 'S', 'E', 'C'] })).not.toContain('M1805');
  });

  it('nobody that the release does not have', () => {
    expect(filter({}).keeps('X9999')).toBe(false);
  });
});

describe('what a wish leaves out', () => {
  it('is counted by itself, most first, then by name; a wish that leaves out nobody is not told', () => {
    expect(filter({ riasec: ['S'], secteurs: ['10'], reglemente: true, contextesRefuses: ['8004'] }).leftOut()).toEqual(
      [
        { contrainte: 'reglemente', nombre: 6 },
        { contrainte: 'secteurs', nombre: 5 },
        { contrainte: 'riasec', nombre: 4 },
      ],
    );
    expect(filter({ lettre: 'A', itemsTenus: ['901'] }).leftOut()).toEqual([
      { contrainte: 'itemsTenus', nombre: 4 },
      { contrainte: 'lettre', nombre: 3 },
    ]);
  });

  it('is counted among those that are looked at', () => {
    const among = snapshot.traits.setOf(['J1301', 'J1501', 'K2204']);
    expect(filter({ riasec: ['S'], reglemente: true }).leftOut(among)).toEqual([
      { contrainte: 'reglemente', nombre: 2 },
      { contrainte: 'riasec', nombre: 1 },
    ]);
    expect([...filter({ riasec: ['S'] }).excluded()].sort().join(' ')).toBe('A1203 D1102 K2204 M1805');
  });
});

describe('wishes as they apply', () => {
  it('are told where they say something; those that are always told are empty, null or their default where they do not', () => {
    const wishes: MetierWishes = { riasec: ['S'], cadre: false, codes: null, secteurs: [] };
    expect(appliedWishes(wishes, ['riasec', 'themes', 'reglemente', 'eviterReglementes'])).toEqual({
      riasec: ['S'],
      cadre: false,
      themes: [],
      reglemente: null,
      eviterReglementes: false,
    });
    expect(appliedWishes({}, [])).toEqual({});
  });

  it('are named where they say something', () => {
    expect(wishedNames({ riasec: ['S'], codes: [], cadre: false, eviterReglementes: false })).toEqual([
      'riasec',
      'cadre',
    ]);
    expect(wishedNames({ eviterReglementes: true })).toEqual(['eviterReglementes']);
  });
});
