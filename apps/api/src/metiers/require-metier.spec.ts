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
    expect(() => requireTwoMetiers(snapshot, 'K2204', 'M1805')).not.toThrow();
  });

  it.each([
    ['k2204', ['K2204']],
    ['Boulanger', ['D1102']],
    ['J1502', ['J1501', 'J1506', 'J1301', 'D1102']],
    ['ZZZZZ', []],
  ])('%j is refused, naming the argument, with the codes perhaps meant: %j', (code, suggestions) => {
    const { message, extensions } = refusalOf(() => requireMetier(snapshot, 'contraintes.via', code));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'contraintes.via', suggestions });
    expect(message).toMatch(`No métier has the code "${code}" in release 999.`);
  });

  it('that is perhaps meant comes with its label', () => {
    const { message } = refusalOf(() => requireMetier(snapshot, 'code', 'j1506'));
    expect(message).toMatch('Did you mean J1506 (Infirmier / Infirmière)?');
  });

  it('is shown short, however long it is', () => {
    const { message } = refusalOf(() => requireMetier(snapshot, 'code', 'x'.repeat(90_000)));
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
  ])('%s → %s is refused for %s', (de, vers, argument) => {
    expect(refusalOf(() => requireTwoMetiers(snapshot, de, vers)).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });
});
