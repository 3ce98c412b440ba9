import type { SharedRows } from '../items/shared-rows';
import { PairRanking } from '../rankings/pair-ranking';
import { SkillGraphError } from '../skill-graph.error';
import { finish } from '../slices';
import { MadeLists } from './made-lists';
import { emptyLists } from './steps';

/** Two bytes tell 65 536 métiers apart, 0 to 65 535. */
describe('steps of more métiers than two bytes tell apart', () => {
  it('lead to the very last of them', () => {
    const start = new Int32Array(65_538);
    start[65_537] = 1;
    const { far } = emptyLists(start);
    far[0] = 65_536;
    expect(far[0]).toBe(65_536);
  });

  it('do where lists are made when they are first read, and after these have grown', () => {
    const lists: MadeLists = new MadeLists(65_537, (metier) => {
      lists.begin(metier);
      for (let step = 0; step < 2_000; step++) lists.add(metier, 65_536, 1, 0, 1);
      lists.close(metier, Infinity);
    });
    lists.make(3);
    expect([...new Set(lists.far.subarray(lists.start[3], lists.end[3]))]).toEqual([65_536]);
  });

  it.each([
    ['nearly in order', (step: number) => 1_000 - (step % 2 === 0 ? step + 1 : step - 1)],
    ['in the reverse order', (step: number) => step],
    ['in no order, many as strong as others', (step: number) => (step * 7_919) % 31],
  ])('are listed by falling strength, those as strong as they came, when they come %s', (_, strength) => {
    const come = Array.from({ length: 500 }, (_step, far) => ({ far, strength: strength(far) }));
    const lists: MadeLists = new MadeLists(500, (metier) => {
      lists.begin(metier);
      for (const step of come) lists.add(metier, step.far, step.strength, -step.strength, step.far + 1);
      lists.close(metier, Infinity);
    });
    lists.make(7);
    const first = lists.start[7] ?? 0;
    const last = lists.end[7] ?? 0;
    const listed = Array.from(lists.far.subarray(first, last), (far, at) => ({
      far,
      strength: lists.couverture[first + at],
      cout: lists.cout[first + at],
      communs: lists.communs[first + at],
    }));
    const ordered = [...come].sort((a, b) => b.strength - a.strength);
    expect(listed).toEqual(ordered.map((step) => ({ ...step, cout: -step.strength, communs: step.far + 1 })));
  });

  it('take two bytes where these are enough', () => {
    expect(emptyLists(new Int32Array(65_537)).far.BYTES_PER_ELEMENT).toBe(2);
  });
});

it('the pairs of so many are refused in words, and the ranking of 65 536 is not', () => {
  const rank = (): unknown => finish(PairRanking.build({} as SharedRows, 65_537));
  expect(rank).toThrow(SkillGraphError);
  expect(rank).toThrow(/65537 métiers: all pairs are ranked of 65536 at most/);
  expect(PairRanking.canRank(65_536)).toBe(true);
});
