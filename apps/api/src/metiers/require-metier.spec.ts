import { refusalOf } from '../../test/support/question-arguments';
import { smallSnapshot } from '../../test/support/small-snapshot';
import type { Snapshot } from '../engine/snapshot';
import { requireMetier, requireTwoMetiers } from './require-metier';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('a code', () => {
  it('of the release is accepted, also that of a métier that shares nothing', () => {
    expect(() => requireTwoMetiers(snapshot, { de: 'K2204', vers: 'M1805' })).not.toThrow();
  });

  it.each([
    ['Boulanger', ['D1102']],
    ['J1502', ['J1501', 'J1506', 'J1301', 'D1102']],
    ['ZZZZZ', []],
  ])('%j is refused, naming the argument, with the codes perhaps meant: %j', async (code, suggestions) => {
    const { message, extensions } = await refusalOf(() => requireMetier(snapshot, 'contraintes.via', code));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'contraintes.via', suggestions });
    expect(message).toMatch(`No métier has the code "${code}" in release 999.`);
  });

  it.each(['K2204', 'k2204', ' k 2204\u00a0'])('%j is taken in any case and among blanks', (typed) => {
    expect(requireMetier(snapshot, 'code', typed)).toBe('K2204');
  });

  it.each([
    ['902204', 'the métier K2204 (Agent / Agente de nettoyage industriel)'],
    [' 11008', 'an appellation of the métier K2204 (Agent / Agente de nettoyage industriel)'],
  ])('OGR %j, where one of ROME is wanted, is refused with the métier that it names', async (typed, what) => {
    const { message, extensions } = await refusalOf(() => requireMetier(snapshot, 'code', typed));
    expect(message).toBe(`"${typed.trim()}" is the code OGR of ${what}: give the code ROME, K2204.`);
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['K2204'] });
  });

  it('that is perhaps meant comes with its label', async () => {
    const { message } = await refusalOf(() => requireMetier(snapshot, 'code', 'J1560'));
    expect(message).toMatch('Did you mean J1506 (Infirmier / Infirmière), J1501 (Aide-soignant / Aide-soignante)?');
  });

  it('is shown short, however long it is', async () => {
    const { message } = await refusalOf(() => requireMetier(snapshot, 'code', 'x'.repeat(90_000)));
    expect(message).toMatch(`"${'x'.repeat(60)}…"`);
    expect(message.length).toBeLessThan(200);
  });
});

describe('the two ends of a question', () => {
  it.each([
    ['X', 'J1501', 'de'],
    ['K2204', 'X', 'vers'],
    ['X', 'X', 'de'],
    ['K2204', 'K2204', 'vers'],
  ])('%s → %s is refused for %s', async (de, vers, argument) => {
    expect((await refusalOf(() => requireTwoMetiers(snapshot, { de, vers }))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });
});
