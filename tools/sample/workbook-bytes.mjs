import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A workbook and an archive hold when they were made; all of ours were made on the day the release was published. */
const published = new Date('2025-09-18T00:00:00Z');

/**
 * The bytes of a workbook of these sheets, `{ name, rows }`, the same at every run and on every machine: jszip deflates in
 * JavaScript and writes dates in UTC.
 */
export async function workbookBytes(sheets) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = published;
  workbook.modified = published;
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const archive = new JSZip();
  for (const name of Object.keys(written.files).sort()) {
    const part = written.files[name];
    if (!part.dir) {
      archive.file(name, await part.async('uint8array'), {
        date: published,
        createFolders: false,
        unixPermissions: 0o644,
      });
    }
  }
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}
