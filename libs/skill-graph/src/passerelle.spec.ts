import { Oracle, OracleGraph } from './testing';
import { SeededRandom } from './seeded-random';
import { EVERYTHING, savoirSource, savoirView } from '../test/small-graph';
import type { ItemView } from './item-view';
import type { ChainLimits } from './skill-graph.answers';
import { buildSkillGraph } from './skill-graph';

function path(view: ItemView, de: string, vers: string, limits?: ChainLimits): string | undefined {
  return view.passerelle(de, vers, limits)?.metiers.join(' ');
}

describe('a passerelle', () => {
  // Weights ln 4 (a, d) and ln 2 (b, c).
  const line = savoirView({ A: 'a b', B: 'b c', C: 'c d', D: '' });

  it('is the chain of least cost, with its sums', () => {
    const chain = line.passerelle('A', 'C');
    expect(chain?.metiers).toEqual(['A', 'B', 'C']);
    expect(chain?.force).toBeCloseTo(1 / 6, 12);
    expect(chain?.cout).toBeCloseTo(Math.log(6), 12);
    expect(chain?.goulot).toBeCloseTo(1 / 3, 12);
    expect(chain?.etapes).toMatchObject([
      { de: 'A', vers: 'B', nbCommuns: 1, nbManquants: 1, mobiliteOfficielle: null },
      { de: 'B', vers: 'C', nbCommuns: 1, nbManquants: 1, mobiliteOfficielle: null },
    ]);
    expect(chain?.etapes[1]?.communs().map(({ code }) => code)).toEqual(['c']);
    expect(chain?.etapes[1]?.manquants().map(({ code }) => code)).toEqual(['d']);
  });

  it('says at each step what all métiers so far hold', () => {
    // Every item is held by two of the four métiers: equal weights. A → B 3/6, B → C 3/4, A → C 1/4.
    const view = savoirView({ A: 'p q r x', B: 'p q r c d e', C: 'c d e x', D: '' });
    const [first, second] = view.passerelle('A', 'C')?.etapes ?? [];
    expect(first).toMatchObject({ vers: 'B', nbCommuns: 3, nbManquants: 3 });
    expect(first?.couvertureCumulee).toBeCloseTo(1 / 2, 12);
    expect(second).toMatchObject({ vers: 'C', nbCommuns: 3, nbManquants: 0, couvertureCumulee: 1 });
    expect(second?.couverture).toBeCloseTo(3 / 4, 12);
    expect(second?.manquants()).toEqual([]);
  });

  it('names the official mobilité of a step', () => {
    const chain = buildSkillGraph(EVERYTHING).view('TOUT').passerelle('M1', 'M2');
    expect(chain?.etapes).toMatchObject([{ de: 'M1', vers: 'M2', mobiliteOfficielle: 3 }]);
  });

  it('is none towards or from a métier that shares nothing', () => {
    expect(path(line, 'A', 'D')).toBeUndefined();
    expect(path(line, 'D', 'A')).toBeUndefined();
  });

  it('is none where all that is shared weighs nothing', () => {
    expect(path(savoirView({ A: 's a', B: 's b' }), 'A', 'B', { couvertureMin: 1e-9 })).toBeUndefined();
  });

  it('keeps to couvertureMin, included, and communsMin', () => {
    const { couverture } = line.ecart('B', 'C');
    expect(path(line, 'B', 'C', { couvertureMin: couverture })).toBe('B C');
    expect(path(line, 'B', 'C', { couvertureMin: couverture + 1e-15 })).toBeUndefined();
    expect(path(line, 'B', 'C', { communsMin: 2 })).toBeUndefined();
  });

  it('takes steps below the default couverture when asked to', () => {
    // ln 1.5 of ln 1.5 + 29 ln 3: couverture 0.0126.
    const rare = Array.from({ length: 29 }, (_, index) => `u${index}`).join(' ');
    const view = savoirView({ A: 's', B: `s ${rare}`, C: '' });
    expect(path(view, 'A', 'B')).toBeUndefined();
    expect(path(view, 'A', 'B', { couvertureMin: 0.0125 })).toBe('A B');
    expect(path(view, 'A', 'B', { couvertureMin: 0.0127 })).toBeUndefined();
  });

  it.each([
    ['couvertureMin', { couvertureMin: 0 }],
    ['couvertureMin', { couvertureMin: 1.01 }],
    ['couvertureMin', { couvertureMin: NaN }],
    ['communsMin', { communsMin: 0 }],
    ['communsMin', { communsMin: 1.5 }],
  ])('refuses a wrong %s', (name, limits) => {
    expect(() => line.passerelle('A', 'B', limits)).toThrow(
      expect.objectContaining({ reason: 'ARGUMENT_HORS_LIMITES', code: name }),
    );
  });

  it('needs two different métiers of the release', () => {
    expect(() => line.passerelle('A', 'A')).toThrow(expect.objectContaining({ reason: 'METIERS_IDENTIQUES' }));
    expect(() => line.passerelle('X', 'A')).toThrow(expect.objectContaining({ reason: 'METIER_INCONNU', code: 'X' }));
  });
});

describe('among chains of equal cost', () => {
  it('the codes that come first are taken, whatever the order of the source', () => {
    // Every item is held by two métiers: A → B → Z and A → C → Z both cost 2 ln 2.
    const forth = { A: 'a b c d', B: 'a b e f', C: 'c d g h', Z: 'e f g h' };
    const back = { Z: 'e f g h', C: 'c d g h', B: 'a b e f', A: 'a b c d' };
    expect([path(savoirView(forth), 'A', 'Z'), path(savoirView(back), 'A', 'Z')]).toEqual(['A B Z', 'A B Z']);
  });

  it('the fewest steps are taken, also where steps cost nothing', () => {
    const view = savoirView({ A: 'a b c', B: 'a b', C: 'a', D: 'd' });
    expect(view.passerelle('A', 'C')).toMatchObject({ metiers: ['A', 'C'], cout: 0, force: 1, goulot: 1 });
  });

  it('a plain search finds the same, on graphs full of ties', () => {
    const random = new SeededRandom(1584);
    for (let round = 0; round < 300; round++) {
      const source = savoirSource(randomSavoirs(random));
      const limits = { couvertureMin: [0.05, 0.3, 0.5][round % 3] as number, communsMin: 1 + (round % 2) };
      expectSameChains(source, limits);
    }
  });

  it('the rules are the same where too many steps cost nothing to be stored', () => {
    // Weights: a ln(340/320), b ln(340/300), c ln(340/40). M → N0 0.0275, N0 → N1 0.51, N3 → N0 0.97, N0 → M 0.33.
    const savoirs: Record<string, string> = {};
    for (let index = 0; index < 300; index++) savoirs[`M${index}`] = 'a b';
    for (let index = 0; index < 40; index++) savoirs[`N${index}`] = index % 2 === 0 ? 'a c' : 'c d';
    const view = savoirView(savoirs);
    expect(path(view, 'M7', 'M250')).toBe('M7 M250');
    expect(path(view, 'M7', 'N1', { couvertureMin: 0.02 })).toBe('M7 N0 N1');
    expect(path(view, 'N3', 'M0')).toBe('N3 N0 M0');
  });

  function randomSavoirs(random: SeededRandom): Record<string, string> {
    const words = 'abcdefgh'.slice(0, 3 + random.below(6)).split('');
    const metiers = Array.from({ length: 4 + random.below(9) }, (_, index) => `M${index}`);
    return Object.fromEntries(metiers.map((code) => [code, random.pick(words, random.below(4)).join(' ')]));
  }

  function expectSameChains(source: ReturnType<typeof savoirSource>, limits: Required<ChainLimits>): void {
    const view = buildSkillGraph(source).view('SAVOIR');
    const steps = new Oracle(source, 'SAVOIR', 'AGREGES', false).steps();
    const oracle = new OracleGraph(steps, limits.couvertureMin, limits.communsMin);
    for (const de of view.proches(1e-9).nombre > 0 ? source.metiers : []) {
      for (const vers of source.metiers) {
        if (de === vers) continue;
        const expected = oracle.bestChain(de, vers, oracle.leastCosts(de, [vers]));
        expect(path(view, de, vers, limits)).toBe(expected?.metiers.join(' '));
      }
    }
  }
});
