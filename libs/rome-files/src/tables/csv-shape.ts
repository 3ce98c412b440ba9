/** How a text separates fields and lines, and what of it was mended. */
export interface CsvShape {
  /** The text, its lines ended in a way that is read. */
  readonly text: string;
  readonly separator: string;
  /** The line of the header, from 1. */
  readonly headerLine: number;
  /** What is not as the official files have it, in English phrases. */
  readonly mended: readonly string[];
}

/** Separators of fields, the official one first, as messages show them. */
const separators: readonly (readonly [separator: string, shown: string])[] = [
  [',', '« , »'],
  [';', '« ; »'],
  ['\t', 'tabs'],
  ['|', '« | »'],
];

/**
 * Finds out how a table is written, which programs that save one anew may change: lines ended by CR alone, a first line
 * `sep=;`, and the separator by which most of the columns wanted are found.
 */
export function shapeOf(text: string, columns: readonly string[]): CsvShape {
  const isOldMac = text.includes('\r') && !text.includes('\n');
  const lines = isOldMac ? text.replaceAll('\r', '\n') : text;
  const [, announced] = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(lines) ?? [];
  const headerLine = announced === undefined ? 1 : 2;
  const separator = announced ?? likeliestSeparator(headerOf(lines, headerLine), columns);
  const shown = separators.find(([known]) => known === separator)?.[1] ?? `« ${separator} »`;
  return {
    text: lines,
    separator,
    headerLine,
    mended: [
      ...(isOldMac ? ['lines ended by CR alone'] : []),
      ...(separator === ',' ? [] : [`fields separated by ${shown} instead of « , »`]),
    ],
  };
}

/** The cells of a header as columns are named: without surrounding blanks, in small letters. */
export function foldColumns(header: readonly string[]): string[] {
  return header.map((column) => column.trim().toLowerCase());
}

function headerOf(text: string, line: number): string {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, line)[line - 1] ?? '';
}

function likeliestSeparator(header: string, columns: readonly string[]): string {
  const found = separators.map(([separator]) => {
    const cells = foldColumns(header.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
    return { separator, count: columns.filter((column) => cells.includes(column)).length };
  });
  return found.reduce((best, other) => (other.count > best.count ? other : best)).separator;
}
