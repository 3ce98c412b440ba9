import type { CypherFile } from './cypher-file';

/** How many rows of a recipe its documentation shows. */
export const rowsShown = 3;

/**
 * The recipes whose rows are not shown: those that differ from one load to the next (as scores of full-text indexes do), with
 * the documents loaded beside the release or with the releases loaded before it, and those that give the engine the whole
 * nomenclature, in no order.
 */
export const rowsUnshown: ReadonlySet<string> = new Set([
  'fiche',
  'versions',
  'changements',
  'derives',
  'bilan-des-changements',
  'release-et-documents',
  'historique',
  'metiers',
]);

/** How much of a value fits in a cell. */
const cellLength = 90;

type Row = Readonly<Record<string, unknown>>;

/**
 * What the documentation says of a recipe: its purpose, its parameters as in the example, its first rows unless they are
 * not to be shown.
 */
export function recipeSection({ name, purpose, parameters }: CypherFile, rows: readonly Row[]): string {
  if (rowsUnshown.has(name)) return section(name, purpose, []);
  const columns = Object.keys(rows[0] ?? {});
  const settings = parameters.map(({ name: parameter, example = 'null' }) => `\`:param ${parameter} => ${example}\``);
  return section(name, purpose, [
    ...(settings.length > 0 ? [`With ${settings.join(', ')}:`, ''] : []),
    ...table(columns, rows.slice(0, rowsShown)),
    ...(rows.length > rowsShown ? ['', `… ${rows.length} rows.`] : []),
    '',
  ]);
}

function section(name: string, purpose: string, body: readonly string[]): string {
  const title = `### [${name}](../cypher/queries/${name}.cypher)`;
  return [title, '', `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}`, '', ...body].join('\n');
}

function table(columns: readonly string[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((c) => cell(row[c]))))];
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const oneLine = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  return oneLine.length > cellLength ? `${oneLine.slice(0, cellLength)}…` : oneLine;
}
