import type { ChangeReport, LoadReport } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j, v458, v460 } from '@rome-graph/testing';
import { olderSamplePath, samplePath } from '@rome-graph/testing/files';
import { nodesOfV460, relationshipsOfV460 } from './support/facts-v460';
import { graphDigest } from './support/graph-digest';
import { load, rome, startRome } from './support/rome-command';

/** What v460 alone makes of a graph: no document was given beside it, and it is the first release. */
const nodesOfFirstLoad = {
  ...nodesOfV460,
  Formacode: 0,
  Certification: 0,
  Fap: 0,
  GroupeIsco: 0,
  Release: 1,
  Source: 1,
};

describe('loading real releases', () => {
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await startTestNeo4j({ heap: '3g' });
  });

  afterAll(() => server.stop());

  const count = async (query: string): Promise<number> => {
    const [row] = await server.neo4j.read<{ n: number }>(query);
    return row?.n ?? -1;
  };
  const changes = (reports: readonly ChangeReport[], what: string): number[] => {
    const found = reports.find((report) => report.what === what);
    return found ? [found.created, found.changed, found.removed, found.kept] : [];
  };

  it('does all but write on check', async () => {
    const { code, stdout } = await rome(['check', '--json', ...v458()], server.connection);
    const report = JSON.parse(stdout) as LoadReport;
    expect([code, report.outcome, report.release.libelle]).toEqual([0, 'checked', 'ROME 4.0 version 58 - 24M12']);
    expect(changes(report.nodes, 'Metier')).toEqual([1056, 0, 0, 0]);
    expect(await count('MATCH (n) RETURN count(n) AS n')).toBe(0);
  });

  describe('v460 into an empty store', () => {
    let report: LoadReport;

    beforeAll(async () => {
      report = await load(v460(), server.connection);
    });

    it('reads all 29 tables and refuses no row', () => {
      expect(report.tables).toHaveLength(29);
      expect(report.missingTables).toEqual([]);
      expect(report.refusals).toEqual([]);
      expect(report.tables.map(({ read, kept }) => read - kept)).toEqual(Array(29).fill(0));
    });

    it('says which encodings it repaired', () => {
      expect(report.repairs.map(({ file, what, count: rows }) => [file.split('/').at(-1), what, rows])).toEqual([
        ['unix_arborescence_secteur_naf_v460_utf8.csv', 'read as iso-8859-15, in spite of its name', 2920],
        ['unix_texte_v460_utf8.csv', 'doubled apostrophes made single', 5248],
      ]);
    });

    it('finds the labels that tables repeat equal to those of the nodes', () => {
      expect(report.agreements.filter(({ compared, agree }) => compared !== agree)).toEqual([]);
    });

    it.each(Object.entries(nodesOfFirstLoad))('holds the nodes of %s: %d', async (label, expected) => {
      expect(await count(`MATCH (n:${label}) RETURN count(n) AS n`)).toBe(expected);
    });

    it.each(Object.entries(relationshipsOfV460))('holds the relationships %s: %d', async (type, expected) => {
      expect(await count(`MATCH ()-[r:${type}]->() RETURN count(r) AS n`)).toBe(expected);
    });

    it.each([
      ['appellations PRINCIPALE', "MATCH (a:Appellation {classification: 'PRINCIPALE'}) RETURN count(a) AS n", 1584],
      ['appellations SYNONYME', "MATCH (a:Appellation {classification: 'SYNONYME'}) RETURN count(a) AS n", 11536],
      ['appellations peu usitées', 'MATCH (a:Appellation {peuUsitee: true}) RETURN count(a) AS n', 199],
      [
        'macro-compétences savoir-faire',
        "MATCH (m:MacroCompetence {categorie: 'SAVOIR_FAIRE'}) RETURN count(m) AS n",
        491,
      ],
      [
        'macro-compétences savoir-être',
        "MATCH (m:MacroCompetence {categorie: 'SAVOIR_ETRE'}) RETURN count(m) AS n",
        16,
      ],
      ['MOBILISE to Competence', 'MATCH (:Metier)-[r:MOBILISE]->(:Competence) RETURN count(r) AS n', 38166],
      ['MOBILISE to MacroCompetence', 'MATCH (:Metier)-[r:MOBILISE]->(:MacroCompetence) RETURN count(r) AS n', 16529],
      ['métier DANS_SECTEUR', 'MATCH (:Metier)-[r:DANS_SECTEUR]->(:SecteurActivite) RETURN count(r) AS n', 2155],
      ['secteurs principaux', 'MATCH (:Metier)-[r:DANS_SECTEUR {principal: true}]->() RETURN count(r) AS n', 1584],
      ['divisions NAF with fiches', 'MATCH (d:DivisionNaf) WHERE (d)<-[:EXERCE_EN]-() RETURN count(d) AS n', 84],
      [
        'coeurMetier PRINCIPALE',
        "MATCH ()-[r:MOBILISE|REQUIERT {coeurMetier: 'PRINCIPALE'}]->() RETURN count(r) AS n",
        18900,
      ],
      [
        'coeurMetier EMERGENTE',
        "MATCH ()-[r:MOBILISE|REQUIERT {coeurMetier: 'EMERGENTE'}]->() RETURN count(r) AS n",
        1731,
      ],
      ['fiches from D1208, itself included', "MATCH (m:Metier {codeRomeParent: 'D1208'}) RETURN count(m) AS n", 9],
      ['fiches from M1805, itself included', "MATCH (m:Metier {codeRomeParent: 'M1805'}) RETURN count(m) AS n", 27],
      ['appellations with their parent', 'MATCH (a:Appellation) RETURN count(a.codeRomeParent) AS n', 13120],
      [
        'appellations of another parent than their fiche',
        'MATCH (a:Appellation)-[:DESIGNE]->(m:Metier) WHERE a.codeRomeParent <> m.codeRomeParent RETURN count(a) AS n',
        404,
      ],
      [
        'fiches of the appellations from M1805',
        "MATCH (:Appellation {codeRomeParent: 'M1805'})-[:DESIGNE]->(m:Metier) RETURN count(DISTINCT m) AS n",
        30,
      ],
      [
        'macro-compétences of the transition écologique',
        'MATCH (m:MacroCompetence {transitionEcologique: true}) RETURN count(m) AS n',
        24,
      ],
      [
        'macro-compétences of the transition numérique',
        'MATCH (m:MacroCompetence {transitionNumerique: true}) RETURN count(m) AS n',
        55,
      ],
      [
        'compétences without macro-compétence',
        'MATCH (c:Competence) WHERE NOT (c)-[:RELEVE_DE]->(:MacroCompetence) RETURN count(c) AS n',
        0,
      ],
      ['regulated métiers', 'MATCH (m:Metier {emploiReglemente: true}) RETURN count(m) AS n', 241],
      ['métiers of unknown regulation', 'MATCH (m:Metier) WHERE m.emploiReglemente IS NULL RETURN count(m) AS n', 234],
    ])('%s', async (_what, query, expected) => {
      expect(await count(query)).toBe(expected);
    });

    it('counts the métiers of each grand domaine', async () => {
      const rows = await server.neo4j.read<{ code: string; n: number }>(
        'MATCH (m:Metier)-[:DANS_DOMAINE]->()-[:DANS_GRAND_DOMAINE]->(g) RETURN g.code AS code, count(m) AS n ORDER BY code',
      );
      expect(rows.map(({ code, n }) => `${code} ${n}`).join(', ')).toBe(
        'A 87, B 49, C 32, D 115, E 70, F 104, G 108, H 221, I 110, J 78, K 256, L 54, M 208, N 92',
      );
    });

    it('writes whole numbers as integers and dates as dates', async () => {
      const [row] = await server.neo4j.read(
        `MATCH (:Metier {code: 'K2204'})-[m:PERMET_MOBILITE]->() WITH m LIMIT 1
         MATCH (:Metier {code: 'K2204'})-[p:PROCHE]->(:Metier {code: 'J1301'})
         MATCH (r:Release) RETURN valueType(m.ordre) AS ordre, valueType(p.communs) AS communs,
         valueType(p.couverture) AS couverture, valueType(r.chargeeLe) AS chargeeLe, r.version AS version, r.statut AS statut,
         r.nbMetiers AS nbMetiers, valueType(r.nbMetiers) AS type, round(p.couverture, 6) AS valeur, p.communs AS n`,
      );
      expect(row).toEqual({
        ordre: 'INTEGER NOT NULL',
        communs: 'INTEGER NOT NULL',
        couverture: 'FLOAT NOT NULL',
        chargeeLe: 'ZONED DATETIME NOT NULL',
        version: '460',
        statut: 'EN_SERVICE',
        nbMetiers: 1584,
        type: 'INTEGER NOT NULL',
        valeur: 0.159623,
        n: 13,
      });
    });

    it('connects every métier to every other through PROCHE', async () => {
      const rows = await server.neo4j.read<{ from: string; to: string[] }>(
        'MATCH (a:Metier)-[:PROCHE]->(b:Metier) RETURN a.code AS from, collect(b.code) AS to',
      );
      const forward = new Map(rows.map(({ from, to }) => [from, to]));
      const backward = new Map<string, string[]>();
      for (const { from, to } of rows) for (const code of to) backward.set(code, [...(backward.get(code) ?? []), from]);
      expect([reached(forward), reached(backward)]).toEqual([1584, 1584]);
    });

    it('writes nothing when the same release is loaded again, and says so', async () => {
      const before = await graphDigest(server.neo4j);
      const again = await load(v460(), server.connection);
      expect(again.outcome).toBe('unchanged');
      expect([...again.nodes, ...again.relationships].filter((c) => c.created + c.changed + c.removed > 0)).toEqual([]);
      expect(await graphDigest(server.neo4j)).toBe(before);
    });

    it('mends what was changed by hand', async () => {
      const before = await graphDigest(server.neo4j, { releases: false });
      await server.neo4j.withTransaction(async (transaction) => {
        await transaction.run("MATCH (m:Metier {code: 'J1501'}) SET m.libelle = 'Autre'");
        await transaction.run("MATCH (:Metier {code: 'J1501'})-[r:PERMET_MOBILITE]->() DELETE r");
      });
      expect(await graphDigest(server.neo4j, { releases: false })).not.toBe(before);
      const mended = await load(v460(), server.connection);
      expect(changes(mended.nodes, 'Metier')).toEqual([0, 1, 0, 1583]);
      expect(await graphDigest(server.neo4j, { releases: false })).toBe(before);
    });
  });

  it('keeps what is loaded when told to, without comparing', async () => {
    await server.clear();
    await load([samplePath], server.connection);
    const chargeeLe = 'MATCH (r:Release) RETURN toString(r.chargeeLe) AS chargeeLe, r.nbMetiers AS n';
    const before = await server.neo4j.read(chargeeLe);
    for (const args of [
      ['--unless-loaded', samplePath],
      ['--only-if-empty', ...v458()],
    ]) {
      const { code, stderr } = await rome(['load', ...args], server.connection);
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining('version 460 is already loaded: nothing was written'),
      ]);
    }
    expect(await server.neo4j.read(chargeeLe)).toEqual(before);
    expect((await load(['--unless-loaded', '--force', olderSamplePath], server.connection)).outcome).toBe('loaded');
  });

  it('lets two loads at once end with one whole release, and the late one say why it stopped', async () => {
    await server.clear();
    const results = await Promise.all([v458(), v458()].map((s) => startRome(['load', ...s], server.connection).result));
    const codes = results.map(({ code }) => code).sort();
    expect([
      [0, 0],
      [0, 5],
    ]).toContainEqual(codes);
    expect(await count('MATCH (m:Metier) RETURN count(m) AS n')).toBe(1056);
    expect(await count('MATCH ()-[r:PERMET_MOBILITE]->() RETURN count(r) AS n')).toBe(10442);
    expect(await count('MATCH (r:Release) RETURN count(r) AS n')).toBe(1);
  });
});

/** How many métiers a breadth-first walk reaches from one of them. */
function reached(neighbours: ReadonlyMap<string, readonly string[]>): number {
  const seen = new Set(['M1805']);
  for (const code of seen) for (const next of neighbours.get(code) ?? []) seen.add(next);
  return seen.size;
}
