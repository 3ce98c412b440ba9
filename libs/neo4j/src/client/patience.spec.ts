import { setTimeout as sleep } from 'node:timers/promises';
import type { Heartbeat } from './patience';
import { inTime, whileItAnswers } from './patience';

const late = (): Error => new Error('late');
const never = new Promise<never>(() => undefined);

/** Short beats, so that the proof takes no time. */
const beating = (beat: Heartbeat['beat']): Heartbeat => ({ everyMs: 5, silenceMs: 20, beat });

describe('inTime', () => {
  it('gives what the work gives, or throws what it throws', async () => {
    await expect(inTime(Promise.resolve(7), 10_000, late)).resolves.toBe(7);
    await expect(inTime(Promise.reject(new Error('failed')), 10_000, late)).rejects.toThrow('failed');
  });

  it('throws when there is nothing within the time', async () => {
    await expect(inTime(never, 5, late)).rejects.toThrow('late');
  });
});

describe('whileItAnswers', () => {
  it('lets work take longer than the silence allowed, as long as beats are answered', async () => {
    const answering = beating(() => Promise.resolve());
    await expect(whileItAnswers(sleep(100, 'done'), answering, late)).resolves.toBe('done');
  });

  it('gives up on a server that answers nothing', async () => {
    await expect(
      whileItAnswers(
        never,
        beating(() => never),
        late,
      ),
    ).rejects.toThrow('late');
  });

  it('gives up on one that cannot be reached', async () => {
    const refusing = beating(() => Promise.reject(new Error('refused')));
    await expect(whileItAnswers(never, refusing, late)).rejects.toThrow('late');
  });

  it('asks one thing at a time, and nothing once the work has ended', async () => {
    let asked = 0;
    const slow = beating(async () => {
      asked += 1;
      await sleep(12);
    });
    await whileItAnswers(sleep(60), slow, late);
    const before = asked;
    expect(before).toBeGreaterThan(0);
    await sleep(40);
    expect(asked).toBe(before);
  });
});
