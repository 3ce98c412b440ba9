import { accessibilityFaults, findChromium, TestBrowser } from '@rome-graph/testing';
import type { Page } from 'playwright-core';
import { settled } from './support/explorer';
import { ApiClient } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

interface Kept {
  readonly key: string;
  readonly tag: string;
  readonly release: string;
}

describeWithBrowser('the explorer without a server, in Chromium', () => {
  const api = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

  /** What the browser keeps of answers. */
  function keptOf(page: Page): Promise<Kept[]> {
    return page.evaluate(
      `caches.open('answers').then(async (cache) => Promise.all((await cache.keys()).map(async (request) => {
        const { tag, release } = await (await cache.match(request)).json();
        return { key: decodeURIComponent(new URL(request.url).pathname), tag, release };
      })))`,
    );
  }

  async function untilKept(page: Page, wanted: (kept: readonly Kept[]) => boolean): Promise<readonly Kept[]> {
    for (;;) {
      const kept = await keptOf(page);
      if (wanted(kept)) return kept;
      await page.waitForTimeout(100);
    }
  }

  /** Sees a page, until the answer to its question is kept. */
  async function see(page: Page, path: string, question: string): Promise<void> {
    await page.goto(api.url + path);
    await settled(page);
    await untilKept(page, (kept) => kept.some(({ key }) => key.includes(question)));
  }

  const controlled = 'navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)';

  it('shows again the fiche and the passerelle that were seen, says of which release they are, and of others that it has them not', async () => {
    const { page, faults } = await browser.open(`${api.url}/`, { kept: true });
    await page.waitForFunction(controlled);
    await see(page, '/metiers/J1501', 'PageFiche ');
    await see(page, '/passerelles?de=K2204&vers=J1501', 'PagePasserelles ');
    const steps = page.getByRole('list', { name: 'Étapes de la passerelle' });
    const chain = await steps.getByRole('listitem').allTextContents();
    const refused = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    expect(refused).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await steps.getByRole('listitem').first().waitFor();
    expect(await steps.getByRole('listitem').allTextContents()).toEqual(chain);
    const { release } = await api.get<{ release: { libelle: string } }>('{ release { libelle } }');
    const note = page.getByRole('status').filter({ hasText: 'le serveur ne répond pas' });
    await note.getByText(`d’après ${release.libelle}`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${api.url}/metiers/J1501`);
    await page.getByRole('heading', { level: 1, name: 'Aide-soignant / Aide-soignante' }).waitFor();
    await page.goto(`${api.url}/metiers/K2204`);
    await page.getByRole('alert').getByText('cette réponse n’en est pas').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: /Agente de nettoyage/ }).waitFor();
    await note.waitFor({ state: 'detached' });
  });

  it('keeps no answer of another release, or of other software, once it knows of it', async () => {
    const { page } = await browser.open(`${api.url}/metiers/J1501`, { kept: true });
    await untilKept(page, (kept) =>
      ['PageFiche ', 'PageRelease '].every((name) => kept.some(({ key }) => key.includes(name))),
    );
    await page.evaluate(
      `caches.open('answers').then(async (cache) => {
        for (const request of await cache.keys()) {
          const kept = await (await cache.match(request)).json();
          const former = new Response(JSON.stringify({ ...kept, tag: 'W/"460.former"' }), { headers: { 'x-release': '460' } });
          await cache.put(request, former);
        }
        const other = { data: {}, tag: 'W/"460.former"', release: '460', seen: 0 };
        await cache.put('/answers/Other', new Response(JSON.stringify(other), { headers: { 'x-release': '460' } }));
      })`,
    );
    await page.reload();
    await settled(page);
    const kept = await untilKept(page, (all) => !all.some(({ key }) => key.includes('Other')));
    expect(kept.filter(({ tag }) => tag.includes('former'))).toEqual([]);
  });

  it('keeps nothing of what tells of its reader', async () => {
    const { page } = await browser.open(`${api.url}/changer?etape=pistes&exp=K2204`, { kept: true });
    await page.getByRole('list', { name: 'Pistes' }).getByRole('listitem').first().waitFor();
    await page.goto(`${api.url}/changer?etape=experiences&exp=K2204`);
    await page.getByText('Ce que j’y ai fait').click();
    await page.getByRole('checkbox').first().waitFor();
    await page.getByRole('combobox', { name: 'Ajouter une expérience' }).fill('aide-soignant');
    await page.getByRole('option').first().waitFor();
    const kept = await untilKept(page, (all) => all.some(({ key }) => key.includes('PageRelease ')));
    expect(kept.filter(({ key }) => /K2204|Pistes|Completion/.test(key))).toEqual([]);
  });
});
