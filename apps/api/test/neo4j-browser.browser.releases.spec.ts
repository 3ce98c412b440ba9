import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDirectory } from '@rome-graph/neo4j';
import { findChromium } from '@rome-graph/testing';
import { Neo4jBrowser } from './support/neo4j-browser';
import { inOrder, recipes, textOf } from './support/recipes';
import { sharedNeo4j } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('Neo4j Browser, in Chromium, on v460', () => {
  let browser: Neo4jBrowser;

  beforeAll(async () => {
    const { browserUrl, ...connection } = sharedNeo4j();
    browser = await Neo4jBrowser.connected(browserUrl, connection);
  });

  afterAll(() => browser?.close());

  it.each(inOrder(recipes).map((recipe) => [recipe.name, recipe] as const))(
    'runs %s as it stands',
    async (_, recipe) => {
      const ran = await browser.run(textOf(recipe));
      expect(ran.filter(({ outcome }) => outcome !== 'success')).toEqual([]);
      expect(ran).toHaveLength(1 + recipe.parameters.length);
    },
  );

  it('says of a statement what is wrong with it, and of a command before it that it was done', async () => {
    const ran = await browser.run(":param code => 'K2204';\nMATCH (m:Metier {code: $code}) RETRN m");
    expect(ran.map(({ outcome }) => outcome)).toEqual(['success', expect.stringMatching(/SyntaxError/)]);
  });

  it('only reads, until it is told to write', async () => {
    const [ran] = await browser.run("CREATE (m:Metier {code: 'Z9999'})");
    expect(ran?.outcome).toMatch(/Writing in read access mode not allowed/);
  });

  it('takes the zip of the recipes that is dropped on it, and runs one of them', async () => {
    const names = await browser.importScripts(readFileSync(join(cypherDirectory(), 'neo4j-browser.zip')), 'ROME');
    expect(names.sort()).toEqual([...recipes.map(({ name }) => name), 'style'].sort());
    const ran = await browser.runScript('competences-les-plus-mobilisees');
    expect(ran.map(({ outcome }) => outcome)).toEqual(['success', 'success']);
  });

  it('asks nothing of any other machine', () => {
    expect(browser.shown.faults.filter((fault) => fault.startsWith('request to'))).toEqual([]);
  });
});
