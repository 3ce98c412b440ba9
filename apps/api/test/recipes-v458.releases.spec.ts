import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j } from '@rome-graph/testing';
import { FileNomenclature } from './support/file-nomenclature';
import { OfficialFiles } from './support/official-files';
import { expectations } from './support/recipe-expectations';
import { inOrder, openToRecipes, recipes, records, textOf } from './support/recipes';
import { selecting, TestApi } from './support/test-api';

/** What recipes answer about documents that are loaded beside v460 alone, and about releases that came before: nothing. */
const nothing: Readonly<Record<string, unknown>> = {
  'certifications-qui-ouvrent-le-plus-de-metiers': [],
  'metiers-par-niveau-de-certification': [],
  'bilan-des-changements': [],
  changements: [[0, []]],
  derives: [[0, []]],
};

// Another export than the one that the recipes were written on, loaded alone.
describe('recipes on v458', () => {
  let neo4j: TestNeo4j;
  let api: TestApi;
  let nomenclature: FileNomenclature;

  beforeAll(async () => {
    neo4j = await startTestNeo4j({ heap: '2g', gds: true, store: await loadedStore('v458') });
    api = await TestApi.ready({ ...selecting(neo4j.connection), ...openToRecipes });
    nomenclature = new FileNomenclature(await OfficialFiles.read('v458'));
  });

  afterAll(async () => {
    await api?.close();
    await neo4j?.stop();
  });

  it.each(inOrder(recipes).map((recipe) => ({ ...recipe })))('$name', async (recipe) => {
    const { release, columns, rows } = await api.cypherRows(textOf(recipe));
    expect(release).toBe('458');
    if (recipe.name in nothing) return expect(rows).toEqual(nothing[recipe.name]);
    const { seen, expected } = expectations[recipe.name] ?? {};
    if (seen && expected) return expect(seen(records(columns, rows))).toEqual(expected(nomenclature));
    return expect(rows.length).toBeGreaterThan(0);
  });
});
