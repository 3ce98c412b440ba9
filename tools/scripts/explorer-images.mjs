// Rewrites the pictures of the explorer in docs/images, as the API of an address shows it (one with v460 and its documents):
//
//   node tools/scripts/explorer-images.mjs http://127.0.0.1:3000
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from './prepare.mjs';

const require = createRequire(join(workspaceRoot, 'libs/testing/package.json'));
const { chromium } = require('playwright-core');
const { findChromium } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const pictures = [
  { name: 'accueil', path: '/' },
  { name: 'metiers', path: '/metiers?secteur=85' },
  { name: 'fiche', path: '/metiers/J1501' },
  { name: 'passerelle', path: '/passerelles?de=K2204&vers=J1501' },
  { name: 'comparer', path: '/comparer?a=J1501&b=J1506' },
  { name: 'partage', path: '/partage?code=J1501&minimum=6' },
  { name: 'aires', path: '/aires' },
  { name: 'avenir-nuit', path: '/avenir/ecologique', dark: true },
];

const [url = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, path, dark = false } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto(url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(workspaceRoot, 'docs/images', `explorer-${name}.png`) });
  await context.close();
}
await browser.close();
