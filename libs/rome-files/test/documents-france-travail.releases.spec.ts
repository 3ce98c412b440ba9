import { officialFile, v458, v460 } from '@rome-graph/testing';
import { completeRelease } from '../src/documents/complete-release';
import type { Contribution, RecognisedDocument } from '../src/documents/document';
import { recordsOf } from '../src/documents/table-records';
import { readDocuments } from '../src/documents/read-documents';
import { readSource } from '../src/sources/read-source';
import type { ReleaseTables } from '../src/tables/release-tables';
import { readReleaseTables } from '../src/tables/release-tables';

const workbooks = [
  'rome-arborescence-competences-v460.xlsx',
  'rome-arborescence-principale-v460.xlsx',
  'rome-arborescence-savoirs-v460.xlsx',
  'rome-tags-fiches-v460.xlsx',
];

/** The real workbooks of v460 against the real exports; figures are those of their README, counted independently. */
describe('workbooks of France Travail', () => {
  let documents: RecognisedDocument[];

  beforeAll(async () => {
    documents = await readDocuments(
      (await Promise.all(workbooks.map((name) => readSource(officialFile(name))))).flat(),
    );
  });

  const releaseOf = async (sources: readonly string[]): Promise<ReleaseTables> =>
    readReleaseTables((await Promise.all(sources.map(readSource))).flat());
  const contributionsTo = (release: ReleaseTables): Map<string, Contribution> =>
    new Map(
      completeRelease(release, documents).documents.map(({ recognised, contribution }) => [
        recognised.document.code,
        contribution,
      ]),
    );
  const agreements = (contribution: Contribution | undefined): [string, number, number][] =>
    (contribution?.agreements ?? []).map(({ what, compared, agree }) => [what, compared, agree]);

  it('are recognised, with their dates and rows', () => {
    expect(documents.map(({ document, version, rows }) => [document.code, version, rows])).toEqual([
      ['arborescence_competences', '2025-09-18', 507 + 17830],
      ['arborescence_principale', '2025-09-18', 14828],
      ['arborescence_savoirs', '2025-09-18', 15354],
      ['tags_fiches', 'ROME 4.0 version 60 - 25M09', 1584],
    ]);
  });

  describe('beside the export of v460, which lacks the tree', () => {
    let contributions: Map<string, Contribution>;

    beforeAll(async () => {
      contributions = contributionsTo(await releaseOf([officialFile('RefRomeCsv-v460.zip')]));
    });

    it('agree in everything', () => {
      expect(
        [...contributions].flatMap(([code, contribution]) => agreements(contribution).map((a) => [code, ...a])),
      ).toEqual([
        ['arborescence_competences', 'macro-compétences, by label and domaine', 507, 507],
        ['arborescence_competences', 'compétences, by label and macro-compétence', 17810, 17810],
        ['arborescence_principale', 'grands domaines', 14, 14],
        ['arborescence_principale', 'domaines professionnels', 110, 110],
        ['arborescence_principale', 'fiches, by label and OGR code', 1584, 1584],
        ['arborescence_principale', 'appellations, by label and fiche', 13120, 13120],
        ['arborescence_savoirs', 'savoirs, by label, catégorie and sous-catégorie', 15354, 15354],
        ['tags_fiches', 'fiches', 1584, 1584],
        ['tags_fiches', 'Transition Ecologique', 1584, 1584],
        ['tags_fiches', 'Transition Numérique', 1584, 1584],
        ['tags_fiches', 'Transition Démographique', 1584, 1584],
        ['tags_fiches', 'Emploi cadre ?', 1584, 1584],
        ['tags_fiches', 'Emploi réglementé ?', 1584, 1584],
      ]);
    });

    it('give the tree that was rebuilt independently, row for row', async () => {
      const made = contributions.get('arborescence_competences')?.tables.get('arborescence_competences');
      const rebuilt = (await releaseOf(v460())).tables.get('arborescence_competences');
      const rows = (table: typeof made): string[] =>
        (table?.rows ?? []).map((row) => row.map((cell) => cell.trim()).join(' | ')).sort();
      expect(rows(made)).toHaveLength(17830);
      expect(rows(made)).toEqual(rows(rebuilt));
    });

    it('update no tag, since none differs', () => {
      const { tables, adds } = contributions.get('tags_fiches') as Contribution;
      expect([tables.size, adds]).toEqual([0, []]);
    });
  });

  it('compare the labels above the macro-compétences with the table of the export, where it has one', async () => {
    const contribution = contributionsTo(await releaseOf(v460())).get('arborescence_competences');
    expect(agreements(contribution).at(-1)).toEqual(['domaine, enjeu and objectif of macro-compétences', 507, 507]);
    expect(contribution?.tables.size).toBe(0);
  });

  describe('beside v458', () => {
    let release: ReleaseTables;
    let contributions: Map<string, Contribution>;

    beforeAll(async () => {
      release = await releaseOf(v458());
      contributions = contributionsTo(release);
    });

    it('list each of the 528 fiches that v458 has not, and each of its 195 former labels', () => {
      const [, , fiches] = contributions.get('arborescence_principale')?.agreements ?? [];
      const unknown = fiches?.disagreements.filter(({ there }) => there === '') ?? [];
      const relabelled = fiches?.disagreements.filter(({ here, there }) => there !== '' && here !== '') ?? [];
      expect([unknown.length, relabelled.length]).toEqual([528, 195]);
    });

    it('put the tags that they fill in place of those of the export, and keep the others', async () => {
      const tags = [
        'transition_eco',
        'transition_num',
        'transition_demo',
        'emploi_cadre',
        'emploi_reglemente',
      ] as const;
      const table = contributions.get('tags_fiches')?.tables.get('referentiel_code_rome');
      const former = release.tables.get('referentiel_code_rome');
      const current = (await releaseOf(v460())).tables.get('referentiel_code_rome');
      if (!table || !former || !current) throw new Error('a table is missing');
      const newest = new Map(recordsOf(current, 'code_rome', ...tags).map((record) => [record.code_rome, record]));
      // The workbook of v460 says what the export of v460 says: what it fills wins, what it leaves empty stays.
      const expected = recordsOf(former, 'code_rome', ...tags).map((record) => [
        record.code_rome,
        ...tags.map((tag) => newest.get(record.code_rome)?.[tag] || record[tag]),
      ]);
      expect(
        recordsOf(table, 'code_rome', ...tags).map((record) => [record.code_rome, ...tags.map((tag) => record[tag])]),
      ).toEqual(expected);
      expect(contributions.get('tags_fiches')?.adds).toEqual([
        expect.stringMatching(/^\d+ tags of \d+ fiches updated$/),
      ]);
    });
  });
});
