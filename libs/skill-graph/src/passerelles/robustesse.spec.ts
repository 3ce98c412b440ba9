import { randomSource } from '../../test/random-source';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import { CRITERES } from '../skill-graph.answers';
import type { ChainsQuestion, MesureDesPas } from '../skill-graph.answers';
import type { SkillGraphSource } from '../skill-graph.source';
import { finish } from '../slices';
import { bestChainsByListing, Oracle } from '../testing';
import type { OracleStep } from '../testing';

const WORD = 2n ** 32n;

/** The generator as docs/analytics.md writes it, in whole numbers of any size. */
function draw(graine: number, replique: number, text: string): number {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const mix = (value: bigint): bigint => {
    let mixed = word(value);
    mixed = word((mixed ^ (mixed >> 16n)) * 0x85ebca6bn);
    mixed = word((mixed ^ (mixed >> 13n)) * 0xc2b2ae35n);
    return mixed ^ (mixed >> 16n);
  };
  const hash = [...text].reduce(
    (soFar, letter) => word((soFar ^ BigInt(letter.charCodeAt(0))) * 0x01000193n),
    0x811c9dc5n,
  );
  const state = mix(mix(word(BigInt(graine)) ^ 0x9e3779b9n) ^ BigInt(replique));
  return Number(mix(state ^ hash)) / Number(WORD);
}

/** The steps that are left of a view once items are dropped: sets of codes without them, weighed as in the whole. */
function stepsWithout(oracle: Oracle, isDropped: (code: string) => boolean, mesure: MesureDesPas): OracleStep[] {
  const part = (code: string): number => (mesure === 'COUVERTURE' ? oracle.weight(code) : oracle.weight(code) ** 2);
  const left = new Map(oracle.metiers.map((code) => [code, [...oracle.set(code)].filter((item) => !isDropped(item))]));
  const items = (code: string): string[] => left.get(code) ?? [];
  const sum = (codes: readonly string[]): number => codes.reduce((soFar, code) => soFar + part(code), 0);
  return oracle.metiers.flatMap((de) =>
    oracle.metiers.flatMap((vers) => {
      const communs = items(vers).filter((code) => items(de).includes(code));
      const shared = sum(communs);
      if (de === vers || shared === 0) return [];
      const whole = mesure === 'COUVERTURE' ? sum(items(vers)) : Math.sqrt(sum(items(de)) * sum(items(vers)));
      const couverture = Math.min(1, shared / whole);
      return [{ de, vers, couverture, cout: Math.abs(Math.log(couverture)), communs: communs.length }];
    }),
  );
}

describe.each<MesureDesPas>(['COUVERTURE', 'COSINUS_IDF'])('the best chain of each replica, by %s', (mesureDesPas) => {
  it.each(CRITERES)('and %s is the best of all chains of what the replica leaves', (critere) => {
    const random = new SeededRandom(CRITERES.indexOf(critere) + 18);
    const told = { asked: 0, chains: 0, moved: 0 };
    for (let round = 0; round < 40; round++) {
      const source = randomSource(random);
      const replicas = compareOnce(source, random, { critere, mesureDesPas });
      const whole = replicas.at(-1);
      told.asked += replicas.length - 1;
      told.chains += replicas.slice(0, -1).filter((chain) => chain !== undefined).length;
      told.moved += replicas.slice(0, -1).filter((chain) => chain !== whole).length;
    }
    expect(told.chains).toBeGreaterThan(told.asked / 4);
    expect(told.moved).toBeGreaterThan(told.asked / 20);
  });

  /** The chains of ten replicas, then that of the whole. */
  function compareOnce(source: SkillGraphSource, random: SeededRandom, by: ChainsQuestion): (string | undefined)[] {
    const [de, vers, via, evite] = random.pick(source.metiers, 4) as [string, string, string, string];
    const question: ChainsQuestion = {
      ...by,
      couvertureMin: [0.05, 0.2][random.below(2)],
      communsMin: 1 + random.below(2),
      ...(random.below(3) === 0 && { etapesMax: 1 + random.below(4) }),
      ...(random.below(3) === 0 && { via }),
      exclus: new Set(random.below(2) === 0 ? [evite] : []),
    };
    const graine = random.below(1_000) - 500;
    const oracle = new Oracle(source, 'TOUT', 'AGREGES', false);
    const view = buildSkillGraph(source).view('TOUT');
    const { chains } = finish(view.robustesse(de, vers, question, { repliques: 10, graine }));
    const expected = chains.map((_, replique) => {
      const steps = stepsWithout(oracle, (code) => draw(graine, replique, code) < 0.1, mesureDesPas);
      const factor = 0.8 + 0.4 * draw(graine, replique, 'couvertureMin');
      const couvertureMin = Math.min(1, (question.couvertureMin ?? 1) * factor);
      return bestChainsByListing(steps, de, vers, { ...question, couvertureMin })[0];
    });
    const found = chains.map((chain) => chain?.join(' '));
    expect({ source, de, vers, question, graine, found }).toEqual({
      source,
      de,
      vers,
      question,
      graine,
      found: expected,
    });
    const [whole] = bestChainsByListing(oracle.steps(0, mesureDesPas), de, vers, question);
    return [...expected, whole];
  }
});

it('is refused on more than a thousand replicas, or none', () => {
  const view = buildSkillGraph(randomSource(new SeededRandom(1))).view('TOUT');
  for (const repliques of [0, 1_001, 1.5]) {
    expect(() => finish(view.robustesse('M0', 'M1', {}, { repliques, graine: 1 }))).toThrow(
      expect.objectContaining({ reason: 'ARGUMENT_HORS_LIMITES', code: 'repliques' }),
    );
  }
});
