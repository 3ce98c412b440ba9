import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v460 } from '@rome-graph/testing';
import { rome } from './support/rome-command';

describe('rome evaluate', () => {
  // Independent figures of shared/design/analytics.md.
  it('recomputes the figures of v460, without a database', async () => {
    const { code, stdout } = await rome(['evaluate', '--niveau', 'TOUT', '--mesure', 'COSINUS_IDF', ...v460()]);
    expect(code).toBe(0);
    expect(stdout).toContain('Official mobilités of release 460');
    expect(stdout).toContain('|  | same domaine professionnel | 0.6655 | 0.2158 |');
    expect(stdout).toContain('| TOUT | COSINUS_IDF | 0.8858 | 0.2974 |');
  });

  it.each([
    ['--niveau', 'METIER', /--niveau is "METIER"; give one of TOUT, COMPETENCE/],
    ['--mesure', 'COSINUS', /--mesure is "COSINUS"; give one of COUVERTURE/],
  ])('refuses %s %s and says what there is', async (option, value, expected) => {
    const { code, stderr } = await rome(['evaluate', option, value, ...v460()]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(expected)]);
  });

  it('tells how often searches find a right métier, and for which phrases they do not', async () => {
    const phrases = join(mkdtempSync(join(tmpdir(), 'phrases-')), 'phrases.json');
    writeFileSync(
      phrases,
      JSON.stringify([
        { texte: 'boulangère H/F', metiers: ['D1102'] },
        { texte: 'zzzz', metiers: ['D1102'] },
      ]),
    );
    const { code, stdout } = await rome(['evaluate', '--recherche', phrases, ...v460()]);
    expect(code).toBe(0);
    expect(stdout).toContain('Searches of 2 phrases in release 460');
    expect(stdout).toContain('| METIER | 50.0 % | 50.0 % | 50.0 % | 0.5000 |');
    expect(stdout).toContain('Not among the first three of METIER: zzzz.');
  });

  it.each([
    [['--recherche', 'none.json'], /--recherche none\.json: ENOENT/],
    [['--synonymes', 'none.json'], /--synonymes goes with --recherche/],
  ])('refuses %j and says why', async (options, expected) => {
    const { code, stderr } = await rome(['evaluate', ...options, ...v460()]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(expected)]);
  });
});
