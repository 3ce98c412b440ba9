// The French twins of documents. docs/french holds their prose; queries, answers and pictures of the graph are those of the
// English, which stand where the prose says [bloc]. What one has and the other lacks is named, and stops the generation.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const read = (path) => readFileSync(join(workspaceRoot, path), 'utf8');
const notice = (source) =>
  `<!-- Generated from docs/french by \`npm run generate\`: edit docs/french/${source}, not this file. -->\n`;

const block = /^```[^\n]*\n[\s\S]*?^```$/gm;
const slot = /^\[bloc\]$/gm;

/** A twin, of a document and the prose of docs/french. */
export function frenchTwin(english, source) {
  return notice(source) + '\n' + filled(read(english), read(`docs/french/${source}`), { english, source });
}

/** That of docs/cypher.md: each recipe by its sentence of docs/french/recettes.json, its rows as they are. */
export function frenchRecipes() {
  const english = 'docs/cypher.md';
  const [, ...recipes] = read(english).split(/^(?=### )/m);
  const sentences = JSON.parse(read('docs/french/recettes.json'));
  const names = recipes.map((text) => /^### \[(?<name>[\w-]+)\]/.exec(text)?.groups.name ?? '');
  differ('recettes.json', names, Object.keys(sentences), (each) => each, 'recipe');
  return [
    frenchTwin(english, 'cypher.prose').replace(/\n*$/, '\n\n'),
    ...recipes.map((text, index) => recipeInFrench(text, sentences[names[index]])),
  ].join('');
}

/** The heading and the rows of a recipe, with its sentence in French in place of that in English. */
function recipeInFrench(text, sentence) {
  const [heading, , ...rest] = text.split('\n\n');
  const inFrench = rest.map((part) =>
    part
      .replace(/^With (`:param)/, 'Avec $1')
      .replace(/^(… [\d\s]+ )rows?\./, '$1lignes.')
      .replace(/^No rows?\./, 'Aucune ligne.'),
  );
  return [heading, sentence, ...inFrench].join('\n\n') + (rest.length === 0 ? '\n\n' : '');
}

function filled(english, french, { english: path, source }) {
  const text = path.endsWith('cypher.md') ? english.split(/^(?=### )/m)[0] : english;
  const headings = (each) => each.replace(block, '').match(/^#+ .*$/gm) ?? [];
  const rows = (each) => each.replace(block, '').match(/^\|.*$/gm) ?? [];
  differ(source, headings(text), headings(french), (each) => /^#+/.exec(each)[0], 'heading');
  differ(source, rows(text), rows(french), (each) => String(each.split('|').length), 'row of a table');
  const blocks = text.match(block) ?? [];
  const slots = french.match(slot) ?? [];
  if (blocks.length !== slots.length) {
    throw new Error(
      `${path} has ${blocks.length} blocks of code, and docs/french/${source} ${slots.length} lines [bloc]: translate what changed.`,
    );
  }
  return french.replace(slot, () => blocks.shift());
}

function differ(source, ours, theirs, kindOf, what) {
  const at = [...Array(Math.max(ours.length, theirs.length)).keys()].find(
    (index) =>
      ours[index] === undefined || theirs[index] === undefined || kindOf(ours[index]) !== kindOf(theirs[index]),
  );
  if (at === undefined) return;
  throw new Error(
    `docs/french/${source}: ${what} ${at + 1} is « ${theirs[at] ?? 'missing'} », in English « ${ours[at] ?? 'missing'} »: translate what changed.`,
  );
}
