import type { Table } from '@rome-graph/domain';
import { documents, romeGraph } from '@rome-graph/domain';
import type { SourceFile, TableRows } from '@rome-graph/rome-files';
import { complementTable, readReleaseTables, readSource } from '@rome-graph/rome-files';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import { samplePath, withTable } from '@rome-graph/testing/files';
import { findAires } from './aires.finder';
import type { DesiredGraph } from './build-graph';
import { buildGraph, completeGraph } from './build-graph';
import type { Graph, RelationshipSet } from './desired-graph';
import { nodesOf, relationshipsOf, sizeOf } from './desired-graph';
import { buildProximities } from './proximities.builder';
import { skillGraphSource } from './skill-graph.source';

const build = (files: SourceFile[]): DesiredGraph => buildGraph(romeGraph, readReleaseTables(files).tables);

/** Every link of a type as `from→to`. */
function links(graph: Graph, type: string): string[] {
  return relationshipsOf(graph, type).flatMap(([, set]) =>
    [...set].flatMap(([from, targets]) => [...targets.keys()].map((to) => `${from}→${to}`)),
  );
}

describe('buildGraph', () => {
  let files: SourceFile[];

  beforeAll(async () => {
    files = await readSource(samplePath);
  });

  it('links every métier to its domaine and its appellations, with nothing refused', () => {
    const { graph, refusals } = build(files);
    expect(nodesOf(graph, 'Metier').size).toBe(48);
    expect(links(graph, 'DANS_DOMAINE')).toContain('J1501→J15');
    expect(links(graph, 'DESIGNE')).toHaveLength(169);
    expect(refusals.list()).toEqual([]);
  });

  it('refuses and reports a macro-compétence that no row defines, though the tree of compétences gives another', () => {
    const { refusals } = build(
      withTable(files, 'referentiel_competence', (text) =>
        text.replace(/^("117585",(?:"[^"]*",){3})"300258"/m, '$1"999999"'),
      ),
    );
    expect(refusals.list()).toEqual([
      {
        table: 'referentiel_competence',
        reason: 'code_ogr_macro_comp: a code that no table of the release defines',
        rows: 1,
        example: expect.stringMatching(/^line \d+, "999999"$/),
      },
    ]);
  });

  it('tells compétences from macro-compétences, which one table mixes', () => {
    const { graph } = build(files);
    const sizes = relationshipsOf(graph, 'MOBILISE').map(([{ to }, set]) => [to, sizeOf(set)]);
    expect(sizes).toEqual([
      ['Competence', 966],
      ['MacroCompetence', 731],
    ]);
  });

  it('reads an empty tag as unknown, never as false', () => {
    const cells = (tag: string): string => `"${tag}","","","",""`;
    const { graph } = build(
      withTable(files, 'referentiel_code_rome', (text) =>
        text.replace(/^("J1501",.*?"),"Emploi [^"]*",.*?(,"[^"]*")$/m, `$1,${cells('Emploi Vert')}$2`),
      ),
    );
    const properties =
      romeGraph.nodes.find(({ label }) => label === 'Metier')?.properties.map(({ name }) => name) ?? [];
    const values = nodesOf(graph, 'Metier').get('J1501') ?? [];
    const valueOf = (name: string): unknown => values[properties.indexOf(name)];
    expect(valueOf('transitionEcologique')).toBe('EMPLOI_VERT');
    expect([valueOf('transitionNumerique'), valueOf('emploiReglemente'), valueOf('emploiCadre')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('derives the tree of compétences from the codes when its table is absent, without its labels', () => {
    const { graph } = build(withTable(files, 'arborescence_competences', () => undefined));
    const whole = build(files).graph;
    expect(new Set(links(graph, 'RELEVE_DE'))).toEqual(new Set(links(whole, 'RELEVE_DE')));
    expect([...nodesOf(graph, 'Enjeu').values()].every(([libelle]) => libelle === null)).toBe(true);
    expect([...nodesOf(whole, 'Enjeu').values()].every(([libelle]) => typeof libelle === 'string')).toBe(true);
  });

  it('keeps one link to a secteur, principal when any of its rows says so', () => {
    const { graph } = build(
      withTable(files, 'arborescence_secteur_activite', (text) => {
        const row = text.split('\n').find((line) => line.includes('"J1501"') && line.endsWith('"oui"')) ?? '';
        return `${text.trimEnd()}\n${row.replace('"oui"', '"non"').replace(/^("\d+","[^"]*"),"[^"]*","[^"]*"/, '$1,"",""')}\n`;
      }),
    );
    const [, set] = relationshipsOf(graph, 'DANS_SECTEUR')[0] ?? [];
    expect([...(set?.get('J1501')?.values() ?? [])].filter(([principal]) => principal === true)).toHaveLength(1);
  });

  it('refuses a link to an unknown code, counts it and goes on', () => {
    const { refusals, graph } = build(
      withTable(files, 'liens_rome_referentiels', (text) => `${text}"J1501","5","1","999999"\n`),
    );
    expect(refusals.list()).toMatchObject([
      { table: 'liens_rome_referentiels', rows: 1, reason: 'code_ogr: a code that no table of the release defines' },
    ]);
    expect(links(graph, 'MOBILISE')).not.toContain('J1501→999999');
  });

  it('refuses a row that completes nothing', () => {
    const { refusals } = build(withTable(files, 'coherence_item', (text) => `${text}"J1501","999999","Principale"\n`));
    expect(refusals.list()).toMatchObject([
      { table: 'coherence_item', rows: 1, reason: 'code_ogr: a code that no table of the release defines' },
    ]);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'more unknown codes than tolerated',
      'rubrique_mobilite',
      (text) => text.replaceAll('"J1501"', '"Z9999"'),
      /rubrique_mobilite.*line \d+, column "code_rome(_cible)?": "Z9999": a code that no table.*more than 1 %/,
    ],
    [
      'a cell that its column does not allow',
      'grand_domaine',
      (text) => text.replace('"A"', '""'),
      /grand_domaine.*line 2, column "code_grand_domaine": "": the key is empty/,
    ],
    [
      'links without what they must have',
      'rubrique_mobilite',
      (text) => text.replace(/"\d+"\n/, '""\n'),
      /rubrique_mobilite.*line 2, column "numero_ordre": "": must not be empty/,
    ],
    [
      'the same code twice with other values',
      'referentiel_code_rome',
      (text) =>
        `${text}${text
          .split('\n')[1]
          ?.replace(/Emploi [^"]*/, 'Emploi Brun')
          .replace(/","([^"]* \/ [^"]*)"/, '","Autre"')}\n`,
      /referentiel_code_rome.*line 50, column "libelle_rome": the same Metier as line 2, with another value/,
    ],
    [
      'the same link twice with other properties',
      'rubrique_mobilite',
      (text) => `${text}${text.split('\n')[1]?.replace(/"\d+"$/, '"99"')}\n`,
      /rubrique_mobilite.*line 82, column "numero_ordre": the same link PERMET_MOBILITE/,
    ],
  ])('stops on %s', (_what, table, change, expected) => {
    expect(() => build(withTable(files, table, change))).toThrow(expected);
  });
});

describe('a source that adds links to those of another', () => {
  it('leaves those that are there as they are, and marks its own', async () => {
    const { tables } = readReleaseTables(await readSource(samplePath));
    const official = tables.get('arborescence_secteur_naf') as TableRows;
    const pairs = official.rows.map(([division, , , metier]) => [metier, division] as [string, string]);
    const [[metier, division]] = pairs as [[string, string]];
    const has = new Set(pairs.filter(([code]) => code === metier).map(([, code]) => code));
    const [, other] = pairs.find(([, code]) => !has.has(code)) as [string, string];
    const added = complementTable('naf_metier', 'naf.xlsx', [
      [metier, division],
      [metier, other],
    ]);
    const { graph } = buildGraph(romeGraph, new Map<Table, TableRows>([...tables, ['naf_metier', added]]));
    const [[, links]] = relationshipsOf(graph, 'EXERCE_EN') as [[unknown, RelationshipSet]];
    expect(links.get(metier)?.get(division.padStart(2, '0'))).toEqual([false]);
    expect(links.get(metier)?.get(other.padStart(2, '0'))).toEqual([true]);
    expect(sizeOf(links)).toBe(pairs.length + 1);
  });
});

describe('completeGraph', () => {
  it('adds the aires, the release with its counts, and its sources', async () => {
    const release = readReleaseTables(await readSource(samplePath));
    const { graph } = buildGraph(romeGraph, release.tables);
    const view = buildSkillGraph(skillGraphSource(graph)).view('TOUT');
    buildProximities(graph, view);
    completeGraph(graph, release, {
      aires: findAires(view),
      sources: [
        { document: documents.exportCsv, version: '60', empreinte: release.empreinte },
        { document: documents.romeIsco, empreinte: 'abc' },
      ],
    });
    const declared = romeGraph.nodes.find(({ label }) => label === 'Release');
    const values = nodesOf(graph, 'Release').get('460') ?? [];
    const byName = Object.fromEntries(declared?.properties.map(({ name }, index) => [name, values[index]]) ?? []);
    expect(byName).toMatchObject({
      libelle: 'Échantillon de 48 métiers du ROME 4.0 version 60',
      statut: 'EN_SERVICE',
      chargeeLe: null,
      nbMetiers: 48,
      nbAppellations: 169,
    });
    expect(byName.nbProches).toBe(links(graph, 'PROCHE').length);
    expect(links(graph, 'PROVIENT_DE')).toEqual(['460→export_csv', '460→rome_isco08']);
    const computed = ['PROCHE', 'PROVIENT_DE', 'DANS_AIRE', 'SE_DISTINGUE_PAR'];
    const others = [...graph.relationships].filter(([{ type }]) => !computed.includes(type));
    expect(byName.nbLiens).toBe(others.reduce((sum, [, set]) => sum + sizeOf(set), 0));
    const aires = links(graph, 'DANS_AIRE');
    expect(new Set(aires.map((link) => link.replace(/.*→/, '')))).toEqual(
      new Set(nodesOf(graph, 'AireDeMetiers').keys()),
    );
    const joined = new Set(links(graph, 'PROCHE').flatMap((link) => link.split('→')));
    expect(aires.map((link) => link.replace(/→.*/, '')).sort()).toEqual([...joined].sort());
    expect(nodesOf(graph, 'Source').get('export_csv')).toContain('Source : France Travail, ROME 4.0 version 60.');
  });
});
