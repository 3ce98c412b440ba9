import { PlainOracle } from '../test/plain/plain-oracle';
import type { PlainAnswer, Setting } from '../test/plain/plain-oracle';
import type { Definition } from '../test/plain/plain-steps';
import { randomSource } from '../test/random-source';
import { SeededRandom } from './seeded-random';
import { buildSkillGraph } from './skill-graph';
import { CRITERES } from './skill-graph.answers';
import type { Critere, MesureDesPas } from './skill-graph.answers';
import type { SkillGraphSource } from './skill-graph.source';
import { finish } from './slices';
import { bestChainsByListing, Oracle } from './testing';

const mesures: readonly MesureDesPas[] = ['COUVERTURE', 'COSINUS_IDF'];

const definitions: readonly Definition[] = [
  ...(['TOUT', 'COMPETENCE', 'SAVOIR'] as const).map((niveau) => ({
    niveau,
    liens: 'AGREGES' as const,
    savoirEtre: false,
  })),
  ...(['TOUT', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU'] as const).flatMap((niveau) =>
    (['AGREGES', 'DIRECTS'] as const)
      .filter((liens) => niveau !== 'TOUT' || liens === 'AGREGES')
      .map((liens) => ({ niveau, liens, savoirEtre: true })),
  ),
  { niveau: 'MACRO_COMPETENCE', liens: 'DIRECTS', savoirEtre: false },
];

function randomSetting(random: SeededRandom, metiers: readonly string[]): Setting {
  const [de, vers, via, ...others] = random.pick(metiers, metiers.length) as [string, string, string, ...string[]];
  return {
    de,
    vers,
    couvertureMin: [0.01, 0.05, 0.2, 0.4][random.below(4)],
    communsMin: 1 + random.below(3) * random.below(2),
    ...(random.below(2) === 0 && { etapesMax: 1 + random.below(5) }),
    ...(random.below(3) === 0 && { via }),
    exclus: new Set(random.pick(others, Math.min(others.length, random.below(3)))),
  };
}

describe('passerelles on small graphs full of ties, at every niveau', () => {
  it.each(definitions)(
    '$niveau $liens, savoir-être $savoirEtre: the engine, a plain search and a list of all chains agree',
    (definition) => {
      const random = new SeededRandom(15 + definitions.indexOf(definition));
      const told = { several: 0, CONTRAINTES: 0, COUVERTURE: 0 };
      for (let round = 0; round < 60; round++) {
        const source = randomSource(random);
        for (let turn = 0; turn < 6; turn++) {
          const { chains, obstacle } = compareOnce(source, definition, random);
          if (chains.length > 1) told.several++;
          if (obstacle === 'CONTRAINTES' || obstacle === 'COUVERTURE') told[obstacle]++;
        }
      }
      expect(Math.min(...Object.values(told))).toBeGreaterThan(5);
    },
  );

  function compareOnce(source: SkillGraphSource, definition: Definition, random: SeededRandom): PlainAnswer {
    const { niveau, liens, savoirEtre } = definition;
    const setting = randomSetting(random, source.metiers);
    const [critere] = random.pick(CRITERES, 1) as [Critere];
    const [mesureDesPas] = random.pick(mesures, 1) as [MesureDesPas];
    const nombre = 1 + random.below(8);
    const { de, vers, ...limits } = setting;
    const plain = new PlainOracle(source, { ...definition, mesureDesPas }).about(setting)(critere, nombre);
    const steps = new Oracle(source, niveau, liens, savoirEtre).steps(0, mesureDesPas);
    const listed = bestChainsByListing(steps, de, vers, { ...limits, critere, nombre });
    const view = buildSkillGraph(source).view(niveau, liens, savoirEtre);
    const answer = finish(view.passerelles(de, vers, { ...limits, critere, nombre, mesureDesPas }));
    const chains = answer.chains.map(({ metiers }) => metiers.join(' '));
    const asked = { ...setting, critere, nombre, mesureDesPas };
    expect({ asked, chains: plain?.chains }).toEqual({ asked, chains: listed });
    expect({ asked, chains, obstacle: answer.obstacle }).toEqual({ asked, ...plain });
    return { chains, obstacle: answer.obstacle };
  }
});
