import { accessibilityFaults, findChromium, sidewaysOverflow, TestBrowser } from '@rome-graph/testing';
import type { Page } from 'playwright-core';
import { ApiClient } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('the explorer on the sample, in Chromium', () => {
  const api = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

  const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Chercher un métier, une compétence, un code' });

  describe('what the server answers', () => {
    const asked = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(api.url + path, { headers, redirect: 'manual' });

    it('is the page to browsers, and version and commit to programs', async () => {
      const page = await asked('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers.get('vary')).toMatch(/\bAccept\b/);
      const program = await asked('/', { accept: 'application/json' });
      expect(await program.json()).toMatchObject({ name: 'rome-graph', graphql: '/graphql' });
      expect(program.headers.get('vary')).toMatch(/\bAccept\b/);
    });

    it('runs nothing but its own files, under a policy of its own at each answer', async () => {
      const [first, second] = await Promise.all([0, 1].map(() => asked('/', { accept: 'text/html' })));
      const policy = first?.headers.get('content-security-policy') ?? '';
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      expect(nonce).toBeTruthy();
      expect(await first?.text()).toContain(`nonce="${nonce}"`);
      expect(second?.headers.get('content-security-policy')).not.toBe(policy);
    });

    it('is a 404 with a page where nothing is, and a 404 in JSON to programs', async () => {
      const page = await asked('/nulle-part', { accept: 'text/html' });
      expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      const program = await asked('/nulle-part', { accept: 'application/json' });
      expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    });

    it('is files that never change under their name, compressed when they were built', async () => {
      const html = await (await asked('/', { accept: 'text/html' })).text();
      const [script = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
      for (const encoding of ['br', 'gzip']) {
        const file = await asked(script, { 'accept-encoding': encoding });
        expect([file.status, file.headers.get('content-encoding')]).toEqual([200, encoding]);
        expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
        expect(await file.text()).toContain('rome-graph');
      }
      const [gone, climbing] = await Promise.all([asked('/assets/none.js'), asked('/assets/..%2Findex.html')]);
      expect([gone.status, climbing.status]).toEqual([404, 404]);
    });
  });

  describe('the landing', () => {
    it('leads to a fiche by the keyboard alone, from the first letters of a métier', async () => {
      const { page, faults } = await browser.open(`${api.url}/`);
      await searchBox(page).focus();
      await page.keyboard.type('aide-soi');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/metiers\/J1501$/);
      expect(faults).toEqual([]);
    });

    it('says the release that answers', async () => {
      const { page } = await browser.open(`${api.url}/`);
      const { release } = await api.get<{ release: { libelle: string } }>('{ release { libelle } }');
      await page.getByRole('contentinfo').getByText(release.libelle).waitFor();
    });
  });

  describe.each([{ dark: false }, { dark: true }])('each page, dark: $dark', ({ dark }) => {
    it.each(['/'])('%s is accessible, as narrow as a small phone too, and asks no other machine', async (path) => {
      const { page, faults } = await browser.open(api.url + path, { width: 320, dark, still: true });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});
