import { browserCommands } from '@rome-graph/neo4j';
import type { TestNeo4j } from '@rome-graph/testing';
import { findChromium, freePort, loadedStore, startTestNeo4j } from '@rome-graph/testing';
import { Neo4jBrowser } from './support/neo4j-browser';
import { selecting, TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('Neo4j Browser, of a Neo4j that npm start runs', () => {
  let neo4j: TestNeo4j;
  let api: TestApi;
  let browser: Neo4jBrowser;

  beforeAll(async () => {
    // The address of the API stands in the settings of the Neo4j that is started before it.
    const port = await freePort();
    const settings = { browserCommands: browserCommands(`http://127.0.0.1:${port}`) };
    neo4j = await startTestNeo4j({ store: await loadedStore('sample'), settings });
    api = await TestApi.ready({ ...selecting(neo4j.connection), PORT: String(port) });
    browser = await Neo4jBrowser.connected(neo4j.server.browserUrl ?? '', neo4j.connection);
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    await neo4j?.stop();
  });

  it('opens the guide on connect, whose statements run as they stand', async () => {
    const { page } = browser.shown;
    await page.getByRole('heading', { name: 'Le ROME 4.0 en graphe' }).waitFor();
    const statements = await page.locator('pre.runnable').allInnerTexts();
    expect(statements.length).toBeGreaterThan(0);
    const guide = await (await fetch(`${api.url}/neo4j-browser/guide.html`)).text();
    const offered = [...guide.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) =>
      (text ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
    );
    expect(offered.length).toBe(8);
    for (const text of offered.filter((statement) => !statement.includes('gds.')))
      expect((await browser.run(text)).map(({ outcome }) => outcome)).not.toContainEqual(
        expect.stringMatching(/Neo\./),
      );
  });

  it('has taken the style on connect: métiers by their libelle, PROCHE by its couverture', async () => {
    const { page } = browser.shown;
    await browser.run(':style');
    const style = await page.getByText('node.Metier {').first().innerText();
    expect(style).toMatch(/node\.Metier \{[^}]*caption: ["']?\{libelle\}/);
    expect(style).toMatch(/relationship\.PROCHE \{[^}]*caption: ["']?\{couverture\}/);
  });

  it('asks nothing of any other machine', () => {
    expect(browser.shown.faults.filter((fault) => fault.startsWith('request to'))).toEqual([]);
  });
});
