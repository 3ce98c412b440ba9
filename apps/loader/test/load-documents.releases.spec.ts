import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadReport } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { officialFile, startTestNeo4j, v460 } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { parse } from 'csv-parse/sync';
import { graphDigest } from './support/graph-digest';
import { load, rome } from './support/rome-command';

const workbooks = [
  'rome-arborescence-competences-v460.xlsx',
  'rome-arborescence-principale-v460.xlsx',
  'rome-arborescence-savoirs-v460.xlsx',
  'rome-tags-fiches-v460.xlsx',
  'rome-isco08.xlsx',
].map(officialFile);
const others = ['certifinfo-2024.zip', 'fap2009-romev3.zip'].map(officialFile);
const exportWithoutTree = officialFile('RefRomeCsv-v460.zip');

/** Counted from the files by an independent script. */
const counts = {
  Certification: 9923,
  Formacode: 1554,
  Fap: 208,
  GroupeIsco: 298,
  Source: 9,
};
const linkCounts = {
  '(:Certification)-[:PREPARE_A]->(:Metier)': 17497,
  '(:Certification)-[:DECRITE_PAR]->(:Formacode)': 9908,
  '(:Fap)-[:REGROUPE {viaParent: true}]->(:Metier)': 2189,
  '(:GroupeIsco)-[:REGROUPE {viaParent: true}]->(:Metier)': 1584,
  '(:Metier)-[:EXERCE_EN {viaParent: false}]->(:DivisionNaf)': 2920,
  '(:Release)-[:PROVIENT_DE]->(:Source)': 9,
};

describe('a release with the documents beside it', () => {
  let server: TestNeo4j;
  let folder: string;
  /** Of the graph that a first load makes. */
  let digest: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rome-documents-'));
    server = await startTestNeo4j({ heap: '3g' });
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  const count = async (pattern: string): Promise<number> => {
    const [row] = await server.neo4j.read<{ n: number }>(`MATCH ${pattern} RETURN count(*) AS n`);
    return row?.n ?? -1;
  };

  describe('loaded together', () => {
    let report: LoadReport;

    beforeAll(async () => {
      report = await load([...others, ...workbooks, exportWithoutTree], server.connection);
      digest = await graphDigest(server.neo4j, { releases: false });
    });

    it.each(Object.entries(counts))('holds the nodes of %s: %d', async (label, expected) => {
      expect(await count(`(:${label})`)).toBe(expected);
    });

    it.each(Object.entries(linkCounts))('holds %s: %d', async (pattern, expected) => {
      expect(await count(pattern)).toBe(expected);
    });

    it('counts them in the release', async () => {
      const [release] = await server.neo4j.read(
        'MATCH (r:Release) RETURN r.nbCertifications AS c, r.nbFormacodes AS f, r.nbFaps AS p, r.nbGroupesIsco AS i',
      );
      expect(release).toEqual({ c: 9923, f: 1554, p: 208, i: 298 });
    });

    it('has the tree of compétences that the export lacks, from the workbook', async () => {
      expect(report.missingTables).toEqual([]);
      expect(await count('(:Competence)-[:RELEVE_DE]->(:MacroCompetence)')).toBe(17810);
      expect(await count('(m:MacroCompetence)-[:RELEVE_DE]->(:Objectif) WHERE m.libelle IS NOT NULL')).toBe(507);
      expect(await count('(e:Enjeu)-[:RELEVE_DE]->(d:DomaineCompetence) WHERE e.libelle IS NOT NULL')).toBe(32);
      const [row] = await server.neo4j.read("MATCH (d:DomaineCompetence {code: '1'}) RETURN d.libelle AS libelle");
      expect(row).toEqual({ libelle: 'Management, Social, Soin' });
    });

    it('is the graph that the rebuilt table gives, and says so', async () => {
      const readTree =
        'MATCH (a)-[:RELEVE_DE]->(b) RETURN coalesce(a.codeOgr, a.code) AS a, coalesce(b.codeOgr, b.code) AS b, b.libelle AS l ORDER BY a, b';
      const fromWorkbook = await server.neo4j.read(readTree);
      await load([...v460(), ...workbooks, ...others], server.connection);
      expect(await server.neo4j.read(readTree)).toEqual(fromWorkbook);
    });

    it('gives the métiers of each European level in one query', async () => {
      const rows = await server.neo4j.read<{ niveau: number | null; metiers: number }>(
        `MATCH (c:Certification)-[:PREPARE_A]->(m:Metier)
         RETURN c.niveauEuropeen AS niveau, count(DISTINCT m) AS metiers ORDER BY niveau`,
      );
      expect(rows.map(({ niveau, metiers }) => [niveau, metiers])).toEqual([
        [3, 241],
        [4, 337],
        [5, 341],
        [6, 318],
        [7, 272],
        [8, 15],
        [null, 406],
      ]);
    });

    it('names each source with its licence and what to show', async () => {
      const rows = await server.neo4j.read<{ code: string; attribution: string; licence: string }>(
        'MATCH (:Release)-[:PROVIENT_DE]->(s) RETURN s.code AS code, s.attribution AS attribution, s.licence AS licence ORDER BY code',
      );
      expect(rows.find(({ code }) => code === 'export_csv')).toEqual({
        code: 'export_csv',
        attribution: 'Source : France Travail, ROME 4.0 version 60.',
        licence: 'Licence Ouverte / Open Licence 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence/)',
      });
      expect(rows.find(({ code }) => code === 'certif_info')?.attribution).toBe(
        'Source : Réseau des Carif-Oref, Certif Info, 2024-06-28.',
      );
    });
  });

  it('is the same graph in whatever order the files are given', async () => {
    await server.clear();
    await load([...[...others].reverse(), exportWithoutTree, ...[...workbooks].reverse()], server.connection);
    expect(await graphDigest(server.neo4j, { releases: false })).toBe(digest);
  });

  it('is not loaded again when told so and the files are the same, and is when a document is new or gone', async () => {
    await server.clear();
    const isco = officialFile('rome-isco08.xlsx');
    expect((await load([samplePath, isco], server.connection)).outcome).toBe('loaded');
    const again = await rome(['load', '--unless-loaded', isco, samplePath], server.connection);
    expect(again.stderr).toContain('version 460 is already loaded: nothing was written');
    const without = await load(['--unless-loaded', samplePath], server.connection);
    expect([without.outcome, await count('(:GroupeIsco)'), await count('(:Source)')]).toEqual(['loaded', 0, 1]);
    const withIt = await load(['--unless-loaded', samplePath, isco], server.connection);
    expect([withIt.outcome, await count('(:Source)')]).toEqual(['loaded', 2]);
  });

  it('explains each file on check, and writes every disagreement to a file that a spreadsheet can open', async () => {
    await server.clear();
    const csv = join(folder, 'disagreements.csv');
    const { code, stdout } = await rome(
      ['check', '--disagreements', csv, ...v460(), ...others, ...workbooks],
      server.connection,
    );
    expect(code).toBe(0);
    const explained = stdout.split('\n').filter((line) => line.startsWith('  recognised as '));
    expect(explained).toHaveLength(8);
    expect(explained).toContain(
      '  recognised as Certif Info : certifications, leurs métiers et leurs Formacode, 2024-06-28: 10067 rows',
    );
    expect(stdout).toContain(
      '  adds 9923 certifications, 17497 links PREPARE_A, 1554 Formacode, 9908 links DECRITE_PAR',
    );
    const rows = parse(readFileSync(csv), { columns: true }) as Record<string, string>[];
    expect(rows.filter(({ document }) => document === 'certif_info')).toHaveLength(41);
    expect(await count('(n)')).toBe(0);
  });

  it.each([
    [
      'a CSV file of something else',
      'depenses.csv',
      'mois;montant\n1;2\n',
      /its columns are « mois », « montant »\)\. Expected one of:\n {2}- Export CSV du ROME 4\.0/,
    ],
    ['a text', 'notes.txt', 'à lire', /not a file that a load knows/],
    ['an empty file', 'vide.csv', '', /the file is empty/],
  ])('refuses %s beside a release, and keeps what is stored', async (_what, name, text, expected) => {
    await load([samplePath], server.connection);
    const path = join(folder, name);
    writeFileSync(path, text);
    const { code, stderr } = await rome(['load', samplePath, path], server.connection);
    expect([code, await count('(:Metier)')]).toEqual([3, 48]);
    expect(stderr).toMatch(expected);
    expect(stderr).toContain(path);
  });

  it('refuses one document given twice with other content', async () => {
    const path = join(folder, 'certif_info.csv');
    writeFileSync(
      path,
      'Code_Diplome;Libelle_Diplome;Libelle_Type_Diplome;Code_Niveau_Europeen;Date_MaJ;Code_FormaCode;Libelle_FormaCode;Code_Rome_1;Code_Rome_2;Code_Rome_3;Code_Rome_4;Code_Rome_5;Code_RNCP;Code_RS;valideur;certificateur;Etat_Libelle\n',
    );
    const { code, stderr } = await rome(['check', samplePath, ...others, path], server.connection);
    expect(code).toBe(3);
    expect(stderr).toMatch(/« Certif Info .*» was already given by .*certifinfo-2024\.zip/);
  });

  it('refuses FAP of two editions', async () => {
    const { code, stderr } = await rome(
      ['check', samplePath, officialFile('fap2009-romev3.zip'), officialFile('fap2021-nomenclature.csv')],
      server.connection,
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/fap2021-nomenclature\.csv: FAP of 2021, while .*fap2009.* is of 2009: their codes differ/);
  });
});
