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
  const dated = xml.replace(/(<c\b[^>]*\bt=)(["'])d\2/g, '$1$2str$2');
  return asciiXml(dated.replace(/<is>([\s\S]*?)<\/is>/g, (_, runs: string) => `<is><t>${textOfRuns(runs)}</t></is>`));
}

function textOfRuns(runs: string): string {
  const spoken = runs.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...spoken.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join('');
}

/** The workbook part as exceljs expects it: it knows the dates from 1904 by `1`, not by `true`. */
export function readableWorkbookXml(xml: string): string {
  return asciiXml(xml.replace(/date1904=(["'])true\1/, 'date1904="1"'));
}
