import type { GraphValue, PropertyType } from '@rome-graph/domain';
import { xmlText } from '../xml-text';
import type { ExcelLimits } from './excel-limits';
import { fitInCell } from './excel-limits';

/** The formats of cells, by their place in the styles of the workbook. */
export const cellStyles = { general: 0, header: 1, text: 2, date: 3 } as const;

/** The day that Excel counts from, for dates after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** What Excel takes for an escaped character, in a text that holds it as it is. */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell; nothing for what is unknown. A text is one whatever it looks like: a code keeps its zeros, a formula does not run. */
export function cellXml(reference: string, type: PropertyType, value: GraphValue, limits: ExcelLimits): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (type === 'date' && typeof value === 'string') {
    return `<c r="${reference}" s="${cellStyles.date}"><v>${(Date.parse(value) - dayZero) / dayMs}</v></c>`;
  }
  return textCell(reference, textOf(value), cellStyles.text, limits);
}

/** A cell of text. */
export function textCell(reference: string, text: string, style: number, limits: ExcelLimits): string {
  const held = xmlText(fitInCell(text, limits).replace(escaped, '_x005F_'));
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${held}</t></is></c>`;
}

/** Whether a cell cannot hold the whole of a value. */
export function isCut(value: GraphValue, { characters }: ExcelLimits): boolean {
  return textOf(value).length > characters;
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function textOf(value: GraphValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
