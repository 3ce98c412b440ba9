import { foldCode } from '@rome-graph/domain';

/** The first ROME code of a row: M1805 in one cell, alone or before its label, or M, 18 and 05 in the first three. */
export function romeCodeOf(cells: readonly string[]): string | undefined {
  for (const cell of cells) {
    const [, code] = /^([a-n]\d{4})(?:\s*[-–:]\s*.+)?$/i.exec(cell.trim()) ?? [];
    if (code !== undefined) return foldCode(code);
  }
  const [letter = '', domaine = '', number = ''] = cells;
  const isSplit = /^[a-n]$/i.test(letter) && /^\d{1,2}$/.test(domaine) && /^\d{1,2}$/.test(number);
  return isSplit ? foldCode(`${letter}${domaine.padStart(2, '0')}${number.padStart(2, '0')}`) : undefined;
}
