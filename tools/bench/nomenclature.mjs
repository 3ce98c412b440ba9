// The data of the benchmark: v460 as it is, or cloned with the law of item sharing kept, written as files that every
// contender reads. Items and métiers are numbered in ascending code.
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(import.meta.url);
const engine = require(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));
const { SeededRandom } = engine;

/**
 * What the engine is built from, read by the loader from the official files; which métiers each filter excludes; and what métiers
 * are called, by code.
 */
export async function readRelease(sources) {
  const { createContext } = require(join(workspaceRoot, 'apps/loader/dist/commands/load.command.js'));
  const { prepareRelease, readSources } = require(join(workspaceRoot, 'apps/loader/dist/commands/prepare-release.js'));
  const { skillGraphSource } = require(join(workspaceRoot, 'apps/loader/dist/graph/skill-graph.source.js'));
  const context = createContext(true);
  const { desired } = await prepareRelease(await readSources(sources, context), context);
  const { graph } = desired;
  return { source: skillGraphSource(graph), masks: masksOf(graph), libelles: new Map(valuesOf(graph, 'libelle')) };
}

/** The cost of the best chain between two codes. */
export function costsOf(source) {
  const view = engine.buildSkillGraph(source).view('TOUT');
  return (de, vers) => view.passerelle(de, vers).cout;
}

/** A property of every métier, by code. */
function valuesOf(graph, name) {
  const [declared, metiers] = [...graph.nodes].find(([{ label }]) => label === 'Metier');
  const position = declared.properties.findIndex((property) => property.name === name);
  return [...metiers].map(([code, values]) => [code, values[position]]);
}

/** Codes that some filters of contraintes exclude; what is unknown never matches. */
function masksOf(graph) {
  const excluded = (name, keeps) =>
    valuesOf(graph, name)
      .filter(([code, value]) => !keeps(value, code))
      .map(([code]) => code);
  return {
    eviterReglementes: excluded('emploiReglemente', (value) => value !== true),
    grandsDomaines: excluded('emploiCadre', (_, code) => 'DGHIKMN'.includes(code[0])),
    cadre: excluded('emploiCadre', (value) => value === false),
    riasec: excluded('riasecMajeur', (value) => ['R', 'S', 'E'].includes(value)),
  };
}

/**
 * The sets A(m) at TOUT as savoirs, cloned. Every copy of the métiers holds items of its own choice: within those that
 * equally many métiers hold, they are exchanged at random. Each item is thus held by as many times more métiers as
 * there are copies, and no two métiers become the same.
 */
export function cloned(source, copies, seed) {
  const graph = engine.buildSkillGraph(source);
  const view = graph.view('TOUT');
  const sets = graph.metiers.map((metier) => view.items(metier).map(({ code }) => code));
  const holders = new Map();
  for (const code of sets.flat()) holders.set(code, (holders.get(code) ?? 0) + 1);
  const classes = new Map();
  for (const [code, held] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!classes.has(held)) classes.set(held, []);
    classes.get(held).push(code);
  }
  const random = new SeededRandom(seed);
  const metiers = [];
  const links = [];
  for (let copy = 0; copy < copies; copy++) {
    const exchanged = new Map();
    for (const codes of classes.values()) {
      const shuffled = copy === 0 ? codes : random.pick(codes, codes.length);
      codes.forEach((code, index) => exchanged.set(code, shuffled[index]));
    }
    sets.forEach((set, index) => {
      const metier = `${graph.metiers[index]}-${String(copy).padStart(2, '0')}`;
      metiers.push(metier);
      for (const code of set) links.push({ metier, item: exchanged.get(code), coeurMetier: false });
    });
  }
  return { metiers, items: [...holders.keys()].map((code) => ({ nature: 'SAVOIR', code })), links };
}

/**
 * Writes the files: at least what the engine is built from and the steps, as arrays; the tables of the other questions
 * unless `stepsOnly`. Says which métier has which number, and how dense the steps are.
 */
export function writeData(folder, source, niveau, { stepsOnly = false, masks = {} } = {}) {
  mkdirSync(folder, { recursive: true });
  const graph = engine.buildSkillGraph(source);
  const number = new Map(graph.metiers.map((code, index) => [code, index]));
  const steps = stepArrays(graph.view(niveau).proches(), number);
  for (const [name, values] of Object.entries(steps)) writeFileSync(join(folder, `proche.${name}.bin`), values);
  if (!stepsOnly) writeTables(folder, source, graph, number, steps, niveau);
  const numbered = Object.entries(masks).map(([name, codes]) => [name, codes.map((code) => number.get(code))]);
  writeFileSync(join(folder, 'masks.json'), JSON.stringify(Object.fromEntries(numbered)));
  const sizes = { metiers: graph.metiers.length, items: source.items.length };
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(sizes));
  writeFileSync(join(folder, 'source.json'), JSON.stringify({ source, niveau }));
  return { metiers: graph.metiers, steps: steps.de.length, law: lawOf(graph, niveau, steps.de.length) };
}

/** Writes the steps of another niveau in a folder of its name. */
export function writeSteps(folder, source, niveau) {
  const graph = engine.buildSkillGraph(source);
  const number = new Map(graph.metiers.map((code, index) => [code, index]));
  mkdirSync(join(folder, niveau), { recursive: true });
  const steps = stepArrays(graph.view(niveau).proches(), number);
  for (const [name, values] of Object.entries(steps)) writeFileSync(join(folder, niveau, `proche.${name}.bin`), values);
}

function stepArrays(proches, number) {
  const size = proches.nombre;
  const steps = { de: new Int32Array(size), vers: new Int32Array(size), cout: new Float64Array(size) };
  let position = 0;
  for (const { de, vers, cout } of proches) {
    steps.de[position] = number.get(de);
    steps.vers[position] = number.get(vers);
    steps.cout[position++] = cout;
  }
  return steps;
}

function writeTables(folder, source, graph, number, steps, niveau) {
  const items = new Map(
    source.items
      .map(({ code }) => code)
      .sort()
      .map((code, index) => [code, index]),
  );
  const held = (of) =>
    graph.metiers.flatMap((metier) =>
      graph
        .view(of)
        .items(metier)
        .map(({ code }) => [number.get(metier), items.get(code)]),
    );
  const table = (name, header, rows) =>
    writeFileSync(join(folder, `${name}.csv`), [header, ...rows.map((row) => row.join(','))].join('\n') + '\n');
  const ids = (count) => Array.from({ length: count }, (_, index) => [index]);
  table('metiers', 'id', ids(graph.metiers.length));
  table('items', 'id', ids(items.size));
  table('tout', 'metier,item', held(niveau));
  table('macro', 'metier,item', held('MACRO_COMPETENCE'));
  table(
    'mobilites',
    'de,vers',
    (source.mobilites ?? []).map(({ de, vers }) => [number.get(de), number.get(vers)]),
  );
  table(
    'proche',
    'de,vers,cout',
    Array.from(steps.de, (de, step) => [de, steps.vers[step], steps.cout[step]]),
  );
}

/** What cloning must keep: items a métier, steps as a share of all pairs, and the share of métiers that hold an item. */
function lawOf(graph, niveau, steps) {
  const holders = new Map();
  let links = 0;
  for (const metier of graph.metiers) {
    for (const { code } of graph.view(niveau).items(metier)) {
      holders.set(code, (holders.get(code) ?? 0) + 1);
      links++;
    }
  }
  const count = graph.metiers.length;
  const shares = [...holders.values()].map((held) => held / count).sort((a, b) => a - b);
  const quantile = (share) => shares[Math.min(shares.length - 1, Math.floor(share * shares.length))];
  return {
    items: shares.length,
    itemsPerMetier: links / count,
    heldBy: [0.5, 0.9, 0.99, 1].map(quantile),
    stepsPerPair: steps / (count * (count - 1)),
  };
}

/** Pairs of different métiers by number, the same for the same seed. */
export function seededPairs(metierCount, count, seed) {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, () => {
    const de = random.below(metierCount);
    const vers = random.below(metierCount - 1);
    return [de, vers < de ? vers : vers + 1];
  });
}

/**
 * Pairs with what else a question about chains may need: a métier to go through, and three to avoid: those of the best chain
 * by FORCE, filled up at random.
 */
export function chainQueries(source, niveau, count, seed) {
  const graph = engine.buildSkillGraph(source);
  const view = graph.view(niveau);
  const number = new Map(graph.metiers.map((code, index) => [code, index]));
  const random = new SeededRandom(seed + 1);
  return seededPairs(graph.metiers.length, count, seed).map(([de, vers]) => {
    const others = Array.from({ length: 8 }, () => random.below(graph.metiers.length));
    const [via, ...rest] = others.filter((metier) => metier !== de && metier !== vers);
    const chain = view.passerelle(graph.metiers[de], graph.metiers[vers])?.metiers ?? [];
    const between = chain.slice(1, -1).map((code) => number.get(code));
    return [de, vers, via, [...new Set([...between, ...rest])].slice(0, 3)];
  });
}
