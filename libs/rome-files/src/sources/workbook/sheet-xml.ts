import type { MergedCells } from './workbook';

/**
 * XML that the streaming reader of exceljs reads right: it decodes each chunk of bytes by itself, so a letter of two bytes
 * on the edge of two chunks would be lost; as a character reference it cannot be.
 */
export function asciiXml(xml: string): string {
  return xml.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/**
 * A worksheet of which exceljs reads every cell: of an inline string in several runs it keeps the last one only, and it
 * reads a date in ISO 8601 as a number.
 */
export function readableSheetXml(xml: string): string {
  const dated = withReferences(xml).replace(/(<c\b[^>]*\bt=)(["'])d\2/g, '$1$2str$2');
  return asciiXml(dated.replace(/<is>([\s\S]*?)<\/is>/g, (_, runs: string) => `<is><t>${textOfRuns(runs)}</t></is>`));
}

/** The strings of a workbook without how they are pronounced, which exceljs takes for what they are. */
export function readableStringsXml(xml: string): string {
  return asciiXml(withoutPhonetic(xml));
}

function withoutPhonetic(xml: string): string {
  return xml.replace(/<rPh\b[\s\S]*?<\/rPh>|<phoneticPr\b[^>]*>/g, '');
}

/** A worksheet whose rows and cells say where they are: some programs leave it out, and exceljs needs it. */
function withReferences(xml: string): string {
  if (!/<(?:c|row)(?=[\s/>])(?![^>]*\sr=)/.test(xml)) return xml;
  let [row, column] = [0, 0];
  return xml.replace(/<(row|c)(?=[\s/>])([^>]*)>/g, (whole, name: string, attributes: string) => {
    const [, reference] = /\sr=["']([^"']*)["']/.exec(attributes) ?? [];
    if (name === 'row') [row, column] = [reference === undefined ? row + 1 : Number(reference), 0];
    else column = reference === undefined ? column + 1 : columnOf(reference);
    return reference === undefined
      ? `<${name} r="${name === 'row' ? row : `${lettersOf(column)}${row}`}"${attributes}>`
      : whole;
  });
}

/** The cells of a worksheet that are merged downwards. */
export function mergedCellsOf(xml: string): MergedCells[] {
  const start = xml.lastIndexOf('<mergeCells');
  if (start === -1) return [];
  return [...xml.slice(start).matchAll(/<mergeCell\b[^>]*\bref=["']([A-Z]+)(\d+):[A-Z]+(\d+)["']/g)]
    .map(([, letters = '', from, to]) => ({ column: columnOf(letters) - 1, from: Number(from), to: Number(to) }))
    .filter(({ from, to }) => to > from);
}

/** 28 for AB12. */
function columnOf(reference: string): number {
  const letters = reference.replace(/[^A-Za-z]/g, '').toUpperCase();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** AB for 28. */
function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  return `${column > 26 ? lettersOf((column - 1 - rest) / 26) : ''}${String.fromCharCode(65 + rest)}`;
}

function textOfRuns(runs: string): string {
  const spoken = withoutPhonetic(runs);
  return [...spoken.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join('');
}

/** The workbook part as exceljs expects it: it knows the dates from 1904 by `1`, not by `true`. */
export function readableWorkbookXml(xml: string): string {
  return asciiXml(xml.replace(/date1904=(["'])true\1/, 'date1904="1"'));
}
