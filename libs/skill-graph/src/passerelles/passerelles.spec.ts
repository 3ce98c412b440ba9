import { SeededRandom } from '../seeded-random';
import { bestChainsByListing, Oracle } from '../testing';
import { savoirSource, savoirView } from '../../test/small-graph';
import { CRITERES } from '../skill-graph.answers';
import type { Chains, ChainsQuestion, Critere } from '../skill-graph.answers';
import type { ItemView } from '../item-view';
import { buildSkillGraph } from '../skill-graph';
import { finish } from '../slices';

function ask(view: ItemView, de: string, vers: string, question: ChainsQuestion): Chains {
  return finish(view.passerelles(de, vers, question));
}

function paths(view: ItemView, de: string, vers: string, question: ChainsQuestion): string[] {
  return ask(view, de, vers, question).chains.map(({ metiers }) => metiers.join(' '));
}

describe('the best chains of a small graph', () => {
  // Every item is held by two métiers, so couverture is a share of items: A → B 1/2, B → D 2/3, A → C 1/3, C → D 1/3.
  const view = savoirView({ A: 'a b c', B: 'a b d e', C: 'c f h', D: 'd e f', E: 'h' });

  it.each([
    ['FORCE', ['A B D', 'A C D']],
    ['GOULOT', ['A B D', 'A C D']],
    ['PAS', ['A B D', 'A C D']],
    ['EQUILIBRE', ['A B D', 'A C D']],
  ] as const)('by %s', (critere, expected) => {
    expect(paths(view, 'A', 'D', { critere, nombre: 20 })).toEqual(expected);
  });

  it('go through via, even when another chain is better', () => {
    expect(paths(view, 'A', 'D', { via: 'C' })).toEqual(['A C D']);
  });

  it('avoid the excluded', () => {
    expect(paths(view, 'A', 'D', { exclus: new Set(['B']) })).toEqual(['A C D']);
  });
});

describe('why there is no chain', () => {
  const line = savoirView({ A: 'a b', B: 'b c', C: 'c d', D: '' });

  it.each<[string, string, ChainsQuestion, Chains['obstacle']]>([
    ['A', 'C', {}, null],
    ['A', 'D', {}, 'COUVERTURE'],
    ['A', 'C', { couvertureMin: 0.5 }, 'COUVERTURE'],
    ['A', 'C', { couvertureMin: 0.5, etapesMax: 1 }, 'COUVERTURE'],
    ['A', 'C', { etapesMax: 1 }, 'CONTRAINTES'],
    ['A', 'C', { exclus: new Set(['B']) }, 'CONTRAINTES'],
    ['A', 'B', { via: 'C' }, 'CONTRAINTES'],
  ])('%s → %s %j: %s', (de, vers, question, obstacle) => {
    expect(ask(line, de, vers, question).obstacle).toBe(obstacle);
  });

  it('exempts the ends and via from what is excluded', () => {
    expect(paths(line, 'A', 'C', { via: 'B', exclus: new Set(['A', 'B', 'C']) })).toEqual(['A B C']);
  });
});

describe('against a listing of all chains', () => {
  it.each(CRITERES)('by %s, on graphs full of ties', (critere) => {
    const random = new SeededRandom(CRITERES.indexOf(critere) + 2026);
    let found = 0;
    for (let round = 0; round < 600; round++) found += compareOnce(random, critere);
    expect(found).toBeGreaterThan(1_000);
  });

  function compareOnce(random: SeededRandom, critere: Critere): number {
    const source = randomSource(random);
    const view = buildSkillGraph(source).view('SAVOIR');
    const steps = new Oracle(source, 'SAVOIR', 'AGREGES', false).steps();
    let found = 0;
    for (let turn = 0; turn < 6; turn++) {
      const [de, vers, ...others] = random.pick(source.metiers, source.metiers.length) as [string, string, ...string[]];
      const question: ChainsQuestion = {
        critere,
        nombre: 1 + random.below(6),
        couvertureMin: [0.05, 0.3, 0.45][random.below(3)],
        communsMin: 1 + random.below(2),
        ...(random.below(2) === 0 && { etapesMax: 1 + random.below(5) }),
        ...(random.below(2) === 0 && { via: others[0] }),
        exclus: new Set(random.pick(others, random.below(3))),
      };
      const expected = bestChainsByListing(steps, de, vers, question);
      expect([de, vers, question, paths(view, de, vers, question)]).toEqual([de, vers, question, expected]);
      found += expected.length;
    }
    return found;
  }

  function randomSource(random: SeededRandom): ReturnType<typeof savoirSource> {
    const words = 'abcdefghij'.slice(0, 4 + random.below(7)).split('');
    const metiers = Array.from({ length: 4 + random.below(5) }, (_, index) => `M${index}`);
    return savoirSource(
      Object.fromEntries(metiers.map((code) => [code, random.pick(words, 1 + random.below(5)).join(' ')])),
    );
  }
});
