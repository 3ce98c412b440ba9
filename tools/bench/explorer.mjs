// How fast the explorer is for someone who opens it, in the Chromium of this machine: on an API that runs, whose address is given.
//
//   node tools/bench/explorer.mjs http://127.0.0.1:3000
//
// Of each page, from an empty cache: the scripts that it loads, in kilobytes as they come over the wire; when it has its title and
// the box that one types in, in milliseconds, the median of seven. Then how long a change of critère takes to the chain painted.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { summary } from './statistics.mjs';

const require = createRequire(join(workspaceRoot, 'libs/testing/package.json'));
const { chromium } = require('playwright-core');
const { findChromium } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const median = (values) => summary(values).median;
const times = 7;
const pages = {
  landing: '/',
  fiche: '/metiers/J1501',
  métiers: '/metiers',
  passerelle: '/passerelles?de=K2204&vers=J1501',
  aires: '/aires',
};

const [url = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

process.stdout.write('| page | scripts, KB | interactive, ms |\n| --- | ---: | ---: |\n');
for (const [name, path] of Object.entries(pages)) {
  const opened = [];
  for (let time = 0; time < times; time++) opened.push(await openedCold(path));
  const ms = Math.round(median(opened.map(({ ms: each }) => each)));
  process.stdout.write(`| ${name} | ${Math.round(opened[0].kilobytes)} | ${ms} |\n`);
}
process.stdout.write(`\nA change of critère, to the chain painted: ${Math.round(await changeOfCritere())} ms\n`);
await browser.close();

/** A page in a browser that has nothing of it yet. */
async function openedCold(path) {
  // The worker begins once the page is at rest; of what has come through it the browser tells the length before compression.
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('combobox').first().waitFor();
  const ms = await page.evaluate('performance.now()');
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(
    `performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js')).reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)`,
  );
  await context.close();
  return { ms, kilobytes: bytes / 1_000 };
}

/** From the choice to the frame after the list of steps has changed, the median over the critères there are. */
async function changeOfCritere() {
  const page = await browser.newPage();
  await page.goto(`${url}${pages.passerelle}`);
  await page.getByRole('list', { name: 'Étapes de la passerelle' }).waitFor();
  await page.waitForLoadState('networkidle');
  const taken = await page.evaluate(measureChanges);
  await page.close();
  return median(taken);
}

/** Runs in the page. */
async function measureChanges() {
  const group = document.querySelector('[role=radiogroup]');
  const choices = [...group.querySelectorAll('input[type=radio]')];
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const taken = [];
  for (const choice of [...choices.slice(1), choices[0]]) {
    const begun = performance.now();
    const before = location.search;
    choice.click();
    while (location.search === before || document.querySelector('[aria-busy=true], .loading')) await painted();
    await painted();
    taken.push(performance.now() - begun);
  }
  return taken;
}
