import { foldCode } from '@rome-graph/domain';

/** A ROME code found among the cells of a row. */
export interface FoundCode {
  readonly code: string;
  /** The cells that it does not stand in, in their order. */
  readonly others: readonly string[];
}

/** The first ROME code of a row: M1805 in one cell, alone or before its label, or M, 18 and 05 in the first three. */
export function romeCodeOf(cells: readonly string[]): FoundCode | undefined {
  for (const [index, cell] of cells.entries()) {
    const [, code = '', label = ''] = /^([a-n]\d{4})(?:\s*[-–:]\s*(.+))?$/i.exec(cell.trim()) ?? [];
    if (code === '') continue;
    const before = cells.slice(0, index);
    return { code: foldCode(code), others: [...before, ...(label === '' ? [] : [label]), ...cells.slice(index + 1)] };
  }
  const [letter = '', domaine = '', number = '', ...others] = cells;
  const isSplit = /^[a-n]$/i.test(letter) && /^\d{1,2}$/.test(domaine) && /^\d{1,2}$/.test(number);
  if (!isSplit) return undefined;
  return { code: foldCode(`${letter}${domaine.padStart(2, '0')}${number.padStart(2, '0')}`), others };
}
