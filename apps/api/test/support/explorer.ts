import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, sidewaysOverflow } from '@rome-graph/testing';
import type { TestBrowser } from '@rome-graph/testing';
import type { Locator, Page } from 'playwright-core';
import type { ApiClient } from './test-api';

/** The explorer as it was built. */
export const builtExplorer = join(__dirname, '../../../..', 'libs/explorer/dist/site');

/** An address of each page, of what both the sample and the releases have; `null` where none is known, which a spec refuses. */
const addresses: Readonly<Record<string, string>> = {
  '/metiers/:code': '/metiers/J1501',
  '/secteurs/:code': '/secteurs/85',
  '/centres-interet/:code': '/centres-interet/4',
  '/avenir/:transition': '/avenir/ecologique',
  '/competences/:code': '/competences/115845',
  '/comparer': '/comparer?a=J1501&b=J1301',
  '/partage': '/partage?code=J1501&minimum=3',
  '/passerelles': '/passerelles?de=K2204&vers=J1501',
};

/** An address of every page that the explorer was built with. */
export function explorerAddresses(): string[] {
  const routes = JSON.parse(readFileSync(join(builtExplorer, 'routes.json'), 'utf8')) as { readonly path: string }[];
  return routes.map(({ path: route }) => {
    const address = addresses[route] ?? route;
    if (address.includes(':')) throw new Error(`Give an address of the page ${route} in ${__filename}.`);
    return address;
  });
}

/** The search of each page, and of the landing. */
export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Chercher un métier, une compétence, un code' });
}

/** Waits until a page stands as it will: its title is there, and nothing is asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** A small phone; a window of 1280 by 800 magnified to 200 %. */
const narrow = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

/**
 * What a page does not do well: too wide for a small phone or magnified, not accessible, refused by its policy, asked of another
 * machine.
 *
 * @param unfolded whether all that it folds away is opened first
 */
export async function pageFaults(
  browser: TestBrowser,
  url: string,
  { dark = false, unfolded = false }: { readonly dark?: boolean; readonly unfolded?: boolean } = {},
): Promise<string[]> {
  const { page, faults } = await browser.visit(url, { width: 320, dark, still: true });
  await settled(page);
  if (unfolded) {
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await page.waitForLoadState('networkidle');
  }
  const found: string[] = [];
  for (const size of narrow) {
    await page.setViewportSize(size);
    const overflow = await sidewaysOverflow(page);
    if (overflow > 0) found.push(`${overflow} px wider than ${size.width} px`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  found.push(
    ...(await accessibilityFaults(page)),
    ...(await page.getByRole('alert').allTextContents()).map((text) => `says: ${text}`),
    ...faults,
  );
  return found;
}

/** Pages of passerelles, of changing and of aires, with something in them. */
export const mapAddresses = [
  '/passerelles?de=K2204&vers=J1501',
  '/passerelles?de=K2204&vers=J1501&vue=tableau',
  '/changer',
  '/changer?etape=experiences&exp=K2204',
  '/changer?etape=pistes&exp=K2204&cible=J1501',
  '/aires?aire=01',
  '/aires?metier=J1501',
];

/** A métier as answers name it. */
export interface NamedMetier {
  readonly code: string;
  readonly libelle: string;
}

/** A chain as answers tell it. */
export interface ToldChain {
  readonly etapes: readonly { readonly de: NamedMetier; readonly vers: NamedMetier; readonly couverture: number }[];
}

/** The chains from K2204 to J1501 that the API gives, with these further arguments. */
export async function chainsOf(api: ApiClient, options = ''): Promise<readonly ToldChain[]> {
  const steps = 'etapes { de { code libelle } vers { code libelle } couverture }';
  const { passerelles } = await api.get<{ passerelles: { readonly chemins: readonly ToldChain[] } }>(
    `{ passerelles(de: "K2204", vers: "J1501", nombre: 3 ${options}) { chemins { ${steps} } } }`,
  );
  return passerelles.chemins;
}

/** The best of them by a critère. */
export async function chainOf(api: ApiClient, critere: string): Promise<ToldChain | undefined> {
  return (await chainsOf(api, `, critere: ${critere}`))[0];
}

/** How a share is read, whatever blank stands before its sign. */
export function percentOf(share: number): RegExp {
  return new RegExp(`\\b${Math.round(share * 100)}\\s%`);
}

/** The list of steps of a passerelle. */
export function stepsOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Étapes de la passerelle' });
}

/** The list of steps says a chain: one entry a step, both métiers and the couverture. */
export async function expectChain(page: Page, chain: ToldChain | undefined): Promise<void> {
  const etapes = chain?.etapes ?? [];
  const entries = stepsOf(page).getByRole('listitem');
  await entries.nth(etapes.length - 1).waitFor();
  const texts = await entries.allTextContents();
  expect(texts).toHaveLength(etapes.length);
  etapes.forEach(({ de, vers, couverture }, index) => {
    expect(texts[index]).toContain(de.libelle);
    expect(texts[index]).toContain(vers.libelle);
    expect(texts[index]).toMatch(percentOf(couverture));
  });
}
