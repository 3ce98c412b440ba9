import { findChromium, TestBrowser } from '@rome-graph/testing';
import { explorerAddresses, pageFaults, searchBox, settled } from './support/explorer';
import { ApiClient } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('the explorer on the sample, in Chromium', () => {
  const api = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

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
      const [style = ''] =
        /\/assets\/fiche[^"]+\.css/.exec(await (await asked('/metiers/J1501', { accept: 'text/html' })).text()) ?? [];
      expect((await asked(style)).headers.get('content-type')).toBe('text/css; charset=utf-8');
      const worker = await asked('/service-worker.js');
      expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
      expect(await worker.text()).toMatch(/^const site=\{"digest":"[0-9a-f]{16}"/);
      const [gone, climbing] = await Promise.all([asked('/assets/none.js'), asked('/assets/..%2Findex.html')]);
      expect([gone.status, climbing.status]).toEqual([404, 404]);
    });
  });

  describe('the landing', () => {
    it('leads to a fiche by the keyboard alone, from the first letters of a métier', async () => {
      const { page, faults } = await browser.visit(`${api.url}/`);
      await searchBox(page).focus();
      await page.keyboard.type('aide-soi');
      await page.getByRole('option').first().filter({ hasText: 'J1501' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/metiers\/J1501$/);
      expect(faults).toEqual([]);
    });

    it('says the release that answers', async () => {
      const { page } = await browser.visit(`${api.url}/`);
      const { release } = await api.get<{ release: { libelle: string } }>('{ release { libelle } }');
      await page.getByRole('contentinfo').getByText(release.libelle).waitFor();
    });
  });

  describe('métiers from A to Z', () => {
    it('are narrowed by what is ticked, which the address says, and come back by the button back', async () => {
      const { page } = await browser.visit(`${api.url}/metiers`);
      await page.getByText('Type d’intérêt (RIASEC)').click();
      const { parcourirMetiers } = await api.get<{ parcourirMetiers: { total: number } }>(
        '{ parcourirMetiers(filtre: {riasec: [S]}) { total } }',
      );
      await page.getByRole('checkbox', { name: /^Social/ }).check();
      await page.getByRole('heading', { name: `${parcourirMetiers.total} métiers` }).waitFor();
      expect(new URL(page.url()).search).toBe('?riasec=S');
      const narrowed = page.url();
      await page
        .getByRole('link', { name: /Aide-soignant/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'Aide-soignant / Aide-soignante' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: `${parcourirMetiers.total} métiers` }).waitFor();
      expect(page.url()).toBe(narrowed);
    });
  });

  describe('a fiche', () => {
    it('has what the official one has, each part under its name', async () => {
      const { page } = await browser.visit(`${api.url}/metiers/J1501`);
      await settled(page);
      for (const name of [
        'Compétences',
        'Savoirs',
        'Contextes de travail',
        'Mobilités officielles',
        'Métiers proches',
        'Certifications',
      ]) {
        expect([name, await page.getByRole('region', { name, exact: true }).count()]).toEqual([name, 1]);
      }
      const { ficheMetier } = await api.get<{ ficheMetier: { mobilites: { metier: { libelle: string } }[] } }>(
        '{ ficheMetier(code: "J1501") { mobilites { metier { libelle } } } }',
      );
      const shown = await page
        .getByRole('region', { name: 'Mobilités officielles' })
        .getByRole('listitem')
        .allTextContents();
      expect(shown).toEqual(ficheMetier.mobilites.map(({ metier }) => metier.libelle));
    });

    it('says of an unknown code which were perhaps meant', async () => {
      const { page } = await browser.visit(`${api.url}/metiers/J1502`);
      const alert = page.getByRole('alert');
      await alert.getByText('Cette adresse demande ce qui n’existe pas').waitFor();
      await alert.getByRole('link', { name: 'J1501' }).click();
      await page.getByRole('heading', { level: 1, name: 'Aide-soignant / Aide-soignante' }).waitFor();
    });

    it('is kept as a file, as a link and as the question behind it', async () => {
      const { page } = await browser.visit(`${api.url}/metiers/J1501`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('J1501.csv');
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      await page.getByText('Le lien est copié.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
      const [asked] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Voir la requête' }).click(),
      ]);
      await asked.waitForURL(/\/graphql/);
      expect(new URL(asked.url()).searchParams.get('query')).toMatch(/ficheMetier\(code: \$code\)/);
    });
  });

  describe('comparing', () => {
    it('says what each covers of the other as ecart does', async () => {
      const { page } = await browser.visit(`${api.url}/comparer?a=J1301&b=J1501`);
      const { aller, retour } = await api.get<Record<'aller' | 'retour', { couverture: number; nbCommuns: number }>>(
        `{ aller: ecart(de: "J1301", vers: "J1501") { couverture nbCommuns }
           retour: ecart(de: "J1501", vers: "J1301") { couverture nbCommuns } }`,
      );
      const percent = ({ couverture }: { couverture: number }): RegExp =>
        new RegExp(`${Math.round(couverture * 100)}\\s%`);
      const ways = page.getByRole('listitem').filter({ hasText: 'couvre' });
      await ways.first().getByText(percent(aller)).waitFor();
      await ways.last().getByText(percent(retour)).waitFor();
      const common = page.getByRole('region', { name: 'En commun' });
      expect(await common.getByRole('listitem').count()).toBe(aller.nbCommuns);
    });
  });

  it.each(explorerAddresses())('%s is accessible, fits a small phone, and asks no other machine', async (path) => {
    expect(await pageFaults(browser, api.url + path)).toEqual([]);
  });

  it.each([false, true])(
    'the page of a permanent link is accessible and fits a small phone, dark: %s',
    async (dark) => {
      const query =
        '{ passerelles(de: "K2204", vers: "J1501") { chemins { etapes { de { code libelle } vers { code libelle } couverture nbCommuns nbManquants } } } }';
      const made = await fetch(`${api.url}/r`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { url } = (await made.json()) as { url: string };
      expect(await pageFaults(browser, url, { dark })).toEqual([]);
    },
  );

  it('shows beside its result the recipe in Cypher with what is asked, to be copied', async () => {
    const { page } = await browser.visit(`${api.url}/comparer?a=K2204&b=J1501`);
    await page.getByText('La recette en Cypher').click();
    const recipe = page.getByRole('region', { name: 'Recette en Cypher' });
    await recipe.getByText(":param vers => 'J1501';").waitFor();
    await page.getByRole('button', { name: 'Copier la recette' }).click();
    await page.getByText('La recette est copiée.').waitFor();
    const copied: string = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain(":param de => 'K2204';");
    const statement = copied.replace(/^(:param|\/\/).*$/gm, '');
    const { rows } = await api.cypherRows(statement, { de: 'K2204', vers: 'J1501' });
    const common = page.getByRole('region', { name: 'En commun' });
    expect(await common.getByRole('listitem').count()).toBe(rows.filter(([commun]) => commun === true).length);
  });
});
