import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, sidewaysOverflow } from '@rome-graph/testing';
import type { TestBrowser } from '@rome-graph/testing';
import type { Locator, Page } from 'playwright-core';

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
  const routes = JSON.parse(readFileSync(join(builtExplorer, 'routes.json'), 'utf8')) as string[];
  return routes.map((route) => {
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

/** What a page does not do well: too wide for a small phone, not accessible, refused by its policy, asked of another machine. */
export async function pageFaults(browser: TestBrowser, url: string, dark: boolean): Promise<string[]> {
  const { page, faults } = await browser.open(url, { width: 320, dark, still: true });
  await settled(page);
  const overflow = await sidewaysOverflow(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const found = [
    ...(overflow > 0 ? [`${overflow} px wider than 320 px`] : []),
    ...(await accessibilityFaults(page)),
    ...(await page.getByRole('alert').allTextContents()).map((text) => `says: ${text}`),
    ...faults,
  ];
  await page.context().close();
  return found;
}
