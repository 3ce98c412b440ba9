import { setTimeout as sleep } from 'node:timers/promises';
import { EngineService } from '../engine/engine.service';
import type { Snapshot } from '../engine/snapshot';
import { isRecentEnough, isReleaseNumber, releaseMinOf, ReleaseWaits } from './release-min';

const snapshotOf = (version: string): Snapshot => ({ release: { version } }) as Snapshot;
const nobodyLeaves = (): void => undefined;

function serving(version?: string): EngineService {
  const engine = new EngineService();
  engine.swap(version === undefined ? undefined : snapshotOf(version));
  return engine;
}

describe('what a request asks for in X-Rome-Release-Min', () => {
  it('is the number of one release', () => {
    expect(['460', '9', '1000'].filter(isReleaseNumber)).toEqual(['460', '9', '1000']);
    expect(['', 'v460', '460.1', '-1', '460, 458', '4e2', ' ', '1234567890'].filter(isReleaseNumber)).toEqual([]);
  });

  it('is nothing where the header is not there, and what two headers say together', () => {
    expect(releaseMinOf({})).toBeUndefined();
    expect(releaseMinOf({ headers: {} })).toBeUndefined();
    expect(releaseMinOf({ headers: { 'x-rome-release-min': ' 460 ' } })).toBe('460');
    expect(releaseMinOf({ headers: { 'x-rome-release-min': '460, 458' } })).toBe('460, 458');
  });

  it.each([
    ['460', '460', true],
    ['460', '458', true],
    ['458', '460', false],
    // By their numbers, not by their letters.
    ['1000', '460', true],
    ['460', '1000', false],
  ])('release %s is what a request for %s asks for: %s', (version, min, expected) => {
    expect(isRecentEnough(snapshotOf(version), min)).toBe(expected);
  });

  it('is had by any release when nothing is asked for, and by none before one is in service', () => {
    expect(isRecentEnough(undefined, undefined)).toBe(true);
    expect(isRecentEnough(undefined, '1')).toBe(false);
  });
});

describe('a request that waits for a release', () => {
  /** Long enough for a test that fails to be told so by Jest. */
  const patience = 600_000;

  it('goes on as soon as it comes in service, and not before', async () => {
    const engine = serving('458');
    let isServed: boolean | undefined;
    const waited = new ReleaseWaits(engine, 1).for('460', patience, nobodyLeaves).then((served) => (isServed = served));
    engine.swap(undefined);
    engine.swap(snapshotOf('459'));
    await sleep(0);
    expect(isServed).toBeUndefined();
    engine.swap(snapshotOf('461'));
    await expect(waited).resolves.toBe(true);
  });

  it('waits for no longer than its time, nor once its client is gone, nor once the server ends', async () => {
    const engine = serving('458');
    const waits = new ReleaseWaits(engine, 10);
    await expect(waits.for('460', 1, nobodyLeaves)).resolves.toBe(false);
    await expect(waits.for('460', patience, (end) => setImmediate(end))).resolves.toBe(false);
    const waited = waits.for('460', patience, nobodyLeaves);
    waits.close();
    await expect(waited).resolves.toBe(false);
  });

  it('is one of so many at most', async () => {
    const engine = serving();
    const waits = new ReleaseWaits(engine, 1);
    const first = waits.for('460', patience, nobodyLeaves);
    await expect(waits.for('460', patience, nobodyLeaves)).resolves.toBe(false);
    engine.swap(snapshotOf('460'));
    await expect(first).resolves.toBe(true);
  });
});
