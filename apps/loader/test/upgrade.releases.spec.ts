import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4j } from '@rome-graph/neo4j';
import type { ChangeReport, LoadReport, ReleaseReport } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j, v458, v460 } from '@rome-graph/testing';
import { workbookOf } from '@rome-graph/testing/files';
import { graphDigest, historyDigest } from './support/graph-digest';
import type { ByCode, CsvRelease } from './support/independent-diff';
import { bothReleases, differenceBetween } from './support/independent-diff';
import { load, rome } from './support/rome-command';

/** Of each métier its libellé, of each compétence its macro-compétence. */
interface LabelsAndParents {
  readonly libelles: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, string>;
}

/** Each part begins where the one before ended. */
describe('v458 → v460 → v458 → v460, in place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-upgrade-'));
  let server: TestNeo4j;
  let before: CsvRelease;
  let after: CsvRelease;
  let freshV460: string;
  let firstHistory: string;

  beforeAll(async () => {
    ({ before, after } = await bothReleases());
    const fresh = await startTestNeo4j({ store: await loadedStore('v460') });
    freshV460 = await graphDigest(fresh.neo4j, { releases: false });
    await fresh.stop();
    server = await startTestNeo4j({ heap: '3g', store: await loadedStore('v458') });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async (query: string): Promise<number> => {
    const [row] = await server.neo4j.read<{ n: number }>(query);
    return row?.n ?? -1;
  };
  const changes = (type: string, nature: string, attribut?: string): Promise<number> =>
    count(
      `MATCH (c:Changement {type: '${type}', nature: '${nature}'})-[:DANS]->(:Release {version: '460'})
       WHERE ${attribut ? `c.attribut = '${attribut}'` : 'true'} RETURN count(c) AS n`,
    );
  const links = (list: 'ancien' | 'nouveau', type: string, attribut: string, cible: string): Promise<number> =>
    count(
      `MATCH (c:Changement {type: '${type}', attribut: '${attribut}', cible: '${cible}'})
       RETURN sum(size(coalesce(c.${list}, []))) AS n`,
    );

  it('begins with v458 alone', async () => {
    expect(await count('MATCH (m:Metier) RETURN count(m) AS n')).toBe(1056);
    expect(await count('MATCH (a:Appellation) RETURN count(a) AS n')).toBe(12107);
    expect(await count('MATCH ()-[r:PERMET_MOBILITE]->() RETURN count(r) AS n')).toBe(10442);
  });

  it('a first load records no change', async () => {
    expect(await count('MATCH (c:Changement|Obsolete|Derive) RETURN count(c) AS n')).toBe(0);
  });

  describe('the upgrade', () => {
    let report: LoadReport;
    let former: LabelsAndParents;

    beforeAll(async () => {
      former = await labelsAndParents(server.neo4j);
      report = await load(v460(), server.connection);
      firstHistory = await historyDigest(server.neo4j);
    });

    it('writes the difference only', () => {
      const [created, , removed, kept] = changed(report.nodes, 'Metier');
      expect([created, removed]).toEqual([528, 0]);
      expect(kept).toBeGreaterThan(0);
      const [newCompetences, , goneCompetences] = changed(report.nodes, 'Competence');
      expect([newCompetences, goneCompetences]).toEqual([6985, 14]);
      const [, altered = 0, , same = 0] = changed(report.relationships, '(Metier)-[:PERMET_MOBILITE]->(Metier)');
      expect(altered + same).toBe(8507);
    });

    it('relabels 195 métiers and moves 126 compétences to another macro-compétence', async () => {
      const { libelles, parents } = await labelsAndParents(server.neo4j);
      const differing = (now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): number =>
        [...before].filter(([code, value]) => now.has(code) && now.get(code) !== value).length;
      expect([differing(libelles, former.libelles), differing(parents, former.parents)]).toEqual([195, 126]);
    });

    it('keeps v458 as a former release', async () => {
      expect(await server.neo4j.read('MATCH (r:Release) RETURN r.version AS v, r.statut AS s ORDER BY v')).toEqual([
        { v: '458', s: 'ANCIENNE' },
        { v: '460', s: 'EN_SERVICE' },
      ]);
    });

    it('ends with the very graph of a fresh v460', async () => {
      expect(await graphDigest(server.neo4j, { releases: false })).toBe(freshV460);
    });

    it('is told by the report, with the métiers that moved most', async () => {
      const { stdout } = await rome(['report', '--json'], server.connection);
      const { changements, derives } = JSON.parse(stdout) as ReleaseReport;
      const { created } = differenceBetween(before.metiers, after.metiers);
      const change = changements.find(({ type, nature }) => type === 'CREE' && nature === 'Metier');
      expect(change).toEqual({ depuis: '458', jusqua: '460', type: 'CREE', nature: 'Metier', nombre: created });
      expect(derives.total).toBe(before.metiers.size);
      expect(derives.resultats[0]).toMatchObject({ metier: 'M1411', itemsAvant: 41, itemsApres: 65, renomme: true });
    });

    it.each<[string, string, keyof CsvRelease & ('metiers' | 'competences' | 'savoirs' | 'appellations')]>([
      ['métiers', 'Metier', 'metiers'],
      ['compétences', 'Competence', 'competences'],
      ['savoirs', 'Savoir', 'savoirs'],
      ['appellations', 'Appellation', 'appellations'],
    ])('records the %s created, gone and relabelled, as the CSV files differ row by row', async (_what, label, of) => {
      const { created, gone, changed } = differenceBetween(before[of], after[of]);
      const recorded = await Promise.all([
        changes('CREE', label),
        changes('SUPPRIME', label),
        changes('RENOMME', label),
      ]);
      expect(recorded).toEqual([created, gone, changed]);
      expect(await count(`MATCH (o:Obsolete {nature: '${label}', dernierEn: '458'}) RETURN count(o) AS n`)).toBe(gone);
    });

    it('records the figures that the design tells', async () => {
      const metiers = ['CREE', 'RENOMME', 'SUPPRIME'].map((type) => changes(type, 'Metier'));
      expect(await Promise.all(metiers)).toEqual([528, 195, 0]);
      const competences = ['CREE', 'SUPPRIME'].map((type) => changes(type, 'Competence'));
      expect(await Promise.all([...competences, changes('DEPLACE', 'Competence')])).toEqual([6985, 14, 126]);
    });

    it('records the mobilités gained, lost and ranked otherwise', async () => {
      const { created, gone, common, changed } = differenceBetween(before.mobilites, after.mobilites);
      expect(common).toBe(8507);
      const recorded = [
        links('nouveau', 'LIE', 'PERMET_MOBILITE', 'Metier'),
        links('ancien', 'DELIE', 'PERMET_MOBILITE', 'Metier'),
        links('nouveau', 'REDEFINI', 'PERMET_MOBILITE', 'Metier'),
      ];
      expect(await Promise.all(recorded)).toEqual([created, gone, changed]);
    });

    it.each<[string, string, string, (release: CsvRelease) => ByCode]>([
      ['compétences', 'MOBILISE', 'Competence', (release) => release.links('5', ['1', '2'], release.competences)],
      ['macro-compétences', 'MOBILISE', 'MacroCompetence', (r) => r.links('5', ['1', '2'], r.macroCompetences)],
      ['savoirs', 'REQUIERT', 'Savoir', (release) => release.links('5', ['3'], release.savoirs)],
    ])('records the links to %s gained and lost', async (_what, type, label, linksOf) => {
      const { created, gone } = differenceBetween(linksOf(before), linksOf(after));
      const recorded = [links('nouveau', 'LIE', type, label), links('ancien', 'DELIE', type, label)];
      expect(await Promise.all(recorded)).toEqual([created, gone]);
    });

    it('says no change of what is computed or beside the export', async () => {
      const types = "['PROCHE', 'PROVIENT_DE', 'PREPARE_A', 'REGROUPE']";
      expect(await count(`MATCH (c:Changement) WHERE c.attribut IN ${types} RETURN count(c) AS n`)).toBe(0);
    });

    it('keeps what the release dropped, under no label of the nomenclature', async () => {
      const kept = after.competences;
      const gone = [...before.competences].filter(([code]) => !kept.has(code)).sort();
      expect(
        await server.neo4j.read(
          "MATCH (o:Obsolete {nature: 'Competence'}) RETURN o.codeOgr AS code, o.libelle AS libelle, labels(o) AS labels ORDER BY code",
        ),
      ).toEqual(gone.map(([code, libelle]) => ({ code, libelle, labels: ['Obsolete'] })));
    });

    it('remembers enough to tell v458 without its files', async () => {
      const rows = await server.neo4j.read<{ lien: string }>(
        `MATCH (a:Metier)-[:PERMET_MOBILITE]->(b:Metier)
         WHERE NOT EXISTS { MATCH (c:Changement {type: 'LIE', sujet: a.code, attribut: 'PERMET_MOBILITE'}) WHERE b.code IN c.nouveau }
         RETURN a.code + '→' + b.code AS lien
         UNION
         MATCH (c:Changement {type: 'DELIE', attribut: 'PERMET_MOBILITE'}) UNWIND c.ancien AS b
         RETURN c.sujet + '→' + b AS lien`,
      );
      expect(rows.map(({ lien }) => lien).sort()).toEqual([...before.mobilites.keys()].sort());
      const labels = await server.neo4j.read<{ code: string; libelle: string }>(
        `MATCH (m:Metier)
         WHERE NOT EXISTS { (:Changement {type: 'CREE', nature: 'Metier', sujet: m.code}) }
         OPTIONAL MATCH (c:Changement {type: 'RENOMME', nature: 'Metier', sujet: m.code})
         RETURN m.code AS code, coalesce(c.ancien[0], m.libelle) AS libelle`,
      );
      expect(new Map(labels.map(({ code, libelle }) => [code, libelle]))).toEqual(before.metiers);
    });

    it('measures the drift of every métier of both', async () => {
      expect(await count('MATCH (d:Derive)-[:DANS]->(:Release {version: "460"}) RETURN count(d) AS n')).toBe(1056);
      const holds = (release: CsvRelease): Set<string> => itemsOf(release, 'M1411');
      const [then, now] = [holds(before), holds(after)];
      const common = [...then].filter((item) => now.has(item)).length;
      const [row] = await server.neo4j.read(
        `MATCH (d:Derive {metier: 'M1411'})
         RETURN d.itemsAvant AS avant, d.itemsApres AS apres, d.itemsCommuns AS communs, d.jaccard AS jaccard, d.renomme AS renomme`,
      );
      expect(row).toEqual({
        avant: then.size,
        apres: now.size,
        communs: common,
        jaccard: common / (then.size + now.size - common),
        renomme: true,
      });
    });

    it('writes nothing when v460 comes again', async () => {
      expect((await load(v460(), server.connection)).outcome).toBe('unchanged');
    });
  });

  describe('going back', () => {
    it('asks for --force, and changes nothing without it', async () => {
      const { code, stderr } = await rome(['load', ...v458()], server.connection);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(
          'The graph holds version 460, which is newer than 458. Nothing was changed. Give --force',
        ),
      ]);
      expect(await graphDigest(server.neo4j, { releases: false })).toBe(freshV460);
    });

    it('works with it: what v460 brought is obsolete, what it dropped lives again', async () => {
      await load(v458(), server.connection, '--force');
      expect(await count('MATCH (m:Metier) RETURN count(m) AS n')).toBe(1056);
      expect(await count("MATCH (o:Obsolete {nature: 'Metier', dernierEn: '460'}) RETURN count(o) AS n")).toBe(528);
      expect(await count("MATCH (o:Obsolete {dernierEn: '458'}) RETURN count(o) AS n")).toBe(0);
    });

    it('does not tell the same difference twice', async () => {
      expect(await count("MATCH (c:Changement {type: 'CREE', nature: 'Metier'}) RETURN count(c) AS n")).toBe(528);
      expect(await count('MATCH (c:Changement) RETURN count(DISTINCT c.depuis + c.jusqua) AS n')).toBe(1);
    });

    it('then v460 again is the same in every node, relationship and property, history included', async () => {
      await load(v460(), server.connection);
      expect(await graphDigest(server.neo4j, { releases: false })).toBe(freshV460);
      expect(await historyDigest(server.neo4j)).toBe(firstHistory);
      expect(await server.neo4j.read('MATCH (r:Release) RETURN r.version AS v, r.statut AS s ORDER BY v')).toEqual([
        { v: '458', s: 'ANCIENNE' },
        { v: '460', s: 'EN_SERVICE' },
      ]);
    });
  });

  it('a journal given with the release says what replaces what was dropped, and every chain ends on what lives', async () => {
    const [current, former] = [after.competences, before.competences];
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = [...former.keys()]
      .filter((code) => !current.has(code))
      .sort();
    const labels = [...current.values()];
    const [live = '', libelle = ''] =
      [...current].find(([, label]) => labels.indexOf(label) === labels.lastIndexOf(label)) ?? [];
    const journal = join(folder, 'rome-changelogv58-v60.xlsx');
    const header = ['Code OGR', 'Ancien libellé', 'Nouveau libellé', 'Code remplaçant'];
    const rows = [
      [first, former.get(first), null, live],
      [second, former.get(second), null, first],
      [third, former.get(third), libelle, null],
      [fourth, former.get(fourth), null, fifth],
      [fifth, former.get(fifth), null, fourth],
    ];
    writeFileSync(journal, await workbookOf([{ name: 'Compétences', rows: [header, ...rows] }]));
    await load([...v460(), journal], server.connection);
    expect(
      await server.neo4j.read(
        `MATCH p = (o:Obsolete)-[:REMPLACE_PAR]->+(n) WHERE NOT n:Obsolete
         RETURN o.sujet AS de, labels(n)[0] AS label, n.codeOgr AS vers, length(p) AS liens ORDER BY de`,
      ),
    ).toEqual([
      { de: first, label: 'Competence', vers: live, liens: 1 },
      { de: second, label: 'Competence', vers: live, liens: 2 },
      { de: third, label: 'Competence', vers: live, liens: 1 },
    ]);
    expect(
      await count(
        'MATCH (o:Obsolete)-[:REMPLACE_PAR]->(n) WHERE NOT EXISTS { (n)-[:REMPLACE_PAR]->() } AND n:Obsolete RETURN count(o) AS n',
      ),
    ).toBe(0);
    expect(await count('MATCH (o:Obsolete) WHERE EXISTS { (o)-[:REMPLACE_PAR]->+(o) } RETURN count(o) AS n')).toBe(0);
    expect(
      await count(`MATCH (o:Obsolete {sujet: '${fourth}'}) WHERE o.remplacePar = ['${fifth}'] RETURN count(o) AS n`),
    ).toBe(1);
  });
});

async function labelsAndParents(neo4j: Neo4j): Promise<LabelsAndParents> {
  const metiers = await neo4j.read<{ code: string; libelle: string }>(
    'MATCH (m:Metier) RETURN m.code AS code, m.libelle AS libelle',
  );
  const competences = await neo4j.read<{ code: string; parent: string }>(
    'MATCH (c:Competence)-[:RELEVE_DE]->(m:MacroCompetence) RETURN c.codeOgr AS code, m.codeOgr AS parent',
  );
  return {
    libelles: new Map(metiers.map(({ code, libelle }) => [code, libelle])),
    parents: new Map(competences.map(({ code, parent }) => [code, parent])),
  };
}

/** What a load has created, changed, removed and kept of one kind. */
function changed(reports: readonly ChangeReport[], what: string): number[] {
  const found = reports.find((report) => report.what === what);
  return found ? [found.created, found.changed, found.removed, found.kept] : [];
}

/** A(m) at niveau TOUT, from the files: compétences, macro-compétences of its own or through them, and savoirs; no savoir-être. */
function itemsOf(release: CsvRelease, metier: string): Set<string> {
  const savoirEtre = release.by('referentiel_competence', 'code_ogr', 'cat_comp');
  const linked = (rubriques: readonly string[]): string[] =>
    release
      .rows('liens_rome_referentiels')
      .filter((row) => row.code_rome === metier && row.code_compo_bloc === '5')
      .filter((row) => rubriques.includes(row.code_rubrique ?? ''))
      .map((row) => row.code_ogr ?? '');
  const competences = linked(['1', '2']).filter((code) => savoirEtre.get(code) === 'Savoir-faire');
  const { macroOfCompetence } = release;
  const macros = competences.flatMap((code) => macroOfCompetence.get(code) ?? []);
  return new Set([...competences, ...macros, ...linked(['3'])]);
}
