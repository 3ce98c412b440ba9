import { foldHeader, sensCorrespondance } from '@rome-graph/domain';

/** What people write for each, beside the word of the declaration: signs, and what the graph stores. */
const signs: Readonly<Record<keyof typeof sensCorrespondance.values, string>> = {
  EXACT: '=',
  PLUS_LARGE: '>',
  PLUS_ETROIT: '<',
  PROCHE: '~',
};

const words = new Map(
  Object.entries(sensCorrespondance.values).flatMap(([stored, { official }]): [string, string][] => [
    [foldHeader(stored), official],
    [foldHeader(official), official],
    [signs[stored as keyof typeof signs], official],
  ]),
);

/** The words and signs that a cell may hold, for messages. */
export const sensWords = Object.entries(sensCorrespondance.values)
  .map(([stored, { official }]) => `${official} (${signs[stored as keyof typeof signs]})`)
  .join(', ');

/** The word of the declaration for what a cell says, whatever its case and accents; empty for an empty cell; undefined for another word. */
export function wordOfSens(cell: string): string | undefined {
  const trimmed = cell.trim();
  return trimmed === '' ? '' : (words.get(trimmed) ?? words.get(foldHeader(trimmed)));
}
