import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findChromium, sidewaysOverflow, TestBrowser } from '@rome-graph/testing';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

/** A site of its own: the same pages under `localhost` and under `127.0.0.1`, which are two sites to a browser. */
async function startSite(): Promise<{ server: Server; port: number }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>page</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** What a script of a page gets of an address: the text, or the kind of error that a browser tells of what it may not read. */
const fetchInPage = (page: Page, url: string, init: object = {}): Promise<string> =>
  page.evaluate(
    ([address, options]) =>
      fetch(address as string, options as RequestInit).then(
        (response) => response.text(),
        (error: unknown) => (error as Error).name,
      ),
    [url, init],
  );

const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' };
const answered = '{"data":{"__typename":"Query"}}';
const notRead = 'TypeError';

describeWithBrowser('a page of another site, in Chromium', () => {
  let browser: TestBrowser;
  let api: TestApi;
  let given: { server: Server; port: number };
  let elsewhere: { server: Server; port: number };
  let question: string;

  beforeAll(async () => {
    [browser, given, elsewhere] = await Promise.all([TestBrowser.launch(), startSite(), startSite()]);
    api = await TestApi.ready({ ROME_CORS_ORIGINS: `http://localhost:${given.port},https://app.example` });
    question = `${api.url}/graphql?query=%7B__typename%7D`;
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    for (const site of [given, elsewhere]) site?.server.close();
  });

  /** How many requests the API has refused as not allowed. */
  const refusals = async (): Promise<number> => {
    const text = await (await fetch(`${api.url}/metrics`)).text();
    return Number(/^rome_http_responses_total\{status="403"\} (\d+)/m.exec(text)?.[1] ?? 0);
  };
  const opened = async (url: string): Promise<Page> => (await browser.open(url)).page;

  it('whose origin is named asks by POST and by GET, and reads what may be read', async () => {
    const page = await opened(`http://localhost:${given.port}/`);
    expect(await fetchInPage(page, `${api.url}/graphql`, json)).toBe(answered);
    expect(await fetchInPage(page, question)).toBe(answered);
    const tag = await page.evaluate(
      (address) => fetch(address).then((response) => response.headers.get('etag')),
      question,
    );
    expect(tag).toMatch(/^W\/"460\./);
  });

  it('whose origin is named reads the files of a result, by link too, and graphology reads them back', async () => {
    const page = await opened(`http://localhost:${given.port}/`);
    const query =
      '{ metiersProches(code: "J1501", limite: 3) { metier { code } resultats { score metier { code } } } }';
    const link = JSON.parse(await fetchInPage(page, `${api.url}/r`, { ...json, body: JSON.stringify({ query }) })) as {
      id: string;
    };
    for (const address of [`/r/${link.id}.gexf`, `/graphql.gexf?query=${encodeURIComponent(query)}`]) {
      const graph = parseGexf(Graph, await fetchInPage(page, `${api.url}${address}`));
      expect([graph.order, graph.size]).toEqual([4, 3]);
    }
    const other = await opened(`http://localhost:${elsewhere.port}/`);
    expect(await fetchInPage(other, `${api.url}/r/${link.id}.gexf`)).toBe(notRead);
  });

  it('shows the page of a permalink, which asks nothing and breaks no rule of its own', async () => {
    const made = await fetch(`${api.url}/r`, {
      ...json,
      body: '{"operation":"MetiersProches","variables":{"code":"J1501"}}',
    });
    const { url } = (await made.json()) as { url: string };
    for (const dark of [false, true]) {
      const { page, faults } = await browser.open(url, { width: 320, dark });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('metiersProches(code : J1501)');
      expect(await page.getByRole('row').count()).toBe(11);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(faults).toEqual([]);
    }
  });

  it('whose origin is not named reads nothing, with a preflight or without', async () => {
    const page = await opened(`http://localhost:${elsewhere.port}/`);
    expect(await fetchInPage(page, `${api.url}/graphql`, json)).toBe(notRead);
    expect(await fetchInPage(page, question)).toBe(notRead);
  });

  it('reads nothing in a sandboxed frame, whose origin is null, be its page named or not', async () => {
    const page = await opened(`http://localhost:${given.port}/`);
    await page.setContent(
      `<iframe sandbox="allow-scripts" srcdoc="<script>fetch('${question}').then((r) => r.text(), (e) => e.name).then((t) => parent.postMessage(t, '*'))</script>"></iframe>
       <script>addEventListener('message', ({ data, origin }) => { document.title = origin + ' ' + data; });</script>`,
    );
    await page.waitForFunction(`document.title.startsWith('null ')`);
    expect(await page.title()).toBe(`null ${notRead}`);
  });

  it('makes the browser ask nothing as an image', async () => {
    const page = await opened(`http://localhost:${elsewhere.port}/`);
    const refused = await refusals();
    const shown = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const image = document.createElement('img');
          image.onload = () => resolve('shown');
          image.onerror = () => resolve('not shown');
          document.body.append(image);
          image.src = address;
        }),
      question,
    );
    expect([shown, await refusals()]).toEqual(['not shown', refused + 1]);
  });

  it('leads a person to GraphiQL by a link', async () => {
    const page = await opened(`http://localhost:${elsewhere.port}/`);
    await page.setContent(`<a href="${api.url}/graphql">GraphiQL</a>`);
    await page.getByRole('link').click();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });
});
