import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPython } from '@rome-graph/testing';
import { buildSkillGraph, finish } from '../src';
import type { RepliquesDeChaines } from '../src';
import { readReleaseV460 } from './release-v460';

const describeWithPython = hasPython() ? describe : describe.skip;

/** Worked cases of docs/analytics.md, one whose chains are less sure, and one whose goulot is far off. */
const questions = [
  { de: 'K2204', vers: 'J1501', critere: 'FORCE', mesureDesPas: 'COUVERTURE', couvertureMin: 0.05 },
  { de: 'K2204', vers: 'J1501', critere: 'EQUILIBRE', mesureDesPas: 'COUVERTURE', couvertureMin: 0.05 },
  { de: 'A1203', vers: 'D1211', critere: 'FORCE', mesureDesPas: 'COUVERTURE', couvertureMin: 0.05 },
  { de: 'D1102', vers: 'M1805', critere: 'EQUILIBRE', mesureDesPas: 'COSINUS_IDF', couvertureMin: 0.02 },
  { de: 'K1715', vers: 'I1617', critere: 'GOULOT', mesureDesPas: 'COUVERTURE', couvertureMin: 0.05 },
] as const;

/** A program that looks at every step of the release takes seconds for each replica by GOULOT. */
const replicasOf = (critere: string): RepliquesDeChaines => ({ repliques: critere === 'GOULOT' ? 2 : 5, graine: 460 });

describeWithPython('the replicas of a chain of v460', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-robustesse-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are repeated by a program in Python that shares nothing with the engine', async () => {
    const release = await readReleaseV460();
    const view = buildSkillGraph(release).view('TOUT');
    const asked = questions.map((question) => ({ ...question, ...replicasOf(question.critere) }));
    const file = join(folder, 'questions.json');
    writeFileSync(file, JSON.stringify({ release, questions: asked }));
    const answers = execFileSync('python3', [join(__dirname, 'python/robustesse.py'), file], { encoding: 'utf8' });
    const found = questions.map(
      ({ de, vers, ...by }) => finish(view.robustesse(de, vers, by, replicasOf(by.critere))).chains,
    );
    expect(found).toEqual(JSON.parse(answers));
    const different = found.map((chains) => new Set(chains.map((chain) => chain?.join(' '))).size);
    expect(Math.max(...different)).toBeGreaterThan(1);
  });
});
