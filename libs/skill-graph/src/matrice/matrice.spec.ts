import { savoirSource, savoirView } from '../../test/small-graph';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import type { ChainsQuestion, CelluleDeMatrice, Critere } from '../skill-graph.answers';
import { finish } from '../slices';
import { bestChainsByListing, Oracle } from '../testing';

const criteres: readonly Critere[] = ['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE'];

const questions: readonly ChainsQuestion[] = [
  {},
  { couvertureMin: 0.25 },
  { communsMin: 2 },
  { etapesMax: 2 },
  { exclus: new Set(['M1', 'M3']) },
  { etapesMax: 3, exclus: new Set(['M0']), couvertureMin: 0.1 },
];

describe('a matrice', () => {
  it.each(criteres)('tells of each pair by %s what a listing of all chains and the single question tell', (critere) => {
    const random = new SeededRandom(180);
    let [found, none] = [0, 0];
    for (let round = 0; round < 60; round++) {
      const words = 'abcdefgh'.split('');
      const codes = Array.from({ length: 4 + random.below(4) }, (_, index) => `M${index}`);
      const source = savoirSource(
        Object.fromEntries(codes.map((code) => [code, random.pick(words, 1 + random.below(4)).join(' ')])),
      );
      const view = buildSkillGraph(source).view('SAVOIR');
      const listed = new Oracle(source, 'SAVOIR', 'AGREGES', false).steps();
      const couvertureOf = new Map(listed.map(({ de, vers, couverture }) => [`${de} ${vers}`, couverture]));
      const de = round % 2 === 0 ? codes : random.pick(codes, 2);
      const vers = round % 3 === 0 ? codes : random.pick(codes, 3);
      const question = { critere, ...questions[round % questions.length] };
      const cells = [...finish(view.matrice(de, vers, question))];
      expect(cells.map((cell) => `${cell.de} ${cell.vers}`)).toEqual(
        de.flatMap((start) => vers.filter((end) => end !== start).map((end) => `${start} ${end}`)),
      );
      for (const cell of cells) {
        const single = finish(view.passerelles(cell.de, cell.vers, question)).chains[0];
        expect(cell).toEqual(cellOf(cell.de, cell.vers, single));
        const [best] = bestChainsByListing(listed, cell.de, cell.vers, { ...question, nombre: 1 });
        expect({ ...cell, etapes: cell.etapes ?? 0 }).toMatchObject({ etapes: (best?.split(' ').length ?? 1) - 1 });
        if (best === undefined) none++;
        else {
          const metiers = best.split(' ');
          const shares = metiers.slice(1).map((to, at) => couvertureOf.get(`${metiers[at]} ${to}`) as number);
          expect(cell.force).toBeCloseTo(
            shares.reduce((product, share) => product * share, 1),
            12,
          );
          expect(cell.goulot).toBeCloseTo(Math.min(...shares), 12);
          found++;
        }
      }
    }
    expect(found).toBeGreaterThan(300);
    expect(none).toBeGreaterThan(30);
  });

  const view = savoirView({ A: 'a b x', B: 'a b y z', C: 'x y d', D: 'd', E: 'z e', F: 'q' });

  it('goes through a métier where it is asked to', () => {
    const [cell] = finish(view.matrice(['A'], ['D'], { via: 'B' }));
    expect(cell).toEqual(cellOf('A', 'D', finish(view.passerelles('A', 'D', { via: 'B' })).chains[0]));
    expect(cell?.etapes).toBe(3);
    expect(() => finish(view.matrice(['A', 'B'], ['D'], { via: 'B' }))).toThrow('one of its ends');
  });

  it('has no cell from a métier to itself, and each métier once', () => {
    const cells = [...finish(view.matrice(['A', 'A', 'F'], ['A', 'F', 'F']))];
    expect(cells).toEqual([
      { de: 'A', vers: 'F', force: null, goulot: null, etapes: null, cout: null },
      { de: 'F', vers: 'A', force: null, goulot: null, etapes: null, cout: null },
    ]);
  });

  it('refuses what the single question refuses', () => {
    expect(() => finish(view.matrice(['A'], ['Z']))).toThrow('Z');
    expect(() => finish(view.matrice(['A'], ['B'], { couvertureMin: 2 }))).toThrow('couvertureMin');
  });
});

function cellOf(
  de: string,
  vers: string,
  chain: { force: number; goulot: number; cout: number; etapes: readonly unknown[] } | undefined,
): CelluleDeMatrice {
  if (!chain) return { de, vers, force: null, goulot: null, etapes: null, cout: null };
  return { de, vers, force: chain.force, goulot: chain.goulot, etapes: chain.etapes.length, cout: chain.cout };
}
