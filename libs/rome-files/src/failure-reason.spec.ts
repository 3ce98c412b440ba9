import { failureReason, isDiskFailure } from './failure-reason';

const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: as the system says it, write`), { code });

describe('failureReason', () => {
  it('says in our words what the system has a code for, and keeps the code for whoever looks it up', () => {
    expect(failureReason(systemError('ENOSPC'))).toBe('the disk is full: ENOSPC');
    expect(failureReason(systemError('EACCES'))).toBe('permission denied: EACCES');
  });

  it('finds the code where fetch hides it', () => {
    const cut = new TypeError('terminated', {
      cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
    });
    expect(failureReason(cut)).toBe('the connection was cut: UND_ERR_SOCKET');
  });

  it('says the rest as the error does', () => {
    expect(failureReason(new TypeError('fetch failed', { cause: new Error('redirect count exceeded') }))).toBe(
      'redirect count exceeded',
    );
    expect(failureReason(systemError('EUNHEARD'))).toBe('EUNHEARD: as the system says it, write');
    expect(failureReason('a text')).toBe('a text');
  });

  it('tells what is the fault of the disk', () => {
    expect(
      ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'ECONNRESET'].map((code) => isDiskFailure(systemError(code))),
    ).toEqual([true, true, true, true, false, false]);
    expect([isDiskFailure(undefined), isDiskFailure(new Error('x'))]).toEqual([false, false]);
  });
});
