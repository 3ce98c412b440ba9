import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseReport } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j, v460 } from '@rome-graph/testing';
import { JSDOM } from 'jsdom';
import type { CommandResult } from './support/rome-command';
import { load, startRome } from './support/rome-command';

/** Elements that make a browser fetch something, and the attribute that says what. */
const fetching = [
  '[src]',
  '[srcset]',
  '[poster]',
  '[data]',
  'link',
  'script',
  'iframe',
  'object',
  'embed',
  'image',
  'use',
];

/** A text with plain blanks. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

describe('rome report', () => {
  let server: TestNeo4j;
  let folder: string;

  beforeAll(async () => {
    server = await startTestNeo4j({ heap: '3g' });
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-report-'));
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const report = (...args: string[]): Promise<CommandResult> =>
    startRome(['report', ...args], server.connection, { ROME_HOME: folder }).result;

  it('says that no release is loaded, and writes nothing', async () => {
    const { code, stderr } = await report('--out', join(folder, 'none.html'));
    expect([code, stderr]).toEqual([
      5,
      expect.stringMatching(/holds no release; load one first: npm run rome -- load/),
    ]);
    expect(readdirSync(folder)).not.toContain('none.html');
  });

  it('refuses a folder that is not there before it asks Neo4j', async () => {
    const { code, stderr } = await report('--out', join(folder, 'absent', 'page.html'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--out: .*absent is no folder; make it/)]);
    expect(stderr).not.toContain('connect to Neo4j');
  });

  it('says that Neo4j does not answer', async () => {
    const down = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'unused' };
    const { code, stderr } = await startRome(['report', '--out', join(folder, 'down.html')], down).result;
    expect([code, stderr]).toEqual([4, expect.stringContaining('bolt://127.0.0.1:9')]);
  });

  describe('on v460', () => {
    const page = (): string => join(folder, 'v460.html');
    let shown: ReleaseReport;
    let html: string;
    let document: Document;

    beforeAll(async () => {
      await load(v460(), server.connection);
      const { code, stdout, stderr } = await report('--json', '--out', page());
      if (code !== 0) throw new Error(stderr);
      shown = JSON.parse(stdout) as ReleaseReport;
      html = readFileSync(page(), 'utf8');
      ({ document } = new JSDOM(html).window);
    });

    // Expected figures: shared/design, « Facts to check a load against » and analytics.md.
    it('counts what the design counts, by every witness', () => {
      const counts = new Map(shown.noeuds.map(({ nom, lus, presents }) => [nom, [lus, presents]]));
      for (const [label, count] of [
        ['GrandDomaine', 14],
        ['DomaineProfessionnel', 110],
        ['Metier', 1584],
        ['Appellation', 13120],
        ['MacroCompetence', 507],
        ['Competence', 17810],
        ['Savoir', 15354],
        ['ContexteTravail', 179],
        ['DivisionNaf', 89],
      ] as const)
        expect([label, counts.get(label)]).toEqual([label, [count, count]]);
      expect(shown.noeuds.find(({ nom }) => nom === 'Metier')?.publies).toBe(1584);
      const relations = new Map(shown.relations.map(({ nom, presents }) => [nom, presents]));
      expect(
        ['MOBILISE', 'REQUIERT', 'S_EXERCE_DANS', 'PERMET_MOBILITE', 'ISSU_DE'].map((type) => relations.get(type)),
      ).toEqual([54695, 35861, 13663, 14912, 1052]);
      expect(shown.totaux.map(({ lus, presents }) => lus === presents)).toEqual([true, true]);
      expect(plain(document.querySelector('#decomptes strong')?.textContent)).toBe('Partout, les chiffres sont égaux.');
    });

    it('gives each grand domaine its fiches', () => {
      expect(shown.grandsDomaines.map(({ code, fiches }) => `${code} ${fiches}`).join(', ')).toBe(
        'A 87, B 49, C 32, D 115, E 70, F 104, G 108, H 221, I 110, J 78, K 256, L 54, M 208, N 92',
      );
      const rows = [...document.querySelectorAll('#grands-domaines tbody tr')].map((row) => plain(row.textContent));
      expect(rows[10]).toMatch(/^K .*256/);
    });

    it('evaluates measures as the independent computation does, and parts the official mobilités', () => {
      const { accord, couvertures } = shown;
      const figures = accord.evaluation.map(({ mesure, auc, rappelA10 }) => [
        mesure,
        auc.toFixed(4),
        rappelA10.toFixed(4),
      ]);
      expect(figures).toContainEqual(['COSINUS_IDF', '0.8858', '0.2974']);
      expect(figures).toContainEqual(['MEME_DOMAINE', '0.6655', '0.2158']);
      expect(accord.mobilites).toBe(14912);
      // What the engine finds in memory is what Cypher finds in PROCHE.
      expect(accord.couvertes).toBe(couvertures.reduce((sum, { officielles }) => sum + officielles, 0));
      expect(couvertures.reduce((sum, { paires }) => sum + paires, 0)).toBe(171537);
    });

    it('shares every métier out among the aires', () => {
      expect(shown.aires.reduce((sum, { taille }) => sum + taille, 0)).toBe(1584);
      expect(shown.modularite).toBeGreaterThan(0.48);
      expect(document.querySelectorAll('#aires article')).toHaveLength(shown.aires.length);
    });

    it('counts unknown tags as unknown', () => {
      for (const tag of [
        'emploiCadre',
        'emploiReglemente',
        'transitionEcologique',
        'transitionNumerique',
        'transitionDemographique',
      ])
        expect([
          tag,
          shown.tags.filter((count) => count.tag === tag).reduce((sum, { fiches }) => sum + fiches, 0),
        ]).toEqual([tag, 1584]);
      expect(plain(document.querySelector('#tags details')?.textContent)).toContain('Emploi réglementé : Inconnu');
    });

    it('fetches nothing: no script, no style, no picture of elsewhere', () => {
      expect([...document.querySelectorAll(fetching.join(','))]).toEqual([]);
      expect(html).not.toMatch(/url\(|@import/);
    });

    it('names its release, its sources and how to cite them', () => {
      const text = plain(document.querySelector('#identite')?.textContent);
      expect(text).toContain('France Travail, ROME 4.0 version 60');
      expect(text).toContain('Source : France Travail, ROME 4.0 version 60.');
      expect(text).toContain('Licence Ouverte / Open Licence 2.0');
      expect(text).toContain(shown.release.empreinte);
    });

    it('gives every chart a name, a description and its figures; identifiers are unique', () => {
      const charts = [...document.querySelectorAll('figure')];
      expect(charts.length).toBeGreaterThanOrEqual(7);
      for (const chart of charts) {
        const names = chart.querySelector('svg[role="img"]')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
        expect(names.map((id) => (document.getElementById(id)?.textContent ?? '') !== '')).toEqual([true, true]);
        expect(chart.querySelectorAll('details table').length).toBeGreaterThan(0);
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
      expect(ids).toEqual(expect.arrayContaining(targets));
    });

    it('is the same page, byte for byte, when asked again', async () => {
      const { code, stdout } = await report('--out', join(folder, 'again.html'));
      expect([code, stdout]).toEqual([0, `${join(folder, 'again.html')}\n`]);
      expect(readFileSync(join(folder, 'again.html')).equals(readFileSync(page()))).toBe(true);
    });

    it('says that another release is being loaded, instead of mixing two', async () => {
      const begin = 'CREATE (:Bascule {cle: "test", commenceeLe: datetime()})';
      await server.neo4j.withTransaction((transaction) => transaction.run(begin));
      const { code, stderr } = await report('--out', join(folder, 'mixed.html'));
      await server.neo4j.withTransaction((transaction) => transaction.run('MATCH (b:Bascule) DELETE b'));
      expect([code, stderr]).toEqual([
        5,
        expect.stringMatching(/another release was being loaded meanwhile; run this again/),
      ]);
      expect(readdirSync(folder)).not.toContain('mixed.html');
    });

    it('says that there is nothing to compare with', () => {
      expect([shown.changements, shown.derives]).toEqual([[], { total: 0, resultats: [] }]);
      expect(plain(document.querySelector('#evolution')?.textContent)).toContain('aucune autre version');
    });
  });
});
