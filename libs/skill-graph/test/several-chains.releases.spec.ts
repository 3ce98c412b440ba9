import type { ItemView, SkillGraphSource } from '../src';
import { draws } from '@rome-graph/testing';
import { buildSkillGraph, finish } from '../src';
import { SeededRandom } from '../src/seeded-random';
import { chainsUpTo, Oracle } from '../src/testing';
import type { OracleStep } from '../src/testing';
import { readReleaseV460 } from './release-v460';

let source: SkillGraphSource;
let view: ItemView;
let steps: OracleStep[];

beforeAll(async () => {
  source = await readReleaseV460();
  view = buildSkillGraph(source).view('TOUT');
  steps = new Oracle(source, 'TOUT', 'AGREGES', false).steps(0.05);
});

describe('the twenty best chains by FORCE', () => {
  it('are all the chains of the release that cost no more than the last, in order', () => {
    const random = new SeededRandom(20);
    const pairs = Array.from({ length: draws(8, 25) }, () => random.pick(source.metiers, 2) as [string, string]);
    for (const [de, vers] of [['K2204', 'J1501'] as const, ...pairs]) {
      const { chains } = finish(view.passerelles(de, vers, { nombre: 20 }));
      const last = chains[chains.length - 1]?.cout ?? 0;
      const listed = chainsUpTo(steps, de, vers, last + 1e-9);
      expect(chains).toHaveLength(20);
      expect(chains.map(({ metiers }) => metiers.join(' '))).toEqual(listed.slice(0, 20).map(({ path }) => path));
      chains.forEach(({ cout }, index) => expect(cout).toBeCloseTo(listed[index]?.cost ?? NaN, 9));
    }
  });
});
