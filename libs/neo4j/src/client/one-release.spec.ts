import type { ReleaseState } from './one-release';
import { inOneRelease, releaseHeld, ReleaseReplacedError } from './one-release';
import type { Reading } from './reading';

/** A graph whose state is one after the other of these, each time that it is asked. */
function graphThatIs(...states: readonly (ReleaseState | undefined)[]): Reading {
  const left = [...states];
  return { read: <Row>() => Promise.resolve([left.shift()].filter((state) => state !== undefined) as Row[]) };
}

const held: ReleaseState = { enBascule: false, identite: '460 abc 2026-01-02T03:04:05Z' };
const committing: ReleaseState = { ...held, enBascule: true };
const loadedAgain: ReleaseState = { ...held, identite: '460 abc 2026-01-02T03:04:06Z' };
const empty: ReleaseState = { enBascule: false, identite: null };

describe('releaseHeld', () => {
  it.each([
    ['one', held, held.identite],
    ['none', empty, undefined],
    ['none that has said so', undefined, undefined],
    ['two, one of them for a moment more', committing, undefined],
  ])('of a graph that holds %s', async (_, state, identite) =>
    expect(await releaseHeld(graphThatIs(state))).toBe(identite ?? undefined),
  );
});

describe('inOneRelease', () => {
  it.each([
    ['a release', held, held.identite],
    ['none', empty, undefined],
  ])('gives what is made of %s that stays', async (_, state, identite) => {
    const given = await inOneRelease(graphThatIs(state, state), (release) => Promise.resolve([release]));
    expect(given).toEqual([identite ?? undefined]);
  });

  it.each([
    ['another is being committed at the end', [held, committing]],
    ['it was loaded again meanwhile', [held, loadedAgain]],
    ['it was removed meanwhile', [held, empty]],
    ['the first one came meanwhile', [empty, held]],
  ])('gives nothing when %s', async (_, states) => {
    let worked = false;
    const work = (): Promise<void> => Promise.resolve(void (worked = true));
    await expect(inOneRelease(graphThatIs(...states), work)).rejects.toThrow(ReleaseReplacedError);
    expect(worked).toBe(true);
  });

  it('does nothing while another is being committed', async () => {
    const work = (): Promise<void> => Promise.reject(new Error('It was asked to.'));
    await expect(inOneRelease(graphThatIs(committing, held), work)).rejects.toThrow(ReleaseReplacedError);
  });
});
