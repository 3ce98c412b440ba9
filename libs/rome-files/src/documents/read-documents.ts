import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { refuseOldOffice, signatureOf } from '../sources/workbook/file-signature';
import { readWorkbook } from '../sources/workbook/workbook.reader';
import type { OpenedFile, RecognisedDocument } from './document';
import { documentHandlers } from './document-handlers';
import { selectDocuments } from './select-documents';
import { openText } from './text-sheet.reader';

/**
 * Opens the files that are not of the export and finds out what each is, one after the other so that one workbook at a time
 * is in memory. Of a folder or archive, what is none of those known is left out. The same document given twice counts once.
 *
 * @param leftOut collects what is left out
 * @throws {InputError} for a file given by itself that is none of those known, or one document given twice with other content.
 */
export async function readDocuments(
  files: readonly SourceFile[],
  leftOut: LeftOutFiles = new LeftOutFiles(),
): Promise<RecognisedDocument[]> {
  const recognised: RecognisedDocument[] = [];
  for (const file of files) {
    try {
      recognised.push(recognise(await openFile(file)));
    } catch (error) {
      leftOut.addUnknown(file, error);
    }
  }
  return selectDocuments(recognised, leftOut);
}

async function openFile(file: SourceFile): Promise<OpenedFile> {
  const signature = signatureOf(file.bytes);
  if (signature === 'oldOffice') refuseOldOffice(file);
  if (signature === 'zip') return { kind: 'workbook', file, workbook: await readWorkbook(file) };
  if (file.bytes.length === 0) throw new InputError('the file is empty; fetch it again', { file: file.origin });
  return openText(file);
}

function recognise(opened: OpenedFile): RecognisedDocument {
  let nearest: InputError | undefined;
  for (const handler of documentHandlers) {
    try {
      const recognised = handler.recognise(opened);
      if (recognised) return recognised;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // What looks like one document in part may be another, whole.
      nearest ??= error;
    }
  }
  if (nearest) throw nearest;
  throw new InputError(
    `not a file that a load knows${contentsOf(opened)}. Expected one of:\n${expectedFiles()}\nLeave the file out, or see docs/sources.md`,
    { file: opened.file.origin },
  );
}

function contentsOf(opened: OpenedFile): string {
  if (opened.kind === 'workbook') {
    return ` (its sheets are ${opened.workbook.sheets.map(({ name }) => `« ${name} »`).join(', ')})`;
  }
  const [header] = opened.sheets.flatMap(({ rows }) => rows.slice(0, 1));
  return header
    ? ` (its columns are ${header.cells
        .slice(0, 8)
        .map((cell) => `« ${cell} »`)
        .join(', ')})`
    : '';
}

function expectedFiles(): string {
  return [documents.exportCsv, ...documentHandlers.map(({ document }) => document)]
    .map(({ libelle, recognisedBy }) => `  - ${libelle}: ${recognisedBy}`)
    .join('\n');
}
