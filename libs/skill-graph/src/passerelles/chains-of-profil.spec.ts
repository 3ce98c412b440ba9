import { PlainProfil } from '../../test/plain/plain-profil';
import { randomProfil } from '../../test/random-profil';
import { randomSource } from '../../test/random-source';
import { savoirView } from '../../test/small-graph';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import { CRITERES } from '../skill-graph.answers';
import type {
  ChainDepuisProfil,
  ChainsDepuisProfil,
  ChainsQuestion,
  Critere,
  MesureDesPas,
  Profil,
} from '../skill-graph.answers';
import type { Niveau, SkillGraphSource } from '../skill-graph.source';
import { finish } from '../slices';
import { bestChainsByListing, Oracle } from '../testing';

const views: readonly (readonly [Niveau, boolean])[] = [
  ['TOUT', false],
  ['TOUT', true],
  ['MACRO_COMPETENCE', false],
  ['OBJECTIF', true],
  ['SAVOIR', false],
];

describe('chains from a profile on small graphs full of ties', () => {
  it.each(views)('at %s, savoir-être %s, are those of a listing of all', (niveau, savoirEtre) => {
    const random = new SeededRandom(460);
    const told = { several: 0, held: 0, none: 0 };
    for (let round = 0; round < 150; round++) {
      const source = randomSource(random);
      const profil = randomProfil(random, source);
      const world = new World(source, profil, niveau, savoirEtre);
      for (let turn = 0; turn < 4; turn++) {
        const { chains, dejaTenu, obstacle } = world.compareOnce(randomQuestion(random, source.metiers));
        if (chains.length > 1) told.several++;
        if (dejaTenu) told.held++;
        if (obstacle) told.none++;
      }
    }
    expect(Math.min(...Object.values(told))).toBeGreaterThan(10);
  });
});

interface Question extends ChainsQuestion {
  readonly vers: string;
  readonly mesureDesPas: MesureDesPas;
}

function randomQuestion(random: SeededRandom, metiers: readonly string[]): Question {
  const [vers, via, ...others] = random.pick(metiers, metiers.length) as [string, string, ...string[]];
  const [critere] = random.pick(CRITERES, 1) as [Critere];
  const [mesureDesPas] = random.pick(['COUVERTURE', 'COSINUS_IDF'] as const, 1) as [MesureDesPas];
  return {
    vers,
    critere,
    mesureDesPas,
    nombre: 1 + random.below(6),
    couvertureMin: [0.01, 0.05, 0.2, 0.4][random.below(4)] as number,
    communsMin: 1 + random.below(3) * random.below(2),
    ...(random.below(2) === 0 && { etapesMax: 1 + random.below(4) }),
    ...(random.below(3) === 0 && { via }),
    exclus: new Set(random.pick(others, random.below(3))),
  };
}

/** One profile in one release, through the engine and through sets of codes. */
class World {
  private readonly oracle: Oracle;
  private readonly plain: PlainProfil;

  constructor(
    private readonly source: SkillGraphSource,
    private readonly profil: Profil,
    private readonly niveau: Niveau,
    private readonly savoirEtre: boolean,
  ) {
    this.oracle = new Oracle(source, niveau, 'AGREGES', savoirEtre);
    this.plain = new PlainProfil(source, this.oracle, profil, savoirEtre);
  }

  compareOnce({ vers, ...question }: Question): ChainsDepuisProfil {
    const { source, profil, oracle, plain, niveau, savoirEtre } = this;
    const view = buildSkillGraph(source).view(niveau, 'AGREGES', savoirEtre);
    const answer = finish(view.passerellesDepuisProfil(profil, vers, question));
    const first = plain.steps('PROFIL', question.mesureDesPas);
    const steps = [...oracle.steps(0, question.mesureDesPas), ...first];
    const dejaTenu = this.isHeld(vers);
    const listed = dejaTenu ? [] : bestChainsByListing(steps, 'PROFIL', vers, question);
    const asked = { profil, vers, ...question };
    const chains = answer.chains.map(({ metiers }) => ['PROFIL', ...metiers].join(' '));
    expect({ asked, chains, dejaTenu: answer.dejaTenu }).toEqual({ asked, chains: listed, dejaTenu });
    const lacking = [...oracle.set(vers)].filter((code) => !plain.held.has(code));
    expect(answer.poidsDirect).toBeCloseTo(oracle.sum(lacking), 9);
    const { couvertureMin, communsMin } = question;
    const free = bestChainsByListing(steps, 'PROFIL', vers, { couvertureMin, communsMin } as ChainsQuestion);
    const limit = first.length > 0 ? 'COUVERTURE' : 'PROFIL';
    const why = free.length > 0 ? 'CONTRAINTES' : limit;
    expect({ asked, obstacle: answer.obstacle }).toEqual({
      asked,
      obstacle: dejaTenu || listed.length > 0 ? null : why,
    });
    for (const chain of answer.chains) expectFigures(chain, plain, oracle, steps);
    return answer;
  }

  private isHeld(vers: string): boolean {
    const isWhole = this.profil.experiences.some(
      ({ metier, seulement, sauf }) => metier === vers && !seulement && !sauf,
    );
    const wanted = [...this.oracle.set(vers)];
    return isWhole || (wanted.length > 0 && wanted.every((code) => this.plain.held.has(code)));
  }
}

/** Every figure of a chain, of sets of codes. */
function expectFigures(
  chain: ChainDepuisProfil,
  plain: PlainProfil,
  oracle: Oracle,
  steps: ReturnType<PlainProfil['steps']>,
): void {
  const held = new Set(plain.held);
  let [force, poids] = [1, 0];
  chain.etapes.forEach(({ de, vers, ...told }, position) => {
    expect([de, vers]).toEqual([position === 0 ? null : chain.metiers[position - 1], chain.metiers[position]]);
    const step = steps.find((each) => each.de === (de ?? 'PROFIL') && each.vers === vers);
    const left = de === null ? plain.held : oracle.set(de);
    const communs = [...oracle.set(vers)].filter((code) => left.has(code));
    const manquants = [...oracle.set(vers)].filter((code) => !held.has(code));
    const weight = oracle.sum(oracle.set(vers));
    expect(told.force).toBeCloseTo(step?.couverture ?? NaN, 12);
    expect(told.couverture).toBeCloseTo(oracle.sum(communs) / weight, 12);
    expect(told.couvertureCumulee).toBeCloseTo(1 - oracle.sum(manquants) / weight, 12);
    expect(told.poidsAApprendre).toBeCloseTo(oracle.sum(manquants), 12);
    expect([told.nbCommuns, told.nbManquants]).toEqual([communs.length, manquants.length]);
    expect(told.communs().map(({ code }) => code)).toEqual(oracle.list(communs, vers).map(({ code }) => code));
    expect(told.manquants().map(({ code }) => code)).toEqual(oracle.list(manquants, vers).map(({ code }) => code));
    for (const code of oracle.set(vers)) held.add(code);
    force *= told.force;
    poids += oracle.sum(manquants);
  });
  expect(chain.force).toBeCloseTo(force, 12);
  expect(chain.poidsAApprendre).toBeCloseTo(poids, 9);
}

describe('chains from a profile', () => {
  // Every savoir is held by two métiers, and weighs the same.
  const view = savoirView({ A: 'a b', B: 'b c', C: 'c d', D: 'd a', E: 'e f', F: 'e f' });
  const from = (...experiences: { metier: string; seulement?: string[] }[]) => ({ experiences, items: [] });

  it.each([...CRITERES])('by %s are those of its métier when that is all that it holds', (critere) => {
    for (const mesureDesPas of ['COUVERTURE', 'COSINUS_IDF'] as const) {
      for (const vers of ['B', 'C', 'D', 'E']) {
        const question = { critere, mesureDesPas };
        const ofMetier = finish(view.passerelles('A', vers, question));
        const ofProfil = finish(view.passerellesDepuisProfil(from({ metier: 'A' }), vers, question));
        expect(ofProfil.chains.map(({ metiers }) => ['A', ...metiers])).toEqual(
          ofMetier.chains.map(({ metiers }) => metiers),
        );
        expect([ofProfil.obstacle, ofProfil.poidsDirect]).toEqual([ofMetier.obstacle, ofMetier.poidsDirect]);
      }
    }
  });

  it('are none to what is held already: a whole experience, or all that a métier is made of', () => {
    const none = { chains: [], obstacle: null, dejaTenu: true, poidsDirect: 0 };
    expect(finish(view.passerellesDepuisProfil(from({ metier: 'E' }), 'E'))).toEqual(none);
    expect(finish(view.passerellesDepuisProfil(from({ metier: 'E' }), 'F'))).toEqual(none);
    expect(finish(view.passerellesDepuisProfil({ experiences: [], items: ['b', 'c'] }, 'B'))).toEqual(none);
  });

  it('lead back to a métier of which but a part was done', () => {
    const { chains, dejaTenu } = finish(view.passerellesDepuisProfil(from({ metier: 'A', seulement: ['a'] }), 'A'));
    expect(dejaTenu).toBe(false);
    expect(chains).toMatchObject([{ metiers: ['A'], force: 0.5, etapes: [{ de: null, vers: 'A', nbManquants: 1 }] }]);
  });

  it('by cosine, measure the profile by its own items', () => {
    // Of its four items, all of one weight, it shares one with D, which has two: 1 / √(4 × 2).
    const profil = { experiences: [], items: ['a', 'b', 'c', 'e'] };
    const { chains } = finish(
      view.passerellesDepuisProfil(profil, 'D', { mesureDesPas: 'COSINUS_IDF', critere: 'PAS' }),
    );
    expect(chains).toMatchObject([{ metiers: ['D'], etapes: [{ nbCommuns: 1, couverture: 0.5 }] }]);
    expect(chains[0]?.force).toBeCloseTo(1 / Math.sqrt(4 * 2), 12);
  });

  it('are refused through their end, and for what is unknown', () => {
    const ask = (vers: string, via?: string) =>
      finish(view.passerellesDepuisProfil(from({ metier: 'A' }), vers, via === undefined ? {} : { via }));
    expect(() => ask('B', 'B')).toThrow(expect.objectContaining({ reason: 'METIERS_IDENTIQUES' }));
    expect(() => ask('Z')).toThrow(expect.objectContaining({ reason: 'METIER_INCONNU', code: 'Z' }));
    expect(ask('C', 'B').chains).toMatchObject([{ metiers: ['B', 'C'] }]);
  });
});
