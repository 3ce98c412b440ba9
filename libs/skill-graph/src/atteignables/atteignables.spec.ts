import { savoirSource, savoirView } from '../../test/small-graph';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import type { MetierAtteignable } from '../skill-graph.answers';
import { finish } from '../slices';
import { bestChainsByListing, Oracle } from '../testing';

const all = { limite: 100, decalage: 0 };

describe('what is within reach of métiers', () => {
  it('is told by the best of the chains that a listing has from each start', () => {
    const random = new SeededRandom(50);
    let [found, tied] = [0, 0];
    for (let round = 0; round < 80; round++) {
      const words = 'abcdefgh'.split('');
      const codes = Array.from({ length: 4 + random.below(4) }, (_, index) => `M${index}`);
      const source = savoirSource(
        Object.fromEntries(codes.map((code) => [code, random.pick(words, 1 + random.below(4)).join(' ')])),
      );
      const view = buildSkillGraph(source).view('SAVOIR');
      const steps = new Oracle(source, 'SAVOIR', 'AGREGES', false).steps();
      const costOf = new Map(steps.map(({ de, vers, cout }) => [`${de} ${vers}`, cout]));
      const depuis = random.pick(codes, 1 + (round % 2));
      const exclus = new Set(round % 3 === 0 ? random.pick(codes, 2) : []);
      const question = { etapesMax: 1 + (round % 4), exclus, couvertureMin: round % 5 === 0 ? 0.3 : 0.05 };
      const coutMax = 1 + random.next() * 2;
      const expected = codes
        .filter((code) => !depuis.includes(code))
        .flatMap((code): { metier: string; chain: string[]; cout: number }[] => {
          const chains = depuis.flatMap((start) => bestChainsByListing(steps, start, code, question));
          const costed = chains.map((text) => {
            const chain = text.split(' ');
            const couts = chain.slice(1).map((to, at) => costOf.get(`${chain[at]} ${to}`) as number);
            return { metier: code, chain, cout: couts.reduce((a, b) => a + b, 0) };
          });
          const least = Math.min(...costed.map(({ cout }) => cout));
          const near = costed.filter(({ cout }) => cout <= least + 1e-9);
          if (near.length > 1) tied++;
          const [best] = near.sort(
            (a, b) => a.chain.length - b.chain.length || (a.chain.join() < b.chain.join() ? -1 : 1),
          );
          return best && best.cout <= coutMax ? [best] : [];
        });
      const { total, resultats } = finish(view.atteignables({ depuis }, { ...question, coutMax }, all));
      expect(total).toBe(expected.length);
      const byCode = new Map(resultats.map((result) => [result.metier, result]));
      for (const { metier, chain, cout } of expected) {
        const result = byCode.get(metier) as MetierAtteignable;
        expect(result).toMatchObject({ depuis: chain[0], premierPas: chain[1], etapes: chain.length - 1 });
        expect(result.cout).toBeCloseTo(cout, 12);
        found++;
      }
    }
    expect(found).toBeGreaterThan(100);
    expect(tied).toBeGreaterThan(10);
  });

  // Each savoir is held by two métiers: couverture is a share of items.
  const view = savoirView({ A: 'a b', B: 'a c', C: 'c d', D: 'd e', E: 'e b' });

  it('comes by cost, then steps, then code, page by page', () => {
    const question = { coutMax: 2 * Math.LN2, etapesMax: 3 };
    const told = ({ metier, etapes, premierPas }: MetierAtteignable): string => `${metier}${etapes}${premierPas}`;
    const { total, resultats } = finish(view.atteignables({ depuis: ['A'] }, question, all));
    expect([total, ...resultats.map(told)]).toEqual([4, 'B1B', 'E1E', 'C2B', 'D2E']);
    const page = finish(view.atteignables({ depuis: ['A'] }, question, { limite: 1, decalage: 2 }));
    expect([page.total, ...page.resultats.map(told)]).toEqual([4, 'C2B']);
    const near = finish(view.atteignables({ depuis: ['A'] }, { coutMax: 1 }, all, (code) => code !== 'B'));
    expect(near.resultats.map(told)).toEqual(['E1E']);
  });

  it('leaves the starts out, and names the best of them', () => {
    const { resultats } = finish(view.atteignables({ depuis: ['A', 'C'] }, { coutMax: 1 }, all));
    expect(resultats.map(({ metier, depuis }) => `${metier} ${depuis}`)).toEqual(['B A', 'D C', 'E A']);
  });

  it('begins at what a profile holds, its experiences left out unless they are wanted', () => {
    const profil = { experiences: [{ metier: 'A' }], items: ['c'] };
    const { resultats } = finish(view.atteignables({ profil }, { coutMax: 1 }, all));
    // a, b and c: all of B, half of C and of E; D is a step of ln 2 from C and from E, which cost as much already.
    expect(resultats).toMatchObject([
      { metier: 'B', depuis: null, cout: 0, force: 1, etapes: 1, premierPas: 'B' },
      { metier: 'C', etapes: 1, force: 0.5 },
      { metier: 'E', etapes: 1 },
    ]);
    const whole = finish(view.atteignables({ profil, inclureExperiences: true }, { coutMax: 1 }, all));
    expect(whole.resultats.map(({ metier }) => metier)).toEqual(['A', 'B', 'C', 'E']);
    const further = finish(view.atteignables({ profil }, { coutMax: 1.5 }, all));
    expect(further.resultats[3]).toMatchObject({ metier: 'D', etapes: 2, premierPas: 'C' });
  });

  it('tells of a profile what its single chains tell', () => {
    const profil = { experiences: [{ metier: 'A', sauf: ['b'] }], items: ['e'] };
    const { resultats } = finish(view.atteignables({ profil }, { coutMax: 5, couvertureMin: 0.3 }, all));
    for (const { metier, cout, force, etapes } of resultats) {
      const { chains } = finish(view.passerellesDepuisProfil(profil, metier, { critere: 'FORCE', couvertureMin: 0.3 }));
      expect([metier, cout, force, etapes]).toEqual([
        metier,
        chains[0]?.cout,
        chains[0]?.force,
        chains[0]?.etapes.length,
      ]);
    }
    expect(resultats).toHaveLength(4);
  });

  it('refuses a cost below 0', () => {
    expect(() => finish(view.atteignables({ depuis: ['A'] }, { coutMax: -1 }, all))).toThrow('coutMax');
  });
});
