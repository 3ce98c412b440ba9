import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { askAgain } from './asking-again';

const lost = (): Neo4jError => new Neo4jError('Connection was closed by server', 'ServiceUnavailable', '', '');

/** Work that fails as it is told, one time after the other, then gives how often it was done. */
function failing(...failures: readonly Error[]): {
  readonly work: () => Promise<number>;
  readonly times: () => number;
} {
  let times = 0;
  const work = (): Promise<number> => {
    const failure = failures[times++];
    return failure ? Promise.reject(failure) : Promise.resolve(times);
  };
  return { work, times: () => times };
}

describe('askAgain', () => {
  it('does once what succeeds', async () => {
    await expect(askAgain(failing().work)).resolves.toBe(1);
  });

  it('does again what the connection was lost under, four times', async () => {
    await expect(askAgain(failing(lost(), lost(), lost(), lost()).work)).resolves.toBe(5);
  });

  it('gives up a server that is lost for good', async () => {
    const { work, times } = failing(...Array.from({ length: 9 }, lost));
    await expect(askAgain(work)).rejects.toThrow('Connection was closed by server');
    expect(times()).toBe(5);
  });

  it.each([
    ['an answer of the server', new Neo4jError('no', 'Neo.ClientError.Statement.SyntaxError', '', '')],
    ['its memory', new Neo4jError('no', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '')],
    ['a certificate', new Neo4jError('Socket responded with: CERT_HAS_EXPIRED', 'ServiceUnavailable', '', '')],
    ['an error of ours', new TypeError('ours')],
  ])('does not ask again what %s ended', async (_, error) => {
    const { work, times } = failing(error);
    await expect(askAgain(work)).rejects.toBe(error);
    expect(times()).toBe(1);
  });

  it('does not ask again once its time is over', async () => {
    const { work, times } = failing(...Array.from({ length: 9 }, lost));
    const late = async (): Promise<number> => {
      await sleep(30);
      return work();
    };
    await expect(askAgain(late, 20)).rejects.toThrow('Connection was closed by server');
    expect(times()).toBe(1);
  });
});
