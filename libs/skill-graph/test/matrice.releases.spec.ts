import { draws } from '@rome-graph/testing';
import type { CelluleDeMatrice, Chain, ChainsQuestion, Critere, Niveau, SkillGraph } from '../src';
import { buildSkillGraph, finish } from '../src';
import { SeededRandom } from '../src/seeded-random';
import { readReleaseV460 } from './release-v460';

let graph: SkillGraph;

beforeAll(async () => {
  graph = buildSkillGraph(await readReleaseV460());
});

const criteres: readonly Critere[] = ['FORCE', 'EQUILIBRE', 'GOULOT', 'PAS'];

/** Questions whose limits cut the chains of others, each of another kind. */
function questionsOf(random: SeededRandom, codes: readonly string[]): ChainsQuestion[] {
  return [
    {},
    { exclus: new Set(random.pick(codes, 400)) },
    { etapesMax: 2 },
    { mesureDesPas: 'COSINUS_IDF' },
    { couvertureMin: 0.1 },
    { communsMin: 3 },
    { couvertureMin: 0.02, etapesMax: 3, exclus: new Set(random.pick(codes, 100)) },
  ];
}

describe.each(criteres)('the matrices by %s', (critere) => {
  it.each<[Niveau, number]>([
    ['TOUT', draws(20, 120)],
    ['OBJECTIF', draws(3, 30)],
  ])('tell at %s what the single questions tell, to the last bit', (niveau, size) => {
    const random = new SeededRandom(1584);
    const view = graph.view(niveau);
    let [found, none] = [0, 0];
    for (const question of questionsOf(random, graph.metiers).slice(0, niveau === 'TOUT' ? 7 : 3)) {
      const asked = { critere, ...question };
      // Either side is the shorter in turn: passes go towards it, or from it.
      const [few, many] = [random.pick(graph.metiers, 4), random.pick(graph.metiers, size)];
      const [de, vers] = random.below(2) === 0 ? [few, many] : [many, few];
      for (const cell of finish(view.matrice(de, vers, asked))) {
        const [chain] = finish(view.passerelles(cell.de, cell.vers, asked)).chains;
        expect({ asked, ...cell }).toEqual({ asked, de: cell.de, vers: cell.vers, ...toldOf(chain) });
        if (chain) found++;
        else none++;
      }
    }
    expect(found).toBeGreaterThan(niveau === 'TOUT' ? 20 * size : 8 * size);
    if (niveau === 'TOUT') expect(none).toBeGreaterThan(0);
  });
});

/** What a cell tells of the chain that the single question found. */
function toldOf(chain: Chain | undefined): Omit<CelluleDeMatrice, 'de' | 'vers'> {
  if (!chain) return { force: null, goulot: null, etapes: null, cout: null };
  return { force: chain.force, goulot: chain.goulot, etapes: chain.etapes.length, cout: chain.cout };
}
