import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestNeo4j } from '@rome-graph/neo4j/testing';
import { startTestNeo4j } from '@rome-graph/neo4j/testing';
import { findChromium, loadedStore, TestBrowser } from '@rome-graph/testing';
import { rome } from './support/rome-command';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('the report on the sample, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-report-'));
  const file = join(folder, 'rapport.html');
  let server: TestNeo4j;
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    server = await startTestNeo4j({ store: await loadedStore('sample') });
    const { code, stderr } = await rome(['report', '--out', file], server.connection);
    if (code !== 0) throw new Error(stderr);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 390, dark: false },
  ])('is whole at $width px, dark: $dark: its charts are drawn, and nothing is fetched or said', async (viewing) => {
    const { page, faults } = await browser.open(pathToFileURL(file).href, viewing);
    expect(await page.locator('h1').innerText()).toContain('ROME 4.0');
    expect(await page.locator('svg').count()).toBeGreaterThan(0);
    for (const chart of await page.locator('svg').all())
      expect((await chart.boundingBox())?.width).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});
