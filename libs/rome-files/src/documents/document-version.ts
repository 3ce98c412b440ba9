import { isoDate } from '../tables/calendar';
import type { OpenedFile } from './document';
import { sheetsOf } from './layout.finder';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Rows of a sheet among which a date or version of the whole workbook is looked for. */
const titleRows = 30;

/** The first date in a text, written as 18-09-2025, 18/09/2025 or 18 septembre 2025; as 2025-09-18; none when there is no such day. */
export function dateIn(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /\b(\d{1,2})[-/](\d{2})[-/](\d{4})\b/.exec(text) ?? [];
  if (year) return isoDate(year, month, day);
  const words = new RegExp(`\\b(\\d{1,2})(?:er)? (${months.join('|')}) (\\d{4})\\b`, 'i').exec(text.normalize('NFC'));
  const [, wordDay = '', word = '', wordYear = ''] = words ?? [];
  if (!wordYear) return undefined;
  return isoDate(wordYear, String(months.indexOf(word.toLowerCase()) + 1), wordDay);
}

/** The date that a workbook gives of itself: in the name of a sheet, else in the first rows of a sheet of notes. */
export function dateOfWorkbook(opened: OpenedFile): string | undefined {
  const sheets = sheetsOf(opened);
  const titles = sheets.map(({ name }) => name);
  const notes = sheets.flatMap(({ rows }) => rows.slice(0, titleRows).flatMap(({ cells }) => cells));
  for (const text of [...titles, ...notes]) {
    const date = dateIn(text);
    if (date) return date;
  }
  return undefined;
}
