import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium, TestBrowser } from '@rome-graph/testing';
import type { Page } from 'playwright-core';
import type { NamedMetier as Named, ToldChain } from './support/explorer';
import { chainsOf, expectChain, mapAddresses, pageFaults, percentOf, settled, stepsOf } from './support/explorer';
import { ApiClient } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

interface Chains {
  readonly passerelles: { readonly chemins: readonly ToldChain[] };
}

describeWithBrowser('passerelles, changer and aires on the sample, in Chromium', () => {
  const api = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

  /** Finds by its name and takes what is offered first, once that is it, by the keyboard alone. */
  async function choose(page: Page, box: string, typed: string, offered: RegExp): Promise<void> {
    await page.getByRole('combobox', { name: box }).focus();
    await page.keyboard.type(typed);
    await page.getByRole('option').first().filter({ hasText: offered }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  describe('/passerelles', () => {
    const address = '/passerelles?de=K2204&vers=J1501';

    it('shows the chain of its address, drawn and in words, asking once for all of it', async () => {
      const chains = await chainsOf(api);
      const { page, faults } = await browser.visit(`${api.url}/a-propos`);
      // What the first page asks must not be counted with what the second does.
      await settled(page);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
      });
      await page.goto(api.url + address);
      await expectChain(page, chains[0]);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((body) => !body.includes('PageRelease'))).toHaveLength(1);
      const drawing = page.getByRole('img', { name: /^De .* vers Aide-soignant/ });
      const drawn = await drawing.locator('text').allTextContents();
      for (const { vers, couverture } of chains[0]?.etapes ?? []) {
        expect(drawn).toContain(vers.code);
        expect(drawn.some((text) => percentOf(couverture).test(text))).toBe(true);
      }
      expect(faults).toEqual([]);
    });

    it('finds both ends by the keyboard, and trades them; back undoes', async () => {
      const { page } = await browser.visit(`${api.url}/passerelles`);
      await choose(page, 'Métier de départ', 'agent de nettoyage industriel', /K2204/);
      await page.waitForURL(/[?&]de=K2204/);
      await choose(page, "Métier d'arrivée", 'aide-soignant', /J1501/);
      await page.waitForURL(/[?&]vers=J1501/);
      const there = page.url();
      await page.getByRole('button', { name: 'Échanger le départ et l’arrivée' }).press('Enter');
      await page.waitForURL(/[?&]de=J1501/);
      await page.goBack();
      await page.waitForURL(there);
      const arrival = page.getByRole('combobox', { name: "Métier d'arrivée" });
      // A code is shown until its name is known.
      while ((await arrival.inputValue()) === 'J1501') await sleep(50);
      expect(await arrival.inputValue()).toBe('Aide-soignant / Aide-soignante');
    });

    it.each([
      ['Sans étape étroite', 'GOULOT'],
      ['Des pas égaux', 'EQUILIBRE'],
      ['Le moins d’étapes', 'PAS'],
    ])('« %s » asks %s at once, and is in the address', async (name, critere) => {
      const { page } = await browser.visit(api.url + address);
      await page.getByRole('radiogroup', { name: 'Critère' }).getByRole('radio', { name }).check();
      await page.waitForURL(new RegExp(`critere=${critere}`));
      const [chain] = await chainsOf(api, `, critere: ${critere}`);
      await page.waitForLoadState('networkidle');
      await expectChain(page, chain);
    });

    it('leaves out what is regulated when asked to', async () => {
      const { page } = await browser.visit(`${api.url}/passerelles?de=K2204&vers=D1102`);
      await page.getByRole('checkbox', { name: 'Éviter les métiers réglementés' }).check();
      await page.waitForURL(/reglementes=non/);
      await page.waitForLoadState('networkidle');
      const { passerelles } = await api.get<Chains>(
        '{ passerelles(de: "K2204", vers: "D1102", contraintes: { eviterReglementes: true }) { chemins { etapes { de { code libelle } vers { code libelle } couverture } } } }',
      );
      await expectChain(page, passerelles.chemins[0]);
    });

    it('says why there is no chain, and lifts what cut it', async () => {
      const { page } = await browser.visit(`${api.url + address}&couverture=100`);
      await page.getByRole('heading', { name: 'Pas de chemin sous ces contraintes' }).waitFor();
      await page.getByRole('button', { name: 'Lever les contraintes' }).click();
      await expectChain(page, (await chainsOf(api))[0]);
      expect(page.url()).not.toContain('couverture');
    });

    it('shows another of the chains, and the same as a table', async () => {
      const chains = await chainsOf(api);
      const { page } = await browser.visit(api.url + address);
      await page.getByRole('link', { name: 'Chemin 2' }).click();
      await page.waitForURL(/rang=2/);
      await expectChain(page, chains[1]);
      await page.getByRole('radio', { name: 'Tableau' }).check();
      const rows = page.getByRole('region', { name: 'Tableau du chemin' }).locator('tbody tr');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(chains[1]?.etapes.length);
    });

    it('says how sure the chain is when that is asked', async () => {
      const { page } = await browser.visit(api.url + address);
      await page.getByText('Ce chemin est-il sûr ?').click();
      const { passerelles } = await api.get<{
        passerelles: { readonly chemins: readonly { readonly robustesse: { readonly memeChaine: number } }[] };
      }>(
        '{ passerelles(de: "K2204", vers: "J1501", nombre: 3) { chemins { robustesse(repliques: 100) { memeChaine } } } }',
      );
      const told = await page.getByText('Sur 100 répliques').textContent();
      expect(told).toMatch(
        new RegExp(`dans ${Math.round((passerelles.chemins[0]?.robustesse.memeChaine ?? NaN) * 100)}\\s%`),
      );
    });

    it('gives its link, its table, its picture and its question', async () => {
      const chains = await chainsOf(api);
      const { page } = await browser.visit(api.url + address);
      await stepsOf(page).waitFor();
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      await page.getByText('Le lien est copié.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(api.url + address);
      const fileOf = async (name: string): Promise<string> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        return readFileSync(await (await download).path(), 'utf8');
      };
      const csv = await fileOf('Télécharger en CSV');
      expect(csv.trim().split('\r\n')).toHaveLength(1 + chains.reduce((sum, { etapes }) => sum + etapes.length, 0));
      const svg = await fileOf('Télécharger en SVG');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
      expect(svg).toContain('>J1501</text>');
      const opened = page.waitForEvent('popup');
      await page.getByRole('button', { name: 'Voir la requête' }).click();
      expect((await opened).url()).toContain('/graphql?query=');
    });
  });

  describe('/changer', () => {
    it('goes from the first step to a fiche by the keyboard alone, and holds all in the address', async () => {
      const { page, faults } = await browser.visit(`${api.url}/changer`);
      await page.getByRole('heading', { name: 'Contextes de travail', level: 2 }).waitFor();
      await page.getByLabel('Filtrer les contextes').focus();
      await page.keyboard.type('samedi');
      await page
        .getByRole('radiogroup', { name: /samedi/i })
        .getByRole('radio', { checked: true })
        .focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/refuse=\d+/);
      await page.getByRole('button', { name: 'Étape suivante' }).press('Enter');
      await page.getByRole('heading', { name: 'Expériences', level: 2 }).waitFor();
      await choose(page, 'Ajouter une expérience', 'agent de nettoyage industriel', /K2204/);
      await page.waitForURL(/exp=K2204/);
      await page.getByRole('radio', { name: 'Professionnelle' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/exp=K2204\.b/);
      await page.getByText('Ce que j’y ai fait').focus();
      await page.getByText('Ce que j’y ai fait').press('Enter');
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/exp=K2204\.b\.sans-\d+/);
      await page.getByRole('button', { name: 'Étape suivante' }).press('Enter');
      await page.getByRole('heading', { name: 'Pistes', level: 2 }).waitFor();
      const first = page.getByRole('list', { name: 'Pistes' }).getByRole('listitem').first();
      await first.getByRole('link').first().waitFor();
      const [, refused = ''] = /refuse=(\d+)/.exec(page.url()) ?? [];
      const [, left = ''] = /sans-(\d+)/.exec(page.url()) ?? [];
      const profil = `{ experiencesDetaillees: [{ code: "K2204", nature: BENEVOLE, sauf: ["${left}"] }], contextesRefuses: ["${refused}"] }`;
      const { pistes } = await api.get<{ pistes: { resultats: readonly { metier: Named }[] } }>(
        `{ pistes(profil: ${profil}, limite: 20) { resultats { metier { code libelle } } } }`,
      );
      const shown = await page.getByRole('list', { name: 'Pistes' }).getByRole('listitem').allTextContents();
      expect(shown).toHaveLength(pistes.resultats.length);
      pistes.resultats.forEach(({ metier }, index) => expect(shown[index]).toContain(metier.libelle));
      await first.getByRole('link').first().press('Enter');
      await page.waitForURL(new RegExp(`/metiers/${pistes.resultats[0]?.metier.code}$`));
      expect(faults).toEqual([]);
    });

    it('keeps what was said in a file, and takes it up again', async () => {
      const { page } = await browser.visit(`${api.url}/changer?etape=experiences&exp=K2204.p`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
      const path = await (await download).path();
      await page.goto(`${api.url}/changer`);
      await page.getByLabel('Fichier à reprendre').setInputFiles(path);
      await page.waitForURL(/etape=experiences&exp=K2204\.p$/);
      await page
        .getByLabel('Fichier à reprendre')
        .setInputFiles({ name: 'autre.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await page.getByText('autre.json n’est pas un fichier enregistré par cette page.').waitFor();
    });

    it('asks for an experience where there is none, and answers for one métier asked about', async () => {
      const { page } = await browser.visit(`${api.url}/changer?etape=pistes`);
      await page.getByText('Il faut une expérience au moins').waitFor();
      await page.goto(`${api.url}/changer?etape=pistes&exp=K2204&cible=J1501`);
      const asked = page.getByRole('region', { name: 'Un métier en tête' });
      await asked.getByRole('heading', { name: /^Aide-soignant/ }).waitFor();
    });
  });

  describe('/aires', () => {
    interface Map {
      readonly carteDesMetiers: {
        readonly aires: readonly Named[];
        readonly metiers: readonly (Named & { readonly aire: string })[];
      };
    }

    it('has a region for the map, and says the same in a list', async () => {
      const { carteDesMetiers: carte } = await api.get<Map>(
        '{ carteDesMetiers { aires { code libelle } metiers { code libelle aire } } }',
      );
      const { page, faults } = await browser.visit(`${api.url}/aires`);
      const region = page.getByRole('region', { name: 'Carte des aires de mobilité' });
      // By WebGL 2 where the browser has it; a sentence where it has not.
      await region.locator('canvas').or(region.getByText('ne peut pas dessiner')).first().waitFor();
      const entries = page.getByRole('list', { name: 'Aires' }).getByRole('listitem');
      expect(await entries.count()).toBe(carte.aires.length);
      const first = carte.aires[0];
      await entries.first().getByRole('link').first().click();
      await page.waitForURL(/aire=01$/);
      const members = page.getByRole('region', { name: 'Métiers de l’aire 01' }).getByRole('listitem');
      await members.first().waitFor();
      const own = carte.metiers.filter(({ aire }) => aire === first?.code).map(({ libelle }) => libelle);
      expect((await members.allTextContents()).sort()).toEqual(own.sort());
      expect(faults).toEqual([]);
    });

    it('shows where a métier leads, which is found by its name', async () => {
      const { page } = await browser.visit(`${api.url}/aires`);
      await choose(page, 'Chercher un métier sur la carte', 'aide-soignant', /J1501/);
      await page.waitForURL(/metier=J1501/);
      const { metiersProches } = await api.get<{ metiersProches: { resultats: readonly { metier: Named }[] } }>(
        '{ metiersProches(code: "J1501", mesure: COUVERTURE, limite: 10) { resultats { metier { code libelle } } } }',
      );
      const shown = page.getByRole('list', { name: 'Voisins' }).getByRole('listitem');
      await shown.first().waitFor();
      const texts = await shown.allTextContents();
      expect(texts).toHaveLength(metiersProches.resultats.length);
      metiersProches.resultats.forEach(({ metier }, index) => expect(texts[index]).toContain(metier.libelle));
    });
  });

  it.each(mapAddresses)('%s is accessible, as narrow as a small phone too, and asks no other machine', async (path) => {
    expect(await pageFaults(browser, api.url + path, { unfolded: true })).toEqual([]);
  });
});
