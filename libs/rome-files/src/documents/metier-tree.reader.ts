import { foldHeader } from '@rome-graph/domain';
import { foldTypography } from './agreement';
import { romeCodeOf } from './rome-code-cells';

/** A level of a tree above the fiches: what the release calls its nodes. */
export interface TreeLevel {
  /** Folded label → code. */
  readonly codes: ReadonlyMap<string, string>;
}

/** A fiche in a tree: the code of what it is under at each level, else the label that the release has no code for. */
export interface TreeLink {
  /** One for each level; empty when the fiche is under none. */
  readonly parents: readonly string[];
  readonly rome: string;
  readonly isPrincipal: boolean;
}

/** A label without what varies between files that say the same, nor the code that may stand before it. */
export function foldLabel(label: string): string {
  return foldHeader(foldTypography(label).replace(/^\d+\s*[-:.]\s*/, ''));
}

/**
 * The fiches of a tree, whatever its layout: one row a fiche, with its parents beside it, repeated or merged downwards; or a
 * row for each parent, then those of its fiches. Which columns hold the parents, the labels of the release tell; a text
 * there that is none of them is a parent that the release does not know.
 */
export function readMetierTree(rows: readonly (readonly string[])[], levels: readonly TreeLevel[]): TreeLink[] {
  const read = rows.map((cells) => ({ cells, rome: romeCodeOf(cells.filter((cell) => cell !== '')) }));
  const places = levels.map((level) => placeOf(read, level));
  const current = levels.map(() => '');
  const links: TreeLink[] = [];
  for (const row of read) {
    levels.forEach((level, depth) => {
      const label = parentIn(row, places, depth, level, levels);
      if (label === undefined) return;
      current.fill('', depth);
      current[depth] = level.codes.get(foldLabel(label)) ?? label;
    });
    if (row.rome !== undefined)
      links.push({ parents: [...current], rome: row.rome, isPrincipal: row.cells.some(saysPrincipal) });
  }
  return links;
}

interface TreeRow {
  readonly cells: readonly string[];
  readonly rome: string | undefined;
}

/** Where the parents of a level stand. */
interface Place {
  readonly column: number;
  /** Whether they stand in the rows of fiches, else in rows of their own. */
  readonly besideFiches: boolean;
}

function placeOf(rows: readonly TreeRow[], { codes }: TreeLevel): Place | undefined {
  const counts = new Map<number, { known: number; besideFiches: number }>();
  for (const { cells, rome } of rows) {
    cells.forEach((cell, column) => {
      if (cell === '' || !codes.has(foldLabel(cell))) return;
      const count = counts.get(column) ?? { known: 0, besideFiches: 0 };
      count.known += 1;
      if (rome !== undefined) count.besideFiches += 1;
      counts.set(column, count);
    });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.known - a.known);
  return best && { column: best[0], besideFiches: best[1].besideFiches * 2 >= best[1].known };
}

function parentIn(
  { cells, rome }: TreeRow,
  places: readonly (Place | undefined)[],
  depth: number,
  level: TreeLevel,
  levels: readonly TreeLevel[],
): string | undefined {
  const place = places[depth];
  const cell = place && cells[place.column];
  if (!place || !cell || (rome !== undefined && !place.besideFiches) || isOnlyCode(cell)) return undefined;
  const isShared = places.some((other, index) => index !== depth && other?.column === place.column);
  if (!isShared || level.codes.has(foldLabel(cell))) return cell;
  // In a column of several levels, what none of them knows is taken for the highest.
  const isKnown = levels.some(({ codes }) => codes.has(foldLabel(cell)));
  return !isKnown && depth === 0 ? cell : undefined;
}

function isOnlyCode(cell: string): boolean {
  return /^\d+$/.test(cell) || romeCodeOf([cell]) !== undefined;
}

function saysPrincipal(cell: string): boolean {
  return /^(oui|x|principal|principale)$/i.test(cell);
}
