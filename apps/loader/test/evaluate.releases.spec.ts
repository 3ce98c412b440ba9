import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v458, v460 } from '@rome-graph/testing';
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

  // Independent figures of shared/design/analytics.md; its intervals, drawn by other numbers, are as wide.
  it('ranks what a later release adds by measures and by chains, beside what knows nothing of items', async () => {
    const later = v460()[0] as string;
    const { code, stdout } = await rome(['evaluate', '--niveau', 'TOUT', '--suivante', later, ...v458()]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The 988 mobilités that release 460 adds between fiches of both, ranked by what release 458 says:',
    );
    const auc = (name: string): number =>
      Number(new RegExp(`\\| ${name} \\| (\\d\\.\\d{4}) \\| \\d`).exec(stdout.split('The 988')[1] ?? '')?.[1]);
    expect(auc('same domaine professionnel').toFixed(3)).toBe('0.580');
    expect(auc('Adamic-Adar on the mobilités').toFixed(3)).toBe('0.835');
    expect(auc('FORCE by COUVERTURE').toFixed(3)).toBe('0.813');
    expect(auc('EQUILIBRE by COUVERTURE').toFixed(3)).toBe('0.808');
    expect(auc('GOULOT by COUVERTURE').toFixed(3)).toBe('0.556');
    expect(auc('FORCE by COSINUS_IDF').toFixed(3)).toBe('0.857');
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
