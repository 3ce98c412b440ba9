import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sourcesOf } from '@rome-graph/testing';
import { buildSkillGraph, finish, SeededRandom } from '../src';
import type { Experience, ItemView, Profil, SkillGraph } from '../src';
import { readReleaseV460 } from './release-v460';

interface Case extends Profil {
  readonly vers: string;
}
interface Answer {
  readonly pistes: readonly [code: string, couverture: number][];
  readonly total: number;
  readonly rangs: readonly number[];
  readonly chains: Readonly<Record<string, number | null>>;
  readonly direct: number;
  readonly levers: Readonly<Record<string, number>>;
}
interface Answers {
  readonly paliers: readonly number[];
  readonly answers: readonly Answer[];
}

const seuil = 0.1;
const all = { limite: 100_000, decalage: 0 };
const any = (): boolean => true;

/** Profiles of one to three experiences, whole or in part, and a few items; and where they lead. */
function casesOf(graph: SkillGraph, count: number): Case[] {
  const random = new SeededRandom(460);
  const items = random.pick(
    graph.metiers.flatMap((code) => graph.itemsOfFiche(code).slice(0, 3)),
    200,
  );
  return Array.from({ length: count }, (): Case => {
    const [vers, ...metiers] = random.pick(graph.metiers, 2 + random.below(3)) as [string, ...string[]];
    const experiences = metiers.map((metier): Experience => {
      const some = random.pick(graph.itemsOfFiche(metier), 8);
      return [{ metier }, { metier, seulement: some }, { metier, sauf: some }][random.below(3)] as Experience;
    });
    return { experiences, items: random.pick(items, random.below(4)), vers };
  });
}

describe('profiles on v460', () => {
  let view: ItemView;
  let cases: readonly Case[];
  let told: Answers;

  beforeAll(async () => {
    const graph = buildSkillGraph(await readReleaseV460());
    view = graph.view('TOUT');
    cases = casesOf(graph, 8);
    const script = join(__dirname, 'plain', 'profil.py');
    const input = JSON.stringify(cases);
    told = JSON.parse(
      execFileSync('python3', [script, ...sourcesOf('v460').flat()], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ) as Answers;
  }, 300_000);

  it('have paliers between the quantiles that Python finds', () => {
    const { ACCESSIBLE, PROCHE, FORMATION_COURTE, FORMATION_LONGUE } = view.seuilsDesPaliers;
    [ACCESSIBLE, PROCHE, FORMATION_COURTE, FORMATION_LONGUE].forEach((least, index) =>
      expect(least).toBeCloseTo(told.paliers[index] ?? NaN, 9),
    );
  });

  it('cover and rank métiers as Python finds', () => {
    cases.forEach((profil, index) => {
      const expected = told.answers[index] as Answer;
      const { total, resultats } = view.pistes(profil, { limite: 20, decalage: 0 }, any);
      expect(total).toBe(expected.total);
      expect(resultats.map(({ metier, couverture }) => [metier, couverture.toFixed(9)])).toEqual(
        expected.pistes.map(([code, couverture]) => [code, couverture.toFixed(9)]),
      );
      expect(resultats.map(({ rang }) => rang)).toEqual(expected.rangs);
    });
  });

  it('reach métiers by chains of the least sums that Python finds', () => {
    cases.forEach(({ vers, ...profil }, index) => {
      const { chains, direct } = told.answers[index] as Answer;
      for (const [key, least] of Object.entries(chains)) {
        const [critere, mesureDesPas] = key.split(' ') as ['FORCE' | 'EQUILIBRE', 'COUVERTURE' | 'COSINUS_IDF'];
        const answer = finish(view.passerellesDepuisProfil(profil, vers, { critere, mesureDesPas }));
        const power = critere === 'FORCE' ? 1 : 2;
        const sum = answer.chains[0]?.etapes.reduce((whole, { force }) => whole + (-Math.log(force)) ** power, 0);
        expect([index, key, sum?.toFixed(9)]).toEqual([index, key, least?.toFixed(9)]);
        expect(answer.poidsDirect).toBeCloseTo(direct, 9);
      }
    });
  });

  it('have the levers that Python finds', () => {
    cases.forEach((profil, index) => {
      const { resultats } = view.effetsDeLevier(profil, seuil, all);
      const counts = Object.fromEntries(resultats.map(({ item, metiers }) => [item.code, metiers.length]));
      expect(counts).toEqual((told.answers[index] as Answer).levers);
    });
  });
});
