/**
 * What some specs need beside Node, a JDK and Maven, told by the name of their file (`*.python.integration.spec.ts`), and
 * what would run those that were left out.
 */
export const groups = [
  { name: 'python', runs: 'Python 3.11 or later with venv, as python3' },
  { name: 'go', runs: 'Go, as go' },
  {
    name: 'browser',
    runs: 'Chromium or Chrome (Debian: apt-get install chromium-headless-shell), or its path in ROME_CHROMIUM',
  },
];

/** The group that a spec file belongs to; undefined for one that runs everywhere. */
export function groupOf(suite) {
  return groups.find(({ name }) => suite.includes(`.${name}.`));
}
