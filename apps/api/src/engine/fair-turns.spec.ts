import type { Sliced } from '@rome-graph/skill-graph';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { answering } from './departed-clients';
import { FairTurns } from './fair-turns';

const work = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

function* slices(count: number, ms: number): Sliced<number> {
  for (let slice = 0; slice < count; slice++) {
    work(ms);
    yield;
  }
  return count;
}

/** How often the event loop goes round until the work is done. */
async function roundsUntil(done: Promise<unknown>): Promise<number> {
  let rounds = 0;
  let ended = false;
  const goRound = (): void => {
    rounds++;
    if (!ended) setImmediate(goRound);
  };
  setImmediate(goRound);
  await done;
  ended = true;
  return rounds;
}

const turnsOf = (): FairTurns => new FairTurns(Object.assign(new ApiConfiguration(), { requestTimeoutMs: 60_000 }));

describe('FairTurns', () => {
  afterEach(() => jest.restoreAllMocks());

  it('answers at once what fits in the turn', () => {
    // Of no length, however long the machine does something else.
    jest.spyOn(performance, 'now').mockReturnValue(0);
    expect(turnsOf().run(slices(1, 0))).toBe(1);
    expect(turnsOf().soon(() => 'answered')).toBe('answered');
  });

  it('lets others have their turn while a long question goes on', async () => {
    const answer = turnsOf().run(slices(100, 2));
    expect(answer).toBeInstanceOf(Promise);
    expect(await roundsUntil(Promise.resolve(answer))).toBeGreaterThanOrEqual(10);
  });

  it('answers many short questions that wait in one turn', async () => {
    const turns = turnsOf();
    turns.soon(() => work(20));
    const answers = Array.from({ length: 300 }, (_, index) => turns.soon(() => index));
    expect(answers.every((answer) => answer instanceof Promise)).toBe(true);
    expect(await roundsUntil(Promise.all(answers))).toBeLessThan(100);
  });

  it('does not count as long a question that only came late in a turn', async () => {
    const turns = turnsOf();
    turns.soon(() => work(20));
    const answers = Array.from({ length: 300 }, () => turns.run(slices(1, 0)));
    expect(await roundsUntil(Promise.all(answers))).toBeLessThan(30);
  });

  describe('tells work that nobody waits for it', () => {
    let isGivenUp: boolean;
    function* endless(): Sliced<number> {
      try {
        for (;;) {
          work(1);
          yield;
        }
      } finally {
        isGivenUp = true;
      }
    }

    beforeEach(() => {
      isGivenUp = false;
    });

    it('once its time has passed', async () => {
      const turns = new FairTurns(Object.assign(new ApiConfiguration(), { requestTimeoutMs: 20 }));
      await expect(turns.run(endless())).rejects.toMatchObject({ extensions: { code: 'REQUEST_TIMEOUT' } });
      expect(isGivenUp).toBe(true);
    });

    it('once its client has gone, and begins nothing for that client', async () => {
      const turns = turnsOf();
      const client = new AbortController();
      const asked = answering(client, () => [turns.run(endless()), turns.run(slices(200, 1))]);
      const another = turns.run(slices(20, 1));
      turns.soon(() => work(20));
      let isBegun = false;
      const waiting = answering(client, () => turns.soon(() => (isBegun = true)));
      client.abort();
      for (const each of [...asked, waiting]) {
        await expect(each).rejects.toMatchObject({ extensions: { code: 'CLIENT_CLOSED_REQUEST' } });
      }
      expect([isGivenUp, isBegun, await another]).toEqual([true, false, 20]);
    });
  });

  it('serves those that wait in the order in which they came', async () => {
    const turns = turnsOf();
    const served: number[] = [];
    turns.soon(() => work(20));
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        turns.soon(() => {
          work(1);
          served.push(index);
        }),
      ),
    );
    expect(served).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('shares turns between long questions', async () => {
    const turns = turnsOf();
    const ended: string[] = [];
    const long = Promise.resolve(turns.run(slices(200, 1))).then(() => ended.push('long'));
    const shorter = Promise.resolve(turns.run(slices(40, 1))).then(() => ended.push('shorter'));
    await Promise.all([long, shorter]);
    expect(ended).toEqual(['shorter', 'long']);
  });
});
