import * as ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { ZipEntry } from './zip-writer';
import { zipOf } from './zip-writer';

/** A worksheet to write: its rows from the first, cells as exceljs takes them. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Ranges of merged cells, as A1:C1. */
  readonly merged?: readonly string[];
}

/** A workbook as a spreadsheet program writes it. */
export async function workbookOf(
  sheets: readonly SheetToWrite[],
  { date1904 = false }: { readonly date1904?: boolean } = {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  for (const { name, rows, state = 'visible', merged = [] } of sheets) {
    const sheet = workbook.addWorksheet(name, { state });
    for (const row of rows) sheet.addRow([...row]);
    for (const range of merged) sheet.mergeCells(range);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same workbook with the text of some parts changed or added; a part changed to nothing is removed. */
export async function withParts(
  workbook: Buffer,
  changes: Readonly<Record<string, (text: string) => string | Buffer | undefined>>,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(workbook);
  const kept = zip.filter((name, { dir }) => !dir && !(name in changes));
  const entries: ZipEntry[] = await Promise.all(
    kept.map(async (part) => ({ name: part.name, content: await part.async('nodebuffer') })),
  );
  for (const [name, change] of Object.entries(changes)) {
    const changed = change((await zip.file(name)?.async('string')) ?? '');
    if (changed !== undefined)
      entries.push({ name, content: typeof changed === 'string' ? Buffer.from(changed) : changed });
  }
  // By Node's own deflate: that of JSZip takes seconds for the hundreds of megabytes of a bomb.
  return zipOf(entries);
}

/** A workbook as a file given to a load. */
export function workbookFile(bytes: Buffer, name = 'classeur.xlsx'): { name: string; origin: string; bytes: Buffer } {
  return { name, origin: name, bytes };
}

/** A compound file of the older Office, with a stream of a name: `EncryptedPackage`, or `Workbook`. */
export function compoundFileWith(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return bytes;
}
