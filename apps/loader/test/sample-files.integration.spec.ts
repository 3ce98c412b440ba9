import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Changement, Derive } from '@rome-graph/domain';
import { OfficialCsv } from '@rome-graph/testing';
import {
  olderSamplePath,
  sampleDocumentsPath,
  sampleExport,
  samplePath,
  sampleReadme,
} from '@rome-graph/testing/files';
import * as ExcelJS from 'exceljs';
import { couvertures, itemsByMetier, weightsOf } from './support/expected-items';
import { rome } from './support/rome-command';
import type { ExpectedChange } from './support/sample-changes';
import { expectedChanges, inOrder } from './support/sample-changes';

/** The commands that need no Neo4j, on the two releases of the sample. */
describe('the files of the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-sample-'));
  let older: OfficialCsv;
  let newer: OfficialCsv;

  beforeAll(async () => {
    older = await OfficialCsv.read([olderSamplePath]);
    newer = await OfficialCsv.read([samplePath]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = (name: string, content: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  describe('rome diff', () => {
    const [csv, xlsx] = [join(folder, 'diff.csv'), join(folder, 'diff.xlsx')];
    let changements: readonly Changement[];

    beforeAll(async () => {
      const args = ['diff', olderSamplePath, samplePath, '--json', '--csv', csv, '--xlsx', xlsx];
      const { code, stdout } = await rome(args);
      expect(code).toBe(0);
      ({ changements } = JSON.parse(stdout) as { changements: Changement[] });
    });

    it('tells all that happens from the older to the newer, and nothing else', () => {
      const found = changements.map(
        ({ type, nature, sujet, attribut, cible, ancien, nouveau }): ExpectedChange =>
          [type, nature, sujet, attribut, cible, ancien, nouveau] as const,
      );
      expect(inOrder(found)).toEqual(expectedChanges(older, newer));
    });

    it('tells nothing that the table of the README does not name', () => {
      const [, table = ''] = /## From older to newer([\s\S]*?)\n## /.exec(readFileSync(sampleReadme, 'utf8')) ?? [];
      const named = new Set(table.match(/\b(?:[A-N]\d{4}|\d{5,6})\b/g));
      expect(changements.map(({ sujet }) => sujet).filter((sujet) => !named.has(sujet))).toEqual([]);
    });

    it('writes one line per change, and per link of those that gather several, to CSV and to a workbook', async () => {
      const lines = changements.map(({ type, cible, ancien, nouveau }) =>
        cible === null || type === 'DEPLACE' ? 1 : Math.max(ancien.length, nouveau.length),
      );
      const rows = (await OfficialCsv.read([folder])).rowsOf('diff.csv', ',');
      expect(rows).toHaveLength(lines.reduce((sum, n) => sum + n, 0));
      expect(rows.find(({ sujet, type }) => sujet === 'D1505' && type === 'RENOMME')).toMatchObject({
        ancien: 'Caissier / Caissière',
        nouveau: 'Hôte / Hôtesse de caisse',
      });
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(xlsx);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Résumé', 'Changements']);
      expect(workbook.getWorksheet('Changements')?.rowCount).toBe(rows.length + 1);
    });

    it('takes documents for nothing that changed', async () => {
      const { stdout } = await rome(['diff', samplePath, `${samplePath}:${sampleDocumentsPath}`]);
      expect(stdout).toMatch(/REDEFINI +Metier\.transitionNumerique +1\n/);
      expect(stdout).toMatch(/REDEFINI +Metier\.emploiReglemente +1\n/);
      expect(stdout).not.toMatch(/PREPARE|REGROUPE|DECRITE/);
    });
  });

  describe('rome drift', () => {
    it('measures every métier of both, the most moved first', async () => {
      const { code, stdout } = await rome(['drift', olderSamplePath, samplePath, '--json']);
      expect(code).toBe(0);
      const { derives } = JSON.parse(stdout) as { derives: Derive[] };
      const [then, now] = [itemsByMetier(older), itemsByMetier(newer)];
      const expected = [...then].map(([metier, before]) => {
        const after = now.get(metier) ?? new Set();
        const communs = [...before].filter((item) => after.has(item)).length;
        return [metier, before.size, after.size, communs, communs / (before.size + after.size - communs)] as const;
      });
      expect(derives[0]).toMatchObject({ metier: 'M1411', renomme: true });
      expect(derives.filter(({ renomme }) => renomme).map(({ metier }) => metier)).toEqual(['M1411', 'D1505']);
      expect(
        derives
          .map(({ metier, itemsAvant, itemsApres, itemsCommuns, jaccard }) => [
            metier,
            itemsAvant,
            itemsApres,
            itemsCommuns,
            jaccard,
          ])
          .sort(),
      ).toEqual(expected.map((row) => [...row]).sort());
    });
  });

  describe('rome evaluate', () => {
    it('ranks the official mobilités by the cosine as a few lines over the files do', async () => {
      const { code, stdout } = await rome(['evaluate', '--niveau', 'TOUT', '--mesure', 'COSINUS_IDF', samplePath]);
      expect(code).toBe(0);
      const [, auc] = /\| TOUT \| COSINUS_IDF \| (\d\.\d{4}) \|/.exec(stdout) ?? [];
      expect(auc).toBe(cosineAuc(newer).toFixed(4));
      expect(stdout).toContain('Official mobilités of release 460');
    });

    it('tells how many of them each palier of pistes holds: bands between their quantiles', async () => {
      const { stdout } = await rome(['evaluate', '--json', '--niveau', 'TOUT', '--mesure', 'COUVERTURE', samplePath]);
      const { paliers } = JSON.parse(stdout) as { paliers: Calibrage };
      const couvertures = officialCoverages(newer);
      const least = (share: number): number => quantileOf(couvertures, share);
      const expected = [Math.min(0.3, least(0.9)), least(0.75), least(0.5), least(0.25), 0];
      const names = ['ACCESSIBLE', 'PROCHE', 'FORMATION_COURTE', 'FORMATION_LONGUE', 'ELOIGNE'];
      expect(paliers.bandes.map(({ palier }) => palier)).toEqual(names);
      paliers.bandes.forEach(({ couvertureMin, officielles }, band) => {
        expect(couvertureMin).toBeCloseTo(expected[band] ?? NaN, 8);
        const above = (at: number): number => couvertures.filter((each) => each >= (expected[at] ?? 0) - 1e-9).length;
        expect(officielles).toBeCloseTo((above(band) - (band === 0 ? 0 : above(band - 1))) / couvertures.length, 9);
      });
      expect(paliers.bandes.reduce((sum, { autres }) => sum + autres, 0)).toBeCloseTo(1, 9);
    });

    it('says what there is instead of a measure that is not', async () => {
      const { code, stderr } = await rome(['evaluate', '--mesure', 'COSINUS', samplePath]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/--mesure is "COSINUS"; give one of COUVERTURE/)]);
    });
  });

  describe('a source that is not one whole release', () => {
    const nowhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'of-no-use' };

    it.each<[string, () => Promise<string[]>, RegExp]>([
      [
        'a zip cut short',
        async () => [written('cut.zip', (await sampleExport()).subarray(0, 50_000))],
        /cut\.zip: not a zip that can be read, perhaps cut short/,
      ],
      [
        'tables of two releases',
        async () => [samplePath, join(olderSamplePath, 'unix_themes_v459_utf8.csv')],
        /unix_themes_v459_utf8\.csv: version 459, while .* is version 460; give tables of one release/,
      ],
    ])('is told before Neo4j is asked: %s', async (_what, sources, expected) => {
      const { code, stderr } = await rome(['load', ...(await sources())], nowhere);
      expect([code, stderr]).toEqual([3, expect.stringMatching(expected)]);
    });
  });

  it('shows a chain of three steps that the older release has not', () => {
    const steps = (csv: OfficialCsv): Set<string> =>
      new Set(
        couvertures(itemsByMetier(csv))
          .filter(({ couverture }) => couverture >= 0.05)
          .map(({ de, vers }) => `${de}→${vers}`),
      );
    const chain = ['D1102→D1302', 'D1302→D1303', 'D1303→M1805'];
    const [now, then] = [steps(newer), steps(older)];
    expect(chain.map((step) => [now.has(step), then.has(step)])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });
});

/** Area under the curve over all ordered pairs, ties counted half: how often a mobilité has a larger cosine than a pair without. */
function cosineAuc(csv: OfficialCsv): number {
  const items = itemsByMetier(csv);
  const weights = weightsOf(items);
  const squares = (held: Iterable<string>): number =>
    [...held].reduce((sum, item) => sum + (weights.get(item) ?? 0) ** 2, 0);
  const official = new Set(csv.rows('rubrique_mobilite').map((row) => `${row.code_rome} ${row.code_rome_cible}`));
  const scores = { official: [] as number[], other: [] as number[] };
  for (const [de, held] of items) {
    for (const [vers, wanted] of items) {
      if (de === vers) continue;
      const norms = Math.sqrt(squares(held) * squares(wanted));
      const cosine = norms === 0 ? 0 : squares([...held].filter((item) => wanted.has(item))) / norms;
      scores[official.has(`${de} ${vers}`) ? 'official' : 'other'].push(cosine);
    }
  }
  const wins = scores.official.flatMap((a) => scores.other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

/** What `evaluate --json` tells of the paliers. */
interface Calibrage {
  readonly bandes: readonly {
    readonly palier: string;
    readonly couvertureMin: number;
    readonly officielles: number;
    readonly autres: number;
  }[];
}

/** The couvertures of the official mobilités between fiches of the release, ascending. */
function officialCoverages(csv: OfficialCsv): number[] {
  const official = new Set(csv.rows('rubrique_mobilite').map((row) => `${row.code_rome} ${row.code_rome_cible}`));
  return couvertures(itemsByMetier(csv))
    .filter(({ de, vers }) => official.has(`${de} ${vers}`))
    .map(({ couverture }) => couverture)
    .sort((a, b) => a - b);
}

/** Between two values in proportion. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below = NaN, above = below] = sorted.slice(Math.floor(place));
  return below + (place % 1) * (above - below);
}
