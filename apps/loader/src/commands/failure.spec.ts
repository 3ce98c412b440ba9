import { NoRoomError } from '@rome-graph/rome-files';
import { Neo4jError } from 'neo4j-driver';
import { exitCodeOf, explain } from './failure';

const neo4jError = (code: string, message: string): Neo4jError => new Neo4jError(message, code, '', '');

describe('a failure', () => {
  it.each([
    [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'The allocation of an extra 2.0 MiB would use more than the limit',
      /had not the memory.*ROME_NEO4J_HEAP and ROME_NEO4J_TRANSACTION_MEMORY/,
    ],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'x', /had not the memory/],
    ['Neo.TransientError.General.OutOfMemoryError', 'There is not enough memory', /had not the memory/],
    ['Neo.DatabaseError.General.UnknownError', 'No space left on device', /disk of Neo4j is full/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'x', /took longer/],
  ])('of Neo4j, %s, is told in our words, with its code, and ends with 4', (code, message, expected) => {
    const error = neo4jError(code, message);
    expect([exitCodeOf(error), explain(error, false)]).toEqual([4, expect.stringMatching(expected)]);
    expect(explain(error, false)).toContain(code);
  });

  it('of the disk is told in our words, names the path, and ends with 2', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      path: '/out/a.csv',
    });
    expect([exitCodeOf(full), explain(full, false)]).toEqual([
      2,
      'error: /out/a.csv: the disk is full: ENOSPC. Free some space, or give another disk, and run this again.',
    ]);
  });

  it('for want of room ends with 4', () => {
    expect(exitCodeOf(new NoRoomError('x'))).toBe(4);
  });

  it('of another kind is told with its stack: it is ours to mend', () => {
    const error = new TypeError('ours');
    expect([exitCodeOf(error), explain(error, false)]).toEqual([1, expect.stringContaining('failure.spec')]);
  });
});
