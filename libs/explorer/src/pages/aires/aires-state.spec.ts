import { addressOf } from '../../address/query-state';
import { airesQuery, readAires } from './aires-state';

describe('the address of the map', () => {
  it.each(['', '?aire=03', '?metier=J1501', '?aire=03&metier=J1501'])(
    '%s says a state that is written the same',
    (search) => expect(addressOf('', airesQuery(readAires(search)))).toBe(search),
  );

  it('is read as if it did not say what no aire is called', () => {
    expect(addressOf('', airesQuery(readAires('?aire=<b>&metier=')))).toBe('');
  });
});
