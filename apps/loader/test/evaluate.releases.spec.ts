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
});
