import type { PropertyType } from '@rome-graph/domain';
import type { ExportRow, ExportTable } from '../../tables/export-table';
import type { ReleaseDescription } from '../../tables/release-description';
import type { Chunk, FileEncoder } from '../export-format';
import { cellStyles, cellXml, columnLetters, isCut, textCell } from './cell-xml';
import type { ExcelLimits } from './excel-limits';
import { excelLimits } from './excel-limits';
import { SheetNames } from './sheet-names';
import { sheetHead, sheetPath, sheetTail, workbookParts } from './workbook-parts';
import { ZipStream } from './zip-stream';

/** The first sheet, which says what the others are; it is written last, and named first. */
const contentsName = 'Contenu';
const contentsColumns = ['feuille', 'table', 'lignes', 'cellules coupées', 'description'];
const widths: Readonly<Record<string, number>> = { libelle: 60, definition: 80, description: 80 };

interface Column {
  readonly name: string;
  readonly type: PropertyType;
}

interface Sheet {
  readonly name: string;
  readonly number: number;
  readonly table: string;
  readonly description: string;
  readonly columns: readonly Column[];
  rows: number;
  cut: number;
}

/**
 * One workbook with a sheet for each table: texts are texts, so that a code keeps its zeros, the header stays in sight and has
 * filters. A table that has more rows than a sheet goes on in another; a text that a cell cannot hold is cut, and counted. The
 * first sheet, « Contenu », says what each of them is, and what to show of the sources.
 */
export class XlsxEncoder implements FileEncoder {
  private readonly zip = new ZipStream();
  private readonly names = new SheetNames();
  private readonly sheets: Sheet[] = [];
  /** Tables whose sheet is not begun. */
  private readonly waiting: ExportTable[];

  constructor(
    tables: readonly ExportTable[],
    private readonly release: ReleaseDescription,
    private readonly limits: ExcelLimits = excelLimits,
  ) {
    this.waiting = [...tables];
    this.names.next(contentsName);
  }

  head(): Chunk {
    return '';
  }

  rows(table: ExportTable, rows: readonly ExportRow[]): Chunk {
    let sheet = this.sheetOf(table);
    for (const row of rows) {
      if (sheet.rows + 1 === this.limits.rows) sheet = this.begin(table);
      sheet.rows += 1;
      sheet.cut += row.filter((value) => isCut(value, this.limits)).length;
      this.zip.write(this.rowXml(sheet, row));
    }
    return this.zip.taken();
  }

  tail(): Chunk {
    for (const table of this.waiting.splice(0)) this.begin(table);
    this.endSheet();
    const listed = this.writeContents();
    for (const [path, xml] of workbookParts(listed.map((sheet) => ({ name: sheet.name, range: rangeOf(sheet) })))) {
      this.zip.begin(path);
      this.zip.write(xml);
    }
    this.zip.end();
    return this.zip.taken();
  }

  /** The sheet that the rows of a table go to; those of the tables before it that had no rows are begun too. */
  private sheetOf(table: ExportTable): Sheet {
    const place = this.waiting.indexOf(table);
    for (const each of this.waiting.splice(0, place + 1)) this.begin(each);
    const sheet = this.sheets.at(-1);
    if (sheet?.table !== table.name) throw new Error(`The rows of ${table.name} come out of turn`);
    return sheet;
  }

  private begin({ name, description, columns }: ExportTable): Sheet {
    this.endSheet();
    const sheet = {
      ...{ name: this.names.next(name), table: name, description, columns },
      ...{ number: this.sheets.length + 2, rows: 0, cut: 0 },
    };
    this.sheets.push(sheet);
    this.writeHead(sheet);
    return sheet;
  }

  private endSheet(): void {
    const sheet = this.sheets.at(-1);
    if (sheet) this.zip.write(sheetTail(rangeOf(sheet)));
  }

  private writeHead({ number, columns }: Sheet): void {
    this.zip.begin(sheetPath(number));
    const cells = columns.map(({ name }, index) =>
      textCell(`${columnLetters(index)}1`, name, cellStyles.header, this.limits),
    );
    this.zip.write(`${sheetHead(columns.map(widthOf))}<row r="1">${cells.join('')}</row>`);
  }

  /** @returns every sheet, in the order in which they are shown. */
  private writeContents(): readonly Sheet[] {
    const contents: Sheet = {
      ...{ name: contentsName, number: 1, table: '', description: '', cut: 0, rows: this.sheets.length },
      columns: contentsColumns.map((name) => ({ name, type: name === 'lignes' ? 'integer' : 'string' })),
    };
    this.writeHead(contents);
    this.sheets.forEach(({ name, table, rows, cut, description }, index) =>
      this.zip.write(this.rowXml({ ...contents, rows: index + 1 }, [name, table, rows, cut, description])),
    );
    this.sourceLines().forEach((line, index) => {
      this.zip.write(this.rowXml({ ...contents, rows: this.sheets.length + 2 + index }, [line]));
    });
    this.zip.write(sheetTail(rangeOf(contents)));
    return [contents, ...this.sheets];
  }

  /** What the licences ask to show; below the filters, which do not hide it. */
  private sourceLines(): string[] {
    return this.release.sources.flatMap(({ attribution, licence }) =>
      [attribution, licence].filter((text) => typeof text === 'string'),
    );
  }

  private rowXml({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, values: ExportRow): string {
    const number = rows + 1;
    const cells = values.map((value, index) =>
      cellXml(`${columnLetters(index)}${number}`, columns[index]?.type ?? 'string', value, this.limits),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  }
}

/** The header and the rows of a sheet. */
function rangeOf({ columns, rows }: Sheet): string {
  return `A1:${columnLetters(columns.length - 1)}${rows + 1}`;
}

function widthOf({ name, type }: Column): number {
  return widths[name] ?? (type === 'string' || type === 'strings' ? 24 : 14);
}
