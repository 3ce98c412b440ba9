// Many copies of a release in blocks: a block's métiers hold items of its own, but for a share of all items that every block holds:
// those that most métiers hold, as languages and office software are, and others drawn at random.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(import.meta.url);
const { buildSkillGraph, SeededRandom } = require(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));

/** Which share of the items all blocks have in common, and how many of these are those held most. */
export const [sharedShare, mostHeld] = [0.1, 60];

/**
 * The sets A(m) at TOUT as savoirs, in blocks. Within a block items are exchanged at random among those that equally many métiers
 * hold, as in `cloned`: no métier of one block is another's of another.
 */
export function blocksOf(source, count, seed) {
  const graph = buildSkillGraph(source);
  const view = graph.view('TOUT');
  const sets = graph.metiers.map((metier) => view.items(metier).map(({ code }) => code));
  const random = new SeededRandom(seed);
  const byHolders = equallyHeld(sets);
  const shared = sharedItems(byHolders, random);
  const result = { metiers: [], items: [...shared].map(itemOf), links: [] };
  for (let block = 0; block < count; block++) addBlock(result, { block, sets, graph, byHolders, shared, random });
  return { source: result, shared: shared.size };
}

function addBlock({ metiers, items, links }, { block, sets, graph, byHolders, shared, random }) {
  const exchanged = new Map();
  for (const codes of byHolders.values()) {
    const shuffled = block === 0 ? codes : random.pick(codes, codes.length);
    codes.forEach((code, index) => exchanged.set(code, named(shuffled[index], block, shared)));
  }
  for (const code of exchanged.values()) if (!shared.has(code)) items.push(itemOf(code));
  sets.forEach((set, index) => {
    const metier = `${graph.metiers[index]}-${String(block).padStart(2, '0')}`;
    metiers.push(metier);
    for (const code of set) links.push({ metier, item: exchanged.get(code), coeurMetier: false });
  });
}

const itemOf = (code) => ({ nature: 'SAVOIR', code });
const named = (code, block, shared) => (shared.has(code) ? code : `${code}-${block}`);

/** The items by the number of métiers that hold them, those held most first. */
function equallyHeld(sets) {
  const holders = new Map();
  for (const code of sets.flat()) holders.set(code, (holders.get(code) ?? 0) + 1);
  const classes = new Map();
  for (const [code, held] of [...holders].sort(([a, of], [b, than]) => than - of || (a < b ? -1 : 1))) {
    if (!classes.has(held)) classes.set(held, []);
    classes.get(held).push(code);
  }
  return classes;
}

function sharedItems(byHolders, random) {
  const codes = [...byHolders.values()].flat();
  const drawn = random.pick(codes.slice(mostHeld), Math.round(sharedShare * codes.length) - mostHeld);
  return new Set([...codes.slice(0, mostHeld), ...drawn]);
}
