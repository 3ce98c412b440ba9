// The specs that need a Neo4j or a release: what each proves, and the seconds that it took on two cores.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), 'suites.json');

/** `{ suite, proves, seconds }` of each spec file beneath a folder `test`, in the order of their paths. */
export const suites = JSON.parse(readFileSync(file, 'utf8'));

/** The seconds from which a suite is told at the end of a run: machines differ, and one is never alone. None for one not timed yet. */
export function budgetOf({ seconds }) {
  return seconds === null ? Infinity : 2 * seconds + 10;
}

/** Keeps what a run took, for the suites that it ran whole (ROME_TESTS_WRITE_SECONDS). */
export function keepSeconds(results) {
  const taken = new Map(
    results.filter(({ failed, skipped }) => failed + skipped === 0).map(({ suite, seconds }) => [suite, seconds]),
  );
  const measured = suites.map((each) => ({
    ...each,
    seconds: taken.has(each.suite) ? Math.ceil(taken.get(each.suite)) : each.seconds,
  }));
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}

/** The table of CONTRIBUTING.md: each suite of a tier, by its project. */
export function renderSuites(tier) {
  const ofTier = suites.filter(({ suite }) => suite.endsWith(`.${tier}.spec.ts`));
  return [
    '| suite | what it proves | s |',
    '| --- | --- | ---: |',
    ...ofTier.map(
      ({ suite, proves, seconds }) => `| \`${shortOf(suite, tier)}\` | ${proves} | ${seconds ?? 'not timed'} |`,
    ),
  ].join('\n');
}

function shortOf(suite, tier) {
  return suite.replace('/test/', ' ').replace(`.${tier}.spec.ts`, '');
}
