import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { renderSuites } from '../testing/suites.mjs';

const file = join(workspaceRoot, 'CONTRIBUTING.md');

/** CONTRIBUTING.md with the tables of its suites as tools/testing/suites.json has them; the rest is written by hand. */
export async function contributing() {
  const text = ['integration', 'releases', 'long'].reduce(withTable, readFileSync(file, 'utf8'));
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}

function withTable(text, tier) {
  const [begin, end] = [`<!-- suites: ${tier} -->`, '<!-- end of suites -->'];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`CONTRIBUTING.md has no place for its suites: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${renderSuites(tier)}\n\n${text.slice(to)}`;
}
