import { stringify } from 'csv-stringify/sync';
import type { GraphValue } from '@rome-graph/domain';
import type { ExportTable } from '../tables/export-table';
import { asShownByExcel, isSpoiltByExcel } from './excel-values';
import type { CsvStyle, FileEncoder } from './export-format';

type Options = NonNullable<Parameters<typeof stringify>[1]>;

/**
 * CSV with a header, every cell quoted but those of what is unknown, lists as JSON. A text that a spreadsheet would take
 * for a formula begins with an apostrophe, unless the exact data are asked for. The style EXCEL is what a French Excel opens
 * by a double click: semicolons, a mark of UTF-8, decimal commas, VRAI and FAUX, and texts that stay texts.
 */
export function csvEncoder({ columns }: ExportTable, style: CsvStyle): FileEncoder {
  const options = optionsOf(style);
  return {
    head: () => (style === 'EXCEL' ? '\uFEFF' : '') + stringify([columns.map(({ name }) => name)], options),
    rows: (_table, rows) =>
      stringify(
        rows.map((row) => row.map(cellOf)),
        {
          ...options,
          ...(style === 'EXCEL' && {
            cast: castForExcel((position) => columns[position]?.type === 'date'),
          }),
        },
      ),
    tail: () => '',
  };
}

function optionsOf(style: CsvStyle): Options {
  const options: Options = { quoted: true, escape_formulas: style !== 'EXACT', cast: { boolean: String } };
  return style === 'EXCEL' ? { ...options, delimiter: ';', record_delimiter: '\r\n' } : options;
}

/** A formula whose value is a text is the only text that Excel does not turn into a number or a date when it opens a CSV file. */
function castForExcel(isDate: (position: number) => boolean): Options['cast'] {
  return {
    boolean: asShownByExcel,
    number: asShownByExcel,
    string: (text, { column }) =>
      isSpoiltByExcel(text) && !isDate(Number(column)) ? { value: `="${text}"`, escape_formulas: false } : text,
  };
}

function cellOf(value: GraphValue): GraphValue {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}
