import { identityOf, readIdentity } from './snapshot';

describe('the identity of a load', () => {
  const load = { version: '460', empreinte: 'a1b2', chargeeLe: '2025-09-18T12:00:00.123Z' };

  it('is read as it is written', () => {
    expect(identityOf(load)).toBe('460 a1b2 2025-09-18T12:00:00.123Z');
    expect(readIdentity('460 a1b2 2025-09-18T12:00:00.123Z')).toEqual(load);
  });

  it.each(['', '460', '460 a1b2', '460  2025-09-18T12:00:00Z', '460 a1b2 2025-09-18 12:00'])(
    'is not read of %p, which names none',
    (text) => expect(() => readIdentity(text)).toThrow('names no load of a release'),
  );
});
