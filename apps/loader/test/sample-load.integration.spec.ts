import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeReport, LoadReport, Status } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { BadNetwork, OfficialCsv, startTestNeo4j } from '@rome-graph/testing';
import {
  fap2009SamplePath,
  olderSamplePath,
  sampleDocument,
  sampleDocumentsPath,
  samplePath,
  sampleSources,
  tableFile,
} from '@rome-graph/testing/files';
import type { ExpectedGraph } from './support/expected-graph';
import { expectedGraph, linesOf } from './support/expected-graph';
import { couvertures, itemsByMetier } from './support/expected-items';
import { graphDigest } from './support/graph-digest';
import { load, rome } from './support/rome-command';
import { storedPairs } from './support/stored-pairs';

/** Each part begins where the one before ended. */
describe('the newer release of the sample, then the documents beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-sample-'));
  let server: TestNeo4j;
  let csv: OfficialCsv;
  let expected: ExpectedGraph;
  let stored: ExpectedGraph;
  let report: LoadReport;
  let digest: string;

  beforeAll(async () => {
    csv = await OfficialCsv.read([samplePath]);
    expected = expectedGraph(csv);
    server = await startTestNeo4j();
    report = await load([samplePath], server.connection);
    digest = await graphDigest(server.neo4j, { releases: false });
    stored = await storedPairs(server.neo4j);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async (pattern: string): Promise<number> => {
    const [row] = await server.neo4j.read<{ n: number }>(`MATCH ${pattern} RETURN count(*) AS n`);
    return row?.n ?? -1;
  };
  const one = async (query: string): Promise<unknown> => (await server.neo4j.read(query))[0];
  const written = ({ nodes, relationships }: LoadReport): ChangeReport[] =>
    [...nodes, ...relationships].filter(({ created, changed, removed }) => created + changed + removed > 0);

  it('reads all 29 tables, refuses no row, and says what it repaired', () => {
    expect(report.tables.map(({ table, read, kept }) => [table, read, kept]).sort()).toEqual(
      report.tables.map(({ table }) => [table, csv.rows(table).length, csv.rows(table).length]).sort(),
    );
    expect([report.tables.length, report.missingTables, report.refusals]).toEqual([29, [], []]);
    const doubled = csv.rows('texte').filter(({ libelle_texte = '' }) => libelle_texte.includes("''")).length;
    expect(report.repairs.map(({ file, what, count: rows }) => [file.split('/').at(-1), what, rows])).toEqual([
      [
        'unix_arborescence_secteur_naf_v460_utf8.csv',
        'read as iso-8859-15, in spite of its name',
        csv.rows('arborescence_secteur_naf').length,
      ],
      ['unix_texte_v460_utf8.csv', 'doubled apostrophes made single', doubled],
    ]);
    expect(report.agreements.filter(({ compared, agree }) => compared !== agree)).toEqual([]);
  });

  it('holds the nodes of the files, label by label, and nothing else but the release, its source and the aires', () => {
    const beside = ['Release', 'Source', 'AireDeMetiers'].map((label) => stored.nodes.get(label)?.size ?? 0);
    expect([beside[0], beside[1], (beside[2] ?? 0) > 1]).toEqual([1, 1, true]);
    const ofFiles = [...stored.nodes].filter(([label]) => !/Release|Source|AireDeMetiers/.test(label));
    expect(linesOf({ nodes: new Map(ofFiles), links: new Map() })).toEqual(
      linesOf({ nodes: expected.nodes, links: new Map() }),
    );
  });

  it('holds the links of the files, type by type, and nothing else but what is computed', () => {
    const ofFiles = [...stored.links].filter(([name]) => !/PROCHE|DANS_AIRE|SE_DISTINGUE_PAR|PROVIENT_DE/.test(name));
    expect(linesOf({ nodes: new Map(), links: new Map(ofFiles) })).toEqual(
      linesOf({ nodes: new Map(), links: expected.links }),
    );
  });

  it('joins the sentences of a definition, and makes their apostrophes single', async () => {
    expect(await one("MATCH (m:Metier {code: 'K2204'}) RETURN m.definition AS d, m.accesEmploi AS a")).toEqual({
      d: "Nettoie et désinfecte des locaux industriels.\nChoisit les produits et les gestes d'après les risques de l'atelier.",
      a: 'Accessible sans diplôme.',
    });
  });

  it('reads tags, ranks and the heart of a métier, and keeps the unknown unknown', async () => {
    expect(
      await one(`MATCH (m:Metier {code: 'J1506'})
        RETURN m.emploiCadre AS cadre, m.emploiReglemente AS reglemente, m.transitionEcologique AS eco,
               m.transitionNumerique AS num, m.libelle AS libelle, m.codeRomeParent AS parent`),
    ).toEqual({
      cadre: null,
      reglemente: true,
      eco: 'EMPLOI_BLANC',
      num: false,
      libelle: 'Infirmier / Infirmière en soins généraux (IDE)',
      parent: 'J1506',
    });
    const coeur = { Principale: 'PRINCIPALE', Émergente: 'EMERGENTE' };
    for (const [official, stored] of Object.entries(coeur)) {
      const rows = csv.rows('coherence_item').filter(({ coeur_metier }) => coeur_metier === official);
      expect(await count(`()-[r:MOBILISE|REQUIERT {coeurMetier: '${stored}'}]->()`)).toBe(rows.length);
    }
    const ranks = csv.by('rubrique_mobilite', 'code_rome_cible', 'numero_ordre', (row) => row.code_rome === 'J1501');
    const rows = await server.neo4j.read<{ vers: string; ordre: number }>(
      "MATCH (:Metier {code: 'J1501'})-[r:PERMET_MOBILITE]->(b) RETURN b.code AS vers, r.ordre AS ordre",
    );
    expect(new Map(rows.map(({ vers, ordre }) => [vers, String(ordre)]))).toEqual(ranks);
  });

  it('reads the labels of a file that is not in UTF-8, and those that two codes carry', async () => {
    expect(await count("(:Metier {libelle: 'Manœuvre bâtiment'})-[:EXERCE_EN]->(:DivisionNaf)")).toBe(
      csv.rows('arborescence_secteur_naf').filter(({ code_rome }) => code_rome === 'F1704').length,
    );
    expect(await count('(c:Competence) WHERE c.libelle STARTS WITH "Contrôler les calendriers d\'avancement"')).toBe(2);
  });

  it('computes PROCHE as a few lines over the files do', async () => {
    const rows = await server.neo4j.read<{ lien: string; couverture: number; cout: number; communs: number }>(
      `MATCH (a:Metier)-[p:PROCHE]->(b:Metier)
       RETURN a.code + '→' + b.code AS lien, p.couverture AS couverture, p.cout AS cout, p.communs AS communs ORDER BY lien`,
    );
    const pairs = couvertures(itemsByMetier(csv))
      .filter(({ couverture }) => couverture >= 0.05)
      .map(({ de, vers, couverture, communs }) => ({ lien: `${de}→${vers}`, couverture, communs }))
      .sort((a, b) => (a.lien < b.lien ? -1 : 1));
    expect(rows.map(({ lien, communs }) => [lien, communs])).toEqual(pairs.map(({ lien, communs }) => [lien, communs]));
    for (const [index, { couverture, cout }] of rows.entries()) {
      expect(couverture).toBeCloseTo(pairs[index]?.couverture ?? NaN, 12);
      expect(cout).toBeCloseTo(-Math.log(couverture), 12);
    }
  });

  it('puts every métier that PROCHE joins in one aire', async () => {
    const joined = '(m:Metier) WHERE EXISTS { (m)-[:PROCHE]-() }';
    expect(await count(`${joined} AND COUNT { (m)-[:DANS_AIRE]->() } = 1`)).toBe(await count(joined));
    expect(await count("(:Metier {code: 'K2111'})-[:DANS_AIRE]->()")).toBe(0);
  });

  it('says of the release what it is and what it holds', async () => {
    const counted = [...expected.links.values()].reduce((sum, links) => sum + links.size, 0);
    expect(
      await one(`MATCH (r:Release) RETURN r.version AS version, r.statut AS statut, toString(r.publieeLe) AS publieeLe,
        r.nbMetiers AS metiers, r.nbAppellations AS appellations, r.nbLiens AS liens`),
    ).toEqual({
      version: '460',
      statut: 'EN_SERVICE',
      publieeLe: '2025-09-18',
      metiers: 48,
      appellations: csv.rows('referentiel_appellation').length,
      liens: counted,
    });
  });

  it('writes nothing when the same release comes again, and does not look when told not to', async () => {
    const loadedAt = await one('MATCH (r:Release) RETURN toString(r.chargeeLe) AS at');
    const again = await load([samplePath], server.connection);
    expect([again.outcome, written(again)]).toEqual(['unchanged', []]);
    for (const option of ['--unless-loaded', '--only-if-empty']) {
      const { code, stderr } = await rome(['load', option, samplePath], server.connection);
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining('version 460 is already loaded: nothing was written'),
      ]);
    }
    expect(await one('MATCH (r:Release) RETURN toString(r.chargeeLe) AS at')).toEqual(loadedAt);
  });

  it('keeps what another version of the software loaded, with the schema of this one, until its files come again', async () => {
    const schema =
      "SHOW INDEXES YIELD name WHERE name IN ['recherche_sans_accents', 'metier_libelle'] RETURN collect(name) AS names";
    await server.neo4j.withTransaction((transaction) => transaction.run('DROP INDEX metier_libelle'));
    await server.neo4j.withTransaction((transaction) =>
      transaction.run(
        'CREATE FULLTEXT INDEX recherche_sans_accents FOR (n:Metier|Obsolete) ON EACH [n.libelle, n.libelleCourt]',
      ),
    );
    await server.neo4j.withTransaction((transaction) =>
      transaction.run("MATCH (r:Release) SET r.modele = 'former' REMOVE r.nbCodesExternes"),
    );
    const told = await rome(['status'], server.connection);
    expect(told.stdout).toContain('by another version of rome-graph: load its files again');

    const kept = await rome(['load', '--only-if-empty', olderSamplePath], server.connection);
    expect([kept.code, kept.stderr]).toEqual([
      0,
      expect.stringContaining('version 460 was loaded by another version of rome-graph. It is kept as it is'),
    ]);
    expect(await one(schema)).toEqual({ names: ['metier_libelle'] });
    const release =
      'MATCH (r:Release) RETURN r.version AS version, r.modele AS modele, r.nbCodesExternes AS codes, r.nbMetiers AS metiers';
    expect(await one(release)).toEqual({ version: '460', modele: 'former', codes: 0, metiers: 48 });

    const again = await load([samplePath], server.connection, '--only-if-empty');
    expect(written(again).map(({ what, changed }) => [what, changed])).toEqual([['Release', 1]]);
    expect(await one(release)).toMatchObject({ modele: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('mends what was changed by hand, and nothing else', async () => {
    await server.neo4j.withTransaction(async (transaction) => {
      await transaction.run("MATCH (m:Metier {code: 'J1501'}) SET m.libelle = 'Autre'");
      await transaction.run("MATCH (:Metier {code: 'J1501'})-[r:PERMET_MOBILITE]->() DELETE r");
    });
    const mended = written(await load([samplePath], server.connection));
    expect(mended.map(({ what, created, changed, removed }) => [what, created, changed, removed])).toEqual([
      ['Metier', 0, 1, 0],
      ['Release', 0, 1, 0],
      ['(Metier)-[:PERMET_MOBILITE]->(Metier)', 3, 0, 0],
    ]);
    expect(await graphDigest(server.neo4j, { releases: false })).toBe(digest);
  });

  it('says on check what a load would add, and adds nothing', async () => {
    const disagreements = join(folder, 'disagreements.csv');
    const { code, stdout } = await rome(
      ['check', '--json', '--disagreements', disagreements, ...sampleSources],
      server.connection,
    );
    const checked = JSON.parse(stdout) as LoadReport;
    expect([code, checked.outcome]).toEqual([0, 'checked']);
    expect(checked.nodes.find(({ what }) => what === 'Certification')).toMatchObject({ created: 7 });
    // The 39 that come from a code of ROME 3 whose label the ISCO-08 table gives; A1302 and K2603, of which tags are filled, among them.
    expect(checked.nodes.find(({ what }) => what === 'Metier')).toMatchObject({ created: 0, changed: 39, kept: 9 });
    const rows = (await OfficialCsv.read([folder])).rowsOf('disagreements.csv', ',');
    expect(rows.map(({ document, code: of }) => `${document} ${of}`).sort()).toEqual(disagreementsOfTheReadme);
    expect(await graphDigest(server.neo4j, { releases: false })).toBe(digest);
  });

  it('says of status what is loaded and that nothing lacks', async () => {
    const { stdout } = await rome(['status', '--json'], server.connection);
    expect(JSON.parse(stdout) as Status).toMatchObject({
      missingSchema: [],
      releases: [{ version: '460', statut: 'EN_SERVICE' }],
    });
  });

  describe('over a connection that is cut', () => {
    let network: BadNetwork;

    beforeAll(async () => {
      network = await BadNetwork.open(server.server.boltPort);
    });

    afterAll(() => network.close());

    // The writing transaction has its lock, its look at the releases and what it writes: others have one statement.
    it.each([
      ['in the middle', 'RUN', 'cut', 4, /lost before it was told to commit: nothing was changed/, 'Autre'],
      ['as it is told to commit', 'COMMIT', 'cut', 4, /It was asked since: nothing was committed/, 'Autre'],
      ['as it has committed', 'COMMIT', 'cut-after', 0, /version 460/, 'Agent / Agente de nettoyage industriel'],
    ] as const)(
      'says what is known when it is cut %s, and is the same again',
      async (_, name, fate, code, words, libelle) => {
        await server.neo4j.withTransaction((transaction) =>
          transaction.run("MATCH (m:Metier {code: 'K2204'}) SET m.libelle = 'Autre'"),
        );
        let met = 0;
        network.rule = (passing) => {
          if (met > 0 || passing.from !== 'client' || passing.name !== name || passing.runs < 3) return undefined;
          met += 1;
          return fate;
        };
        const cut = await rome(['load', samplePath], { ...server.connection, uri: network.uri('neo4j') });
        expect([met, cut.code, `${cut.stdout}${cut.stderr}`]).toEqual([1, code, expect.stringMatching(words)]);
        expect(await one("MATCH (m:Metier {code: 'K2204'}) RETURN m.libelle AS libelle")).toEqual({ libelle });
        expect((await load([samplePath], server.connection)).outcome).toBe(code === 0 ? 'unchanged' : 'loaded');
        expect(await graphDigest(server.neo4j, { releases: false })).toBe(digest);
        expect(await count('(b:Bascule)')).toBe(0);
      },
    );
  });

  describe('with the documents', () => {
    let withDocuments: LoadReport;

    beforeAll(async () => {
      withDocuments = await load([...sampleSources].reverse(), server.connection);
      digest = await graphDigest(server.neo4j, { releases: false });
    });

    it('recognises each, compares it with the release and tells where they disagree', () => {
      const found = withDocuments.documents.map(({ document, version, rows, agreements, unlinked }) => [
        document,
        version,
        rows,
        agreements.map(({ compared, agree }) => `${agree}/${compared}`).join(' '),
        unlinked.flatMap(({ codes }) => codes.map(({ code }) => code)).join(' '),
      ]);
      expect(found.sort()).toEqual([
        ['arborescence_competences', '2025-09-18', 1163, '306/306 804/805 306/306', ''],
        ['arborescence_principale', '2025-09-18', 266, '12/12 38/38 48/48 168/169', ''],
        ['arborescence_savoirs', '2025-09-18', 884, '884/885', ''],
        ['certif_info', '2025-06-28', 10, '6/7 5/6', 'J1300'],
        // The four codes that it says are dropped are none of the release: they agree.
        ['changelog', 'V59 - V60', 14, '9/9 4/4', ''],
        [
          'correspondances',
          "Emplois d'exemple 2019, Emplois d'exemple 2025, Vocabulaire d'exemple 1.0",
          12,
          '8/8',
          '999999999 A1101',
        ],
        ['couts_de_formation', 'rome-graph, par niveau, rome-graph, par titre', 6, '', '7'],
        ['fap_2021_nomenclature', '2021', 5, '', ''],
        ['fap_2021_rome', '2021', 8, '5/5 7/7 4/5', 'A1101'],
        ['rome_formacode', 'ROME 25M09 - Formacode V14', 13, '6/6', 'A1201'],
        ['rome_isco08', 'ROME 3, ISCO-08', 73, '36/37 35/35 37/37', 'A1101 K1703'],
        ['secteurs_naf', null, 135, '40/40 94/95', ''],
        ['tags_fiches', 'ROME 4.0 version 60 - 25M09', 48, '48/48 48/48 47/48 48/48 48/48 47/48', ''],
      ]);
    });

    it.each([
      ['(:Formacode)', 7],
      ['(:Metier)-[:PREPARE_PAR {viaParent: false}]->(:Formacode)', 12],
      ['(:Certification)', 7],
      ["(:Certification {code: '900001', libelle: \"Exemple : diplôme d'aide-soignant\", niveauEuropeen: 4})", 1],
      ["(:Certification {code: '900006', codeRs: '99901, 99902'})", 1],
      // couts.csv: 900001 and RNCP99003 by themselves, 900002 by level 3, 900004 and 900005 by level 5; the others have no level.
      ['(c:Certification) WHERE c.moisDeFormation IS NOT NULL', 5],
      ["(:Certification {code: '900001', moisDeFormation: 11.0, moisDitsDe: 'CERTIFICATION'})", 1],
      ["(:Certification {code: '900003', moisDeFormation: 9.5, sourceDesMois: 'rome-graph, par titre'})", 1],
      ["(:Certification {moisDeFormation: 20.0, moisDitsDe: 'NIVEAU'})", 2],
      ['(:Certification)-[:PREPARE_A]->(:Metier)', 11],
      ['(:Certification)-[:DECRITE_PAR]->(:Formacode)', 9],
      ["(:Fap {edition: '2021'})", 5],
      ['(:Fap)-[:REGROUPE {viaParent: true}]->(:Metier)', 7],
      ["(:Fap {code: 'Z9Z04'})-[:REGROUPE]->(:Metier {code: 'M1855', codeRomeParent: 'M1805'})", 1],
      ["(:GroupeIsco {code: '0110'})", 1],
      ['(:GroupeIsco)-[:REGROUPE]->(:Metier)', 39],
      ["(:Metier {code: 'A1302', transitionNumerique: false})", 1],
      ["(:Metier {code: 'K2603', emploiReglemente: true})", 1],
      ["(m:Metier {code: 'J1506'}) WHERE m.emploiCadre IS NULL", 1],
      ["(:Competence {codeOgr: '117585'})-[:RELEVE_DE]->(:MacroCompetence {codeOgr: '300258'})", 1],
      ['(:CodeExterne)', 8],
      ["(:CodeExterne {nomenclature: 'Emplois d\\'exemple', code: '01'})", 2],
      ['(:CodeExterne)-[:CORRESPOND_A]->(:Metier)', 7],
      ['(:CodeExterne)-[:CORRESPOND_A]->(:Appellation)', 2],
      [
        "(:CodeExterne {version: '2025', code: '02'})-[:CORRESPOND_A {sens: 'PLUS_ETROIT'}]->(:Metier {code: 'J1301'})",
        1,
      ],
      ['(m:Metier) WHERE m.libelleRomeParent IS NOT NULL', 39],
      ["(:Metier {code: 'M1855', libelleRomeParent: 'Études et développement informatique'})", 1],
      ['(:Release)-[:PROVIENT_DE]->(:Source)', 14],
    ])('holds %s: %d', async (pattern, n) => {
      expect(await count(pattern)).toBe(n);
    });

    it('keeps the labels of Formacode that its own table gives', async () => {
      expect(await one("MATCH (f:Formacode {code: '99101'}) RETURN f.libelle AS libelle")).toEqual({
        libelle: 'Exemple : propreté des locaux',
      });
    });

    it('is the same graph in another order of the files', async () => {
      const again = await load(sampleSources, server.connection);
      expect([again.outcome, await graphDigest(server.neo4j, { releases: false })]).toEqual(['unchanged', digest]);
    });

    it('makes of the workbook the tree that an export lacks, under labels as the workbook writes them', async () => {
      const lacking = join(folder, 'lacking');
      cpSync(samplePath, lacking, { recursive: true });
      rmSync(join(lacking, tableFile('arborescence_competences')));
      const args = ['check', '--json', lacking, sampleDocumentsPath];
      const checked = JSON.parse((await rome(args, server.connection)).stdout) as LoadReport;
      expect(checked.missingTables).toEqual([]);
      const typographic = (column: string): number =>
        new Set(
          csv.rows('arborescence_competences').flatMap((row) => (row[column]?.includes("'") ? [row[column]] : [])),
        ).size;
      // Another export is another source.
      expect(written(checked).map(({ what, created, changed, removed }) => [what, created, changed, removed])).toEqual([
        ['Enjeu', 0, typographic('enjeu'), 0],
        ['Objectif', 0, typographic('objectif'), 0],
        ['Release', 0, 1, 0],
        ['Source', 0, 1, 0],
      ]);
    });

    it('forgets the documents that the next load is not given, and takes another edition of FAP', async () => {
      const { outcome } = await load([samplePath, fap2009SamplePath], server.connection);
      expect([outcome, await count('(:Certification)'), await count('(:GroupeIsco)')]).toEqual(['loaded', 0, 0]);
      const rows = await server.neo4j.read<{ lien: string }>(
        `MATCH (f:Fap {edition: '2009'})-[r:REGROUPE]->(m:Metier)
         RETURN f.code + '→' + m.code + coalesce(' ' + r.qualifications, '') AS lien ORDER BY lien`,
      );
      expect(rows.map(({ lien }) => lien)).toEqual([
        'Y9Y01→J1301',
        'Y9Y01→K2204',
        'Y9Y02→J1501',
        'Y9Y02→K1302 1, 2',
        'Y9Y03→M1805',
        'Y9Y03→M1855',
        'Y9Y05→K1302 6',
      ]);
    });

    it('refuses two editions of FAP, and keeps what is stored', async () => {
      const before = await graphDigest(server.neo4j);
      const { code, stderr } = await rome(
        ['load', samplePath, fap2009SamplePath, sampleDocument('fap2021-rome.csv')],
        server.connection,
      );
      expect([code, stderr]).toEqual([3, expect.stringMatching(/FAP of 20(09|21), while .* is of 20(09|21)/)]);
      expect(await graphDigest(server.neo4j)).toBe(before);
    });
  });
});

/** What documents and export say differently, or codes that lead to nothing, as the README of the sample tells them. */
const disagreementsOfTheReadme = [
  'arborescence_competences 117585',
  'arborescence_principale 510765',
  'arborescence_savoirs 495461',
  'certif_info 99101',
  'certif_info 99101',
  'certif_info J1300',
  'correspondances 999999999',
  'correspondances A1101',
  'couts_de_formation 7',
  'fap_2021_rome A1101',
  'fap_2021_rome Z9Z04',
  'rome_formacode A1201',
  'rome_isco08 A1101',
  'rome_isco08 K1703',
  'rome_isco08 N4401 4323',
  'secteurs_naf 56 J1301',
  'tags_fiches A1302',
  'tags_fiches K2603',
];
