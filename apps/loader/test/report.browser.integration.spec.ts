import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadTestNeo4j } from '@rome-graph/testing';
import { findChromium, readTestNeo4j, sidewaysOverflow, TestBrowser } from '@rome-graph/testing';
import { rome } from './support/rome-command';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('the report on the sample, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-report-'));
  const file = join(folder, 'rapport.html');
  let server: ReadTestNeo4j;
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
    server = await readTestNeo4j('sample');
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

  it.each([390, 360, 320])('shows bars, columns and their figures whole on a phone of %d px', async (width) => {
    const { page } = await browser.open(pathToFileURL(file).href, { width });
    expect(await sidewaysOverflow(page)).toBe(0);
    const charts = await page
      .locator('.chart svg')
      .filter({ has: page.locator('rect') })
      .all();
    expect(charts).toHaveLength(6);
    for (const chart of charts) {
      const shapes = await chart.locator('rect, text:visible').all();
      expect(shapes.length).toBeGreaterThan(4);
      const ends = await Promise.all(
        shapes.map(async (shape) => {
          const { x = -1, width: wide = 0 } = (await shape.boundingBox()) ?? {};
          return [x, x + wide, await shape.textContent()] as const;
        }),
      );
      expect(ends.filter(([start, end]) => start < 0 || end > width)).toEqual([]);
      const bars = await chart.locator('rect').all();
      const longest = Math.max(...(await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.height ?? 0))));
      expect(longest).toBeGreaterThan(10);
    }
    await page.context().close();
  });

  it('draws bars as long as their figures are large, on any width', async () => {
    for (const width of [390, 1280]) {
      const { page } = await browser.open(pathToFileURL(file).href, { width });
      const figures = page.locator('#grands-domaines tbody tr td:nth-child(2)');
      const counts = (await figures.allTextContents()).map(Number);
      const bars = await page.locator('#grands-domaines svg rect').all();
      const lengths = await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.width ?? 0));
      expect(lengths).toHaveLength(12);
      const unit = Math.max(...lengths) / Math.max(...counts);
      lengths.forEach((length, index) => expect(length / unit).toBeCloseTo(counts[index] ?? Number.NaN, 1));
      await page.context().close();
    }
  });
});
