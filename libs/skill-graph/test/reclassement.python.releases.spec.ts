import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPython, testPython } from '@rome-graph/testing';
import type { ItemView, Reclassement } from '../src';
import { buildSkillGraph, finish } from '../src';
import { SeededRandom } from '../src/seeded-random';
import { readReleaseV460 } from './release-v460';

const describeWithPython = hasPython() ? describe : describe.skip;

/** A case as scipy takes it: a row for each person, a column for each post, what may not be used worth nothing. */
interface Case {
  readonly effectifs: readonly number[];
  readonly nombres: readonly number[];
  /** By group, then post. */
  readonly values: readonly (readonly number[])[];
}

const byScipy = `
import json, sys
import numpy as np
from scipy.optimize import linear_sum_assignment
totals = []
for case in json.load(open(sys.argv[1])):
    values = np.array(case["values"]).reshape(len(case["effectifs"]), len(case["nombres"]))
    heads = np.repeat(np.repeat(values, case["effectifs"], axis=0), case["nombres"], axis=1)
    rows, columns = linear_sum_assignment(heads, maximize=True)
    totals.append(float(heads[rows, columns].sum()))
print(json.dumps(totals))
`;

describeWithPython('placing groups at posts on v460', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-reclassement-'));
  const cases: Case[] = [];
  const found: Reclassement[] = [];
  let totals: number[];

  beforeAll(async () => {
    const graph = buildSkillGraph(await readReleaseV460());
    const view = graph.view('TOUT');
    const random = new SeededRandom(200);
    for (let round = 0; round < 200; round++) {
      const mesure = round % 4 === 0 ? 'FORCE' : 'COUVERTURE';
      // Métiers near each other, so that many pairs are worth something.
      const near = view.metiersProches(random.pick(graph.metiers, 1)[0] as string, 'COUVERTURE', 40);
      const codes = [...near.map(({ metier }) => metier), ...random.pick(graph.metiers, 5)];
      const groups = random.pick(codes, 1 + random.below(12)).map((code) => ({ code, effectif: random.below(7) }));
      const posts = random.pick(codes, 1 + random.below(12)).map((code) => ({ code, nombre: random.below(6) }));
      const asked = groups.map(({ code, effectif }) => ({ depart: { code }, effectif }));
      found.push(finish(view.reclassement(asked, posts, mesure)));
      cases.push({
        effectifs: groups.map(({ effectif }) => effectif),
        nombres: posts.map(({ nombre }) => nombre),
        values: groups.map(({ code }) => posts.map((post) => worth(view, mesure, code, post.code))),
      });
    }
    const file = join(folder, 'cases.json');
    writeFileSync(file, JSON.stringify(cases));
    totals = JSON.parse(
      execFileSync(await testPython('notebook'), ['-c', byScipy, file], { encoding: 'utf8' }),
    ) as number[];
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the totals that linear_sum_assignment makes of every person and post, in 200 cases', () => {
    found.forEach(({ valeurTotale }, index) => expect(valeurTotale).toBeCloseTo(totals[index] as number, 9));
    expect(totals.filter((total) => total > 1).length).toBeGreaterThan(100);
  });

  it('places each person and fills each post once, at what each pair is worth', () => {
    found.forEach(({ affectations, sansPoste, postesVacants }, index) => {
      const { effectifs, nombres, values } = cases[index] as Case;
      const sum = (kept: (of: (typeof affectations)[number]) => boolean): number =>
        affectations.filter(kept).reduce((people, { nombre }) => people + nombre, 0);
      expect(effectifs.map((_, group) => sum(({ groupe }) => groupe === group) + (sansPoste[group] as number))).toEqual(
        effectifs,
      );
      expect(nombres.map((_, post) => sum(({ poste }) => poste === post) + (postesVacants[post] as number))).toEqual(
        nombres,
      );
      for (const { groupe, poste, valeur } of affectations) {
        expect(valeur).toBeGreaterThan(0);
        expect(valeur).toBeCloseTo(values[groupe]?.[poste] as number, 12);
      }
    });
  });
});

/** What a person is worth, by the single questions. */
function worth(view: ItemView, mesure: 'COUVERTURE' | 'FORCE', de: string, vers: string): number {
  if (de === vers) return 1;
  if (mesure === 'FORCE') return view.passerelle(de, vers)?.force ?? 0;
  const { couverture } = view.ecart(de, vers);
  return couverture >= 0.05 ? couverture : 0;
}
