import type { TestPage } from '@rome-graph/testing';
import { findChromium, TestBrowser } from '@rome-graph/testing';
import type { OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { examples } from '../src/graphiql/examples';
import { TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

/** What a tab is called, and the question that it asks first. */
const tabs = examples.map(({ query }) => {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [first] = operation?.selectionSet.selections ?? [];
  return {
    title: operation?.name?.value ?? '',
    question: first?.kind === Kind.FIELD ? first.name.value : '',
  };
});

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

  it('is where the address of the API leads, with an editor', async () => {
    const { page } = shown;
    expect(new URL(page.url()).pathname).toBe('/graphql');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
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
  it.each(tabs)('answers the tab $title as it stands', async ({ title, question }) => {
    const { page } = shown;
    await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${title}$`) }).click();
    await page.locator('.graphiql-query-editor', { hasText: title }).waitFor();
    await page.locator('.graphiql-execute-button').click();
    // Errors stand first in an answer: beside them this would not be the beginning.
    const beginning = new RegExp(`^\\W*"data"\\W*"${question}"`);
    await page.locator('.result-window .view-lines', { hasText: beginning }).waitFor();
  });

  it('answers what is typed', async () => {
    const { page } = shown;
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    // The editor closes the brackets that a person opens.
    await page.keyboard.type('query Essai { release { version');
    // What is typed is run once it is read: until then, GraphiQL asks the operation that stood there before. Its tab tells.
    await page.locator('.graphiql-tab-active .graphiql-tab-button', { hasText: /^Essai$/ }).waitFor();
    // Suggestions are in the way until they are dismissed.
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.result-window', { hasText: /"version":\s"460"/ }).waitFor();
  });

  it('builds a query by clicks', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    const release = page.locator('.graphiql-explorer-node', {
      has: page.locator('> [data-field-name="release"][data-field-type="ReleaseEnService"]'),
    });
    await release.locator('[data-field-name="libelle"]').first().click();
    await page.locator('.graphiql-query-editor', { hasText: /release\s*\{\s*version\s*libelle/ }).waitFor();
  });

  it('asks nothing of any other machine, and says nothing on the console', () => {
    expect(shown.faults).toEqual([]);
  });
});
