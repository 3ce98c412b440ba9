import type { TestPage } from '@rome-graph/testing';
import { findChromium, TestBrowser } from '@rome-graph/testing';
import type { OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import type { Page } from 'playwright-core';
import { examples } from '../src/questions/questions';
import { TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

/** What a tab is called, and the questions that it asks. */
const tabs = examples.map(({ query }) => {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const selections = operation?.selectionSet.selections ?? [];
  const questions = selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  return { title: operation?.name?.value ?? '', questions };
});

/** An answer without errors, which would stand before its data, to one of these questions. */
const beginsWith = (questions: readonly string[]): RegExp => new RegExp(`^\\W*"data"\\W*"(${questions.join('|')})"`);

/**
 * GraphiQL reads an editor a tenth of a second after it changed. What is run before then is asked under the name of the
 * operation that stood there. It writes what it has read to the address; the tab that it opens with needs no reading.
 */
async function untilRead(page: Page, beginning: string): Promise<void> {
  await page.waitForURL((url) => (url.searchParams.get('query') ?? beginning).includes(beginning));
}

describeWithBrowser('GraphiQL, in Chromium', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let shown: TestPage;

  beforeAll(async () => {
    [api, browser] = await Promise.all([TestApi.ready(), TestBrowser.launch()]);
    shown = await browser.open(`${api.url}/graphql`);
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  it('opens at the address of the API, with an editor', async () => {
    const { page } = shown;
    expect(new URL(page.url()).pathname).toBe('/graphql');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });

  it.each([
    ['GraphiQL', '/graphql', '.graphiql-query-editor .view-line'],
    ['the page of the official paths', '/openapi', '.swagger-ui .info'],
  ])('%s is as it was when it is opened again, and has not changed', async (_, path, part) => {
    const { page, faults } = await browser.open(api.url + path, { cached: true });
    // Not until nothing is asked: Chromium does not always tell that a worker's script, made by GraphiQL itself, has come.
    await page.locator(part).first().waitFor();
    await page.goto('about:blank');
    await page.goto(api.url + path);
    await page.locator(part).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('is as wide as a phone', async () => {
    const meta = await shown.page.locator('meta[name=viewport]').getAttribute('content');
    expect(meta).toBe('width=device-width, initial-scale=1');
  });

  it('has a tab for each example, by the name of its operation', async () => {
    const titles = await shown.page.locator('.graphiql-tab-button').allTextContents();
    expect(titles).toEqual(tabs.map(({ title }) => title));
    expect(new Set(titles).size).toBe(examples.length);
  });

  // In this order: the first is run as a browser opens that was never there.
  it.each(tabs)('answers the tab $title as it stands', async ({ title, questions }) => {
    const { page } = shown;
    await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${title}$`) }).click();
    await page.locator('.graphiql-query-editor', { hasText: title }).waitFor();
    await untilRead(page, `query ${title}`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-lines', { hasText: beginsWith(questions) }).waitFor();
  });

  it('answers what is typed', async () => {
    const { page } = shown;
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    // The editor closes the brackets that a person opens.
    await page.keyboard.type('query Essai { release { version');
    await untilRead(page, 'query Essai');
    // Suggestions are in the way until they are dismissed.
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.result-window', { hasText: /"version":\s"460"/ }).waitFor();
  });

  it('lets a query be changed by clicks in its explorer', async () => {
    const { page } = await browser.open(`${api.url}/graphql`);
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-plugin').getByText('cout', { exact: true }).click();
    await page.waitForURL((url) => /\bcout\b/.test(url.searchParams.get('query') ?? ''));
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-lines', { hasText: beginsWith(['passerelles']) }).waitFor();
  });

  it.each([
    { width: 360, height: 740, explorer: false },
    { width: 360, height: 740, explorer: true },
    { width: 600, height: 800, explorer: false },
  ])('shows question and answer readable on a phone: $width px, explorer: $explorer', async ({ explorer, ...size }) => {
    const { page } = await browser.open(`${api.url}/graphql`, size);
    if (explorer) await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.result-window');
    await answer.locator('.view-lines', { hasText: beginsWith(['passerelles']) }).waitFor();
    for (const pane of [answer, page.locator('.graphiql-query-editor')]) {
      await pane.scrollIntoViewIfNeeded();
      const box = await pane.boundingBox();
      expect(box?.width).toBeGreaterThan(0.6 * size.width);
      expect(box?.height).toBeGreaterThan(150);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
  });

  it('asks nothing of any other machine, and says nothing on the console', () => {
    expect(shown.faults).toEqual([]);
  });
});
