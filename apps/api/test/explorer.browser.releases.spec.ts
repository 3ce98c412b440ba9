import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TestNeo4j } from '@rome-graph/testing';
import { findChromium, loadedStore, startTestNeo4j, TestBrowser } from '@rome-graph/testing';
import type { Page } from 'playwright-core';
import type { NamedMetier as Named } from './support/explorer';
import {
  builtExplorer,
  chainOf,
  expectChain,
  explorerAddresses,
  pageFaults,
  searchBox,
  settled,
} from './support/explorer';
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
      expect(await pageFaults(browser, api.url + path, { dark })).toEqual([]);
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

  it('draws the chain that the API gives, and another by another critère', async () => {
    const { page, faults } = await browser.open(`${api.url}/passerelles?de=K2204&vers=J1501`);
    await expectChain(page, await chainOf(api, 'FORCE'));
    await page.getByRole('radio', { name: 'Le moins d’étapes' }).check();
    await page.waitForURL(/critere=PAS/);
    await page.waitForLoadState('networkidle');
    await expectChain(page, await chainOf(api, 'PAS'));
    expect(faults).toEqual([]);
  });

  it('goes from a contexte refused to pistes by « Étape suivante », those of the API', async () => {
    const { page, faults } = await browser.open(`${api.url}/changer?exp=K2204`);
    await page.getByLabel('Filtrer les contextes').fill('travail de nuit');
    await page
      .getByRole('radiogroup', { name: /^Travail de nuit/i })
      .first()
      .getByRole('radio', { name: 'Refusé' })
      .check();
    await page.waitForURL(/refuse=\d+/);
    const [, refused = ''] = /refuse=(\d+)/.exec(page.url()) ?? [];
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Étape suivante' }).click();
    await page.getByRole('heading', { name: 'Pistes', level: 2 }).waitFor();
    const { pistes } = await api.get<{ pistes: { resultats: readonly { metier: Named }[] } }>(
      `{ pistes(profil: { experiencesDetaillees: [{ code: "K2204", nature: PROFESSIONNELLE }], contextesRefuses: ["${refused}"] }, limite: 20) { resultats { metier { code libelle } } } }`,
    );
    const list = page.getByRole('list', { name: 'Pistes' }).getByRole('listitem');
    await list.nth(pistes.resultats.length - 1).waitFor();
    const shown = await list.allTextContents();
    expect(shown).toHaveLength(pistes.resultats.length);
    pistes.resultats.forEach(({ metier }, index) => expect(shown[index]).toContain(metier.libelle));
    expect(faults).toEqual([]);
  });

  it('lists the aires of the map, and where a métier leads', async () => {
    const { page, faults } = await browser.open(`${api.url}/aires?metier=J1501`);
    const { carteDesMetiers, metiersProches } = await api.get<{
      carteDesMetiers: { aires: readonly Named[] };
      metiersProches: { resultats: readonly { metier: Named }[] };
    }>(
      '{ carteDesMetiers { aires { code libelle } } metiersProches(code: "J1501", mesure: COUVERTURE, limite: 10) { resultats { metier { code libelle } } } }',
    );
    const region = page.getByRole('region', { name: 'Carte des aires de mobilité' });
    await region.locator('canvas').or(region.getByText('ne peut pas dessiner')).first().waitFor();
    const aires = page.getByRole('list', { name: 'Aires' }).getByRole('listitem');
    expect(await aires.count()).toBe(carteDesMetiers.aires.length);
    const neighbours = page.getByRole('list', { name: 'Voisins' }).getByRole('listitem');
    await neighbours.nth(metiersProches.resultats.length - 1).waitFor();
    const shown = await neighbours.allTextContents();
    metiersProches.resultats.forEach(({ metier }, index) => expect(shown[index]).toContain(metier.libelle));
    expect(faults).toEqual([]);
  });

  describe('when Neo4j is killed', () => {
    let neo4j: TestNeo4j;
    let own: TestApi;
    let begun: Page;

    beforeAll(async () => {
      neo4j = await startTestNeo4j({ heap: '2g', store: await loadedStore('v460') });
      own = await TestApi.ready(selecting(neo4j.connection));
      begun = (await browser.open(`${own.url}/passerelles?de=K2204&vers=J1501`)).page;
      await settled(begun);
      process.kill(neo4j.server.javaPid, 'SIGKILL');
      await own.until(({ ready }) => !ready);
    });

    it('goes on with the passerelle that was begun', async () => {
      await begun.getByRole('radio', { name: 'Le moins d’étapes' }).check();
      await begun.waitForURL(/critere=PAS/);
      await begun.waitForLoadState('networkidle');
      await expectChain(begun, await chainOf(own, 'PAS'));
    });

    it('goes through « Changer de métier » from the contextes to pistes', async () => {
      const { page } = await browser.open(`${own.url}/changer?exp=K2204`);
      await page.getByLabel('Filtrer les contextes').fill('travail de nuit');
      await page
        .getByRole('radiogroup', { name: /^Travail de nuit/i })
        .first()
        .waitFor();
      for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Étape suivante' }).click();
      await page.getByRole('list', { name: 'Pistes' }).getByRole('listitem').first().waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('goes down the tree of compétences, and says what it cannot count', async () => {
      const { page } = await browser.open(`${own.url}/competences`);
      const tree = page.getByRole('region', { name: 'Par domaine' }).getByRole('link');
      await tree.first().click();
      await page.waitForURL(/dans=/);
      await page
        .getByRole('region', { name: /^Dans / })
        .getByRole('link')
        .first()
        .waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.goBack();
      await page.getByRole('region', { name: 'Les plus partagées' }).getByText('n’est pas disponible').waitFor();
    });

    afterAll(async () => {
      await own?.close();
      await neo4j?.stop();
    });

    it.each([
      '/metiers',
      '/metiers/J1501',
      '/comparer?a=J1501&b=J1301',
      '/partage?code=J1501',
      '/competences/124523',
      '/secteurs/85',
      '/aires?metier=J1501',
    ])('%s answers from memory', async (path) => {
      const { page } = await browser.open(own.url + path);
      await settled(page);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
    });

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
