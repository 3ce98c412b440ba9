import type { TestPage } from '@rome-graph/testing';
import { findChromium, TestBrowser } from '@rome-graph/testing';
import { TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('GraphiQL, in Chromium', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let shown: TestPage;

  beforeAll(async () => {
    [api, browser] = await Promise.all([TestApi.ready(), TestBrowser.launch()]);
    shown = await browser.open(`${api.url}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  it('is where the address of the API leads, with an editor and the examples in tabs', async () => {
    const { page } = shown;
    expect(new URL(page.url()).pathname).toBe('/graphql');
    await page.locator('.graphiql-query-editor').waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(1);
  });

  it('answers what is typed', async () => {
    const { page } = shown;
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.press('ControlOrMeta+A');
    // The editor closes the brackets that a person opens, and its suggestions are in the way until they are dismissed.
    await page.keyboard.type('{ release { version');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.result-window', { hasText: /"version":\s"460"/ }).waitFor();
  });

  it('asks nothing of any other machine, and says nothing on the console', () => {
    expect(shown.faults).toEqual([]);
  });
});
