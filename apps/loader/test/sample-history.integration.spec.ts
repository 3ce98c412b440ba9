import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Derive } from '@rome-graph/domain';
import type { ReleaseReport } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { OfficialCsv, startTestNeo4j } from '@rome-graph/testing';
import { olderSamplePath, samplePath, sampleReadme, sampleSources } from '@rome-graph/testing/files';
import { JSDOM } from 'jsdom';
import { itemsByMetier } from './support/expected-items';
import { storedDigests } from './support/graph-digest';
import { load, rome } from './support/rome-command';
import type { ExpectedChange } from './support/sample-changes';
import { expectedChanges, inOrder } from './support/sample-changes';
import { storedPairs } from './support/stored-pairs';

/** Each part begins where the one before ended. */
describe('the older release of the sample, then the newer with its documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-sample-'));
  let server: TestNeo4j;
  let older: OfficialCsv;
  let newer: OfficialCsv;

  beforeAll(async () => {
    older = await OfficialCsv.read([olderSamplePath]);
    newer = await OfficialCsv.read([samplePath]);
    server = await startTestNeo4j();
    await load([olderSamplePath], server.connection);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = <T extends Record<string, unknown>>(query: string): Promise<T[]> => server.neo4j.read<T>(query);
  const digests = (): Promise<string[]> => storedDigests(server.neo4j, { releases: false });

  it('records no change for the first release of a graph', async () => {
    expect(await read('MATCH (n:Changement|Obsolete|Derive) RETURN n')).toEqual([]);
  });

  describe('the upgrade', () => {
    let upgraded: string[];

    beforeAll(async () => {
      await load(sampleSources, server.connection);
      upgraded = await digests();
    });

    const storedChanges = async (): Promise<ExpectedChange[]> => {
      const rows = await read<Record<string, string | string[] | null>>(
        `MATCH (c:Changement {depuis: '459', jusqua: '460'})-[:DANS]->(:Release {version: '460'})
         RETURN c.type AS type, c.nature AS nature, c.sujet AS sujet, c.attribut AS attribut, c.cible AS cible,
                coalesce(c.ancien, []) AS ancien, coalesce(c.nouveau, []) AS nouveau`,
      );
      return rows.map(
        ({ type, nature, sujet, attribut, cible, ancien, nouveau }) =>
          [type, nature, sujet, attribut, cible, ancien, nouveau] as unknown as ExpectedChange,
      );
    };

    it('records all that happened between the files, and the two tags that the workbook fills', async () => {
      const ofWorkbook = (change: ExpectedChange): boolean =>
        ['A1302 transitionNumerique', 'K2603 emploiReglemente'].includes(`${change[2]} ${change[3]}`);
      const found = await storedChanges();
      expect(found.filter(ofWorkbook)).toHaveLength(2);
      expect(inOrder(found.filter((change) => !ofWorkbook(change)))).toEqual(expectedChanges(older, newer));
    });

    it('has in the graph each code that the table of the README tells of', async () => {
      const [, table = ''] =
        /## From older to newer([\s\S]*?)\nIn both:/.exec(readFileSync(sampleReadme, 'utf8')) ?? [];
      const rows = [...table.matchAll(/^\| ([^|]*\d[^|]*?) *\|/gm)].map(([, codes = '']) => codes);
      expect(rows.length).toBeGreaterThan(15);
      const told = new Set((await storedChanges()).flatMap((change) => [change[2], ...change[5], ...change[6]]));
      const codes = rows.flatMap((row) => row.match(/[A-N]\d{4}|\d{5,6}/g) ?? []);
      expect(codes.filter((code) => !told.has(code))).toEqual([]);
    });

    it('keeps what was dropped, and says what replaces it as the ChangeLog does', async () => {
      expect(
        await read(
          `MATCH (o:Obsolete) OPTIONAL MATCH (o)-[:REMPLACE_PAR]->(n)
           RETURN o.sujet AS sujet, o.nature AS nature, o.libelle AS libelle, o.dernierEn AS dernierEn,
                  labels(n)[0] AS par, n.codeOgr AS code ORDER BY sujet`,
        ),
      ).toEqual([
        obsolete('400412', 'Competence', 'Gérer une entreprise'),
        obsolete('404734', 'Competence', 'Prioriser', 'MacroCompetence', '300483'),
        obsolete('404774', 'Competence', 'Archiver', 'Competence', '119250'),
        obsolete('405320', 'Savoir', 'Brevet Professionnel Boulanger'),
      ]);
    });

    it('measures how far each métier of both drifted', async () => {
      const [then, now] = [itemsByMetier(older), itemsByMetier(newer)];
      const expected = [...then].map(([metier, before]) => {
        const after = now.get(metier) ?? new Set();
        const communs = [...before].filter((item) => after.has(item)).length;
        return { metier, jaccard: communs / (before.size + after.size - communs) };
      });
      const rows = await read<Pick<Derive, 'metier' | 'jaccard'>>(
        "MATCH (d:Derive)-[:DANS]->(:Release {version: '460'}) RETURN d.metier AS metier, d.jaccard AS jaccard ORDER BY metier",
      );
      expect(rows).toEqual(expected.sort((a, b) => (a.metier < b.metier ? -1 : 1)));
    });

    it('is told by the page of rome report, and by its figures', async () => {
      const page = join(folder, 'rapport.html');
      const { code, stdout } = await rome(['report', '--json', '--out', page], server.connection);
      const report = JSON.parse(stdout) as ReleaseReport;
      expect([code, report.release.version, report.documents.length]).toEqual([0, '460', 14]);
      const perType = (await storedChanges()).map((change) => `${change[0]} ${change[1]}`);
      expect(report.changements.map(({ type, nature, nombre }) => [`${type} ${nature}`, nombre]).sort()).toEqual(
        [...new Set(perType)].map((type) => [type, perType.filter((other) => other === type).length]).sort(),
      );
      expect(report.derives.total).toBe(47);
      expect(report.derives.resultats[0]).toMatchObject({ metier: 'M1411', renomme: true });
      const metiers = report.noeuds.find(({ nom }) => nom === 'Metier');
      expect([metiers?.lus, metiers?.presents]).toEqual([48, 48]);
      const { document } = new JSDOM(readFileSync(page, 'utf8')).window;
      expect(document.querySelector('#evolution')?.textContent).toContain('Consultant / Consultante en énergie');
      expect(report.isoles[0]).toMatchObject({ code: 'K2111', proches: 0, meilleure: null });
      expect(document.querySelector('#isoles')?.textContent).toContain('Le plus isolé est K2111');
      expect([...document.querySelectorAll('script, link, [src]')]).toEqual([]);
    });

    it('is not undone by an older release, unless told so', async () => {
      const { code, stderr } = await rome(['load', olderSamplePath], server.connection);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(
          'The graph holds version 460, which is newer than 459. Nothing was changed. Give --force',
        ),
      ]);
      expect(await digests()).toEqual(upgraded);
    });

    it('goes back with --force: what the newer brought is obsolete, what it dropped lives', async () => {
      await load([olderSamplePath], server.connection, '--force');
      const { nodes } = await storedPairs(server.neo4j);
      expect([nodes.get('Metier')?.size, nodes.get('Metier')?.has('D1303')]).toEqual([47, false]);
      expect(nodes.get('Competence')?.has('404774')).toBe(true);
      const rows = await read<{ sujet: string }>(
        "MATCH (o:Obsolete {dernierEn: '460'}) WHERE o.nature IN ['Metier', 'Appellation', 'Competence', 'Savoir'] RETURN o.sujet AS sujet ORDER BY sujet",
      );
      expect(rows.map(({ sujet }) => sujet)).toEqual([
        '15297',
        '18881',
        '495461',
        '501862',
        '501863',
        '501867',
        '510499',
        'D1303',
      ]);
    });

    it('comes again the same in every node, link and property, history included', async () => {
      await load(sampleSources, server.connection);
      expect(await digests()).toEqual(upgraded);
      expect(await read('MATCH (r:Release) RETURN r.version AS version, r.statut AS statut ORDER BY version')).toEqual([
        { version: '459', statut: 'ANCIENNE' },
        { version: '460', statut: 'EN_SERVICE' },
      ]);
    });
  });
});

function obsolete(sujet: string, nature: string, libelle: string, par?: string, code?: string): unknown {
  return { sujet, nature, libelle, dernierEn: '459', par: par ?? null, code: code ?? null };
}
