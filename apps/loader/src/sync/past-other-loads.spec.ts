import { Neo4jError } from 'neo4j-driver';
import { pastOtherLoads } from './past-other-loads';

const patience = { mostMs: 60_000, everyMs: 0 };

function failure(code: string): Neo4jError {
  return new Neo4jError('said by Neo4j', code, '', '');
}

/** Work that fails as often as told, and counts how often it was done. */
function failing(times: number, error: Error): { work: () => Promise<string>; done: () => number } {
  let done = 0;
  const work = async (): Promise<string> => {
    done += 1;
    if (done <= times) throw error;
    return 'done';
  };
  return { work, done: () => done };
}

describe('what a load does while others begin', () => {
  it.each([
    'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
    'Neo.ClientError.Schema.ConstraintAlreadyExists',
    'Neo.TransientError.Transaction.DeadlockDetected',
    'Neo.TransientError.Transaction.LockClientStopped',
    'Neo.ClientError.Transaction.LockClientStopped',
    'Neo.TransientError.Transaction.LockAcquisitionTimeout',
    'Neo.TransientError.Transaction.Outdated',
    'Neo.TransientError.Transaction.Terminated',
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  ])('is done again after %s', async (code) => {
    const { work, done } = failing(2, failure(code));
    await expect(pastOtherLoads(work, patience)).resolves.toBe('done');
    expect(done()).toBe(3);
  });

  it.each([
    failure('Neo.ClientError.Statement.SyntaxError'),
    failure('Neo.TransientError.General.OutOfMemoryError'),
    new Error('not of Neo4j'),
  ])('fails at once with %s', async (error) => {
    const { work, done } = failing(1, error);
    await expect(pastOtherLoads(work, patience)).rejects.toBe(error);
    expect(done()).toBe(1);
  });

  it('fails when the patience is over', async () => {
    const error = failure('Neo.TransientError.Transaction.DeadlockDetected');
    const { work, done } = failing(5, error);
    await expect(pastOtherLoads(work, { mostMs: -1, everyMs: 0 })).rejects.toBe(error);
    expect(done()).toBe(1);
  });
});
