import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TestNeo4j } from '@rome-graph/testing';
import { findChromium, loadedStore, startTestNeo4j, TestBrowser } from '@rome-graph/testing';
import { builtExplorer, explorerAddresses, pageFaults, searchBox, settled } from './support/explorer';
import { ApiClient, selecting, TestApi } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('the explorer on v460, in Chromium', () => {
  const api = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

  describe.each([{ dark: false }, { dark: true }])('every page, dark: $dark', ({ dark }) => {
    it.each(explorerAddresses())('%s is accessible, fits a small phone, and asks no other machine', async (path) => {
      expect(await pageFaults(browser, api.url + path, dark)).toEqual([]);
    });
  });

  it('finds a métier, a compétence and a code from the landing', async () => {
    const { page } = await browser.open(`${api.url}/`);
    for (const [typed, option, address] of [
      ['aide-soignan', /^Aide-soignant \/ Aide-soignante.*J1501$/, '/metiers/J1501'],
      ['rédiger une publication scien', /Rédiger une publication scientifique/, '/competences/124523'],
      ['K2204', /K2204/, '/metiers/K2204'],
    ] as const) {
      await page.goto(`${api.url}/`);
      await searchBox(page).fill(typed);
      await page.getByRole('option', { name: option }).first().click();
      await page.waitForURL(`${api.url}${address}`);
    }
  });

  it('shows the whole of a list, and not its first page alone', async () => {
    const { page } = await browser.open(`${api.url}/metiers?lettre=C`);
    const { parcourirMetiers } = await api.get<{ parcourirMetiers: { total: number } }>(
      '{ parcourirMetiers(filtre: {lettre: "C"}) { total } }',
    );
    await page.getByRole('button', { name: /Afficher la suite/ }).click();
    const links = page.getByRole('main').locator('.metier-list a');
    await links.nth(parcourirMetiers.total - 1).waitFor();
    expect(await links.count()).toBe(parcourirMetiers.total);
  });

  describe('when Neo4j is killed', () => {
    let neo4j: TestNeo4j;
    let own: TestApi;

    beforeAll(async () => {
      neo4j = await startTestNeo4j({ heap: '2g', store: await loadedStore('v460') });
      own = await TestApi.ready(selecting(neo4j.connection));
      process.kill(neo4j.server.javaPid, 'SIGKILL');
      await own.until(({ ready }) => !ready);
    });

    afterAll(async () => {
      await own?.close();
      await neo4j?.stop();
    });

    it.each(['/metiers', '/metiers/J1501', '/comparer?a=J1501&b=J1301', '/partage?code=J1501', '/competences/124523'])(
      '%s answers from memory',
      async (path) => {
        const { page } = await browser.open(own.url + path);
        await settled(page);
        expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
      },
    );

    it('says in a sentence what needs it', async () => {
      const { page } = await browser.open(`${own.url}/versions`);
      await page.getByRole('alert').getByText('Cette réponse n’est pas disponible').waitFor();
      await page.getByRole('button', { name: 'Demander à nouveau' }).waitFor();
    });
  });
});

describe('the explorer as built', () => {
  interface Chunk {
    readonly file: string;
    readonly imports?: readonly string[];
  }
  const manifest = JSON.parse(readFileSync(join(builtExplorer, 'manifest.json'), 'utf8')) as Record<string, Chunk>;

  /** The scripts that a page loads before it is there, in kilobytes of gzip. */
  function kilobytes(...pages: string[]): number {
    const keys = new Set<string>();
    const take = (key: string): void => {
      if (keys.has(key)) return;
      keys.add(key);
      const chunk = manifest[key];
      if (!chunk) throw new Error(`The explorer was built without ${key}.`);
      for (const imported of chunk.imports ?? []) take(imported);
    };
    for (const page of ['index.html', ...pages.map((name) => `src/pages/${name}.page.tsx`)]) take(page);
    const files = [...keys].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
    const bytes = files.map((file) => gzipSync(readFileSync(join(builtExplorer, file)), { level: 9 }).length);
    return bytes.reduce((sum, each) => sum + each, 0) / 1_000;
  }

  it.each([
    ['the landing', 150, ['accueil/accueil']],
    ['a fiche, from the landing', 200, ['accueil/accueil', 'fiche/fiche']],
    ['a passerelle, from a fiche', 230, ['accueil/accueil', 'fiche/fiche', 'passerelles/passerelles']],
  ])('%s loads at most %d KB of script', (_, most, pages) => {
    expect(kilobytes(...pages)).toBeLessThanOrEqual(most);
  });

  it('has no script or style within its page, and names no other machine', () => {
    const page = readFileSync(join(builtExplorer, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|style=|https?:/);
    const sheets = readdirSync(join(builtExplorer, 'assets')).filter((name) => name.endsWith('.css'));
    for (const sheet of sheets)
      expect(readFileSync(join(builtExplorer, 'assets', sheet), 'utf8')).not.toMatch(/url\(["']?(https?:|data:)/);
  });
});
