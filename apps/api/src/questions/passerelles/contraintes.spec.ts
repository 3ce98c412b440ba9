import { refusalOf } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { checkContraintes } from './contraintes.check';
import { Contraintes } from './contraintes.input';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

const contraintes = (given: Partial<Contraintes>): Contraintes => Object.assign(new Contraintes(), given);

describe('contraintes keep chains away from', () => {
  const everyone = 'A1203 D1102 J1301 J1501 J1506 K1304 K2204 M1805';
  const excluded = (given: Partial<Contraintes>): string =>
    [...metiersKept(snapshot, contraintes(given)).excluded()].sort().join(' ');

  it.each<[Partial<Contraintes>, string]>([
    [{}, ''],
    [{ eviter: ['K1304', 'J1301', 'J1301'] }, 'J1301 K1304'],
    [{ eviterReglementes: true }, 'J1501 J1506'],
    [{ grandsDomaines: ['J', 'K'] }, 'A1203 D1102 M1805'],
    [{ transitionEcologique: ['EMPLOI_VERT', 'EMPLOI_BRUN'] }, 'D1102 J1301 J1501 J1506 K1304 M1805'],
    [{ riasec: ['S'] }, 'A1203 D1102 K2204 M1805'],
    [{ riasec: ['S', 'R'] }, 'M1805'],
    [{ cadre: true }, 'A1203 D1102 J1301 J1501 K1304 K2204 M1805'],
    [{ cadre: false }, 'J1506 M1805'],
    [{ transitionNumerique: true }, everyone],
    [{ transitionNumerique: false }, 'M1805'],
    [{ transitionDemographique: true }, 'A1203 D1102 K2204 M1805'],
    [{ transitionDemographique: false }, 'D1102 J1301 J1501 J1506 K1304 M1805'],
  ])('of %j: %s', (given, codes) => {
    expect(excluded(given)).toBe(codes);
  });

  it('what any one of several excludes', () => {
    expect(excluded({ eviterReglementes: true, cadre: false, eviter: ['A1203'] })).toBe('A1203 J1501 J1506 M1805');
  });

  it.each<Partial<Contraintes>>([
    { eviter: [], grandsDomaines: [], transitionEcologique: [], riasec: [] },
    { eviter: null, grandsDomaines: null, transitionEcologique: null, riasec: null },
    { eviterReglementes: false, cadre: null, transitionNumerique: null, transitionDemographique: null },
    { eviterReglementes: null },
    { couvertureMin: 1, communsMin: 9, etapesMax: 1, via: 'J1301' },
  ])('nobody when they say nothing of métiers: %j', (given) => {
    expect(excluded(given)).toBe('');
  });
});

describe('contraintes are checked', () => {
  const check = (given: Partial<Contraintes>) => (): Contraintes =>
    checkContraintes(snapshot, { de: 'K2204', vers: 'J1501' }, contraintes(given));

  it.each<Partial<Contraintes>>([
    {},
    { via: 'J1506', eviter: ['J1301', 'K2204', 'J1501'] },
    { via: null, eviter: null, grandsDomaines: null },
    { via: 'M1805', grandsDomaines: ['J', 'M'] },
    { grandsDomaines: [] },
  ])('and found right: %j', (given) => {
    expect(check(given)).not.toThrow();
  });

  it.each<[Partial<Contraintes>, string, RegExp]>([
    [{ via: 'J13O1' }, 'via', /J1301/],
    [{ via: 'K2204' }, 'via', /one of its ends/],
    [{ via: 'J1501' }, 'via', /one of its ends/],
    [{ via: 'J1301', eviter: ['K1304', 'J1301'] }, 'via', /both to go through \(via\) and to avoid/],
    [{ eviter: ['J1301', 'K13O4'] }, 'eviter', /K1304/],
    [{ grandsDomaines: ['J', 'Z'] }, 'grandsDomaines', /"Z"\. Did you mean A \(/],
  ])('and refused: %j, for %s', async (given, argument, message) => {
    const refusal = await refusalOf(check(given));
    expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `contraintes.${argument}` });
    expect(refusal.message).toMatch(message);
  });
});
