import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { SourceFile } from '../sources/source-file';
import { refuseOldOffice, signatureOf } from '../sources/workbook/file-signature';
import { readWorkbook } from '../sources/workbook/workbook.reader';
import type { OpenedFile, RecognisedDocument } from './document';
import { documentHandlers } from './document-handlers';
import { openText } from './text-sheet.reader';

/**
 * Opens the files that are not of the export and finds out what each is, one after the other so that one workbook at a time
 * is in memory. The same document given twice counts once.
 *
 * @throws {InputError} for a file that is none of those known, or one document given twice with other content.
 */
export async function readDocuments(files: readonly SourceFile[]): Promise<RecognisedDocument[]> {
  const found: RecognisedDocument[] = [];
  for (const file of files) {
    const recognised = recognise(await openFile(file));
    const earlier = found.find(({ document }) => document === recognised.document);
    if (!earlier) found.push(recognised);
    else if (!earlier.file.bytes.equals(file.bytes)) {
      throw new InputError(
        `« ${recognised.document.libelle} » was already given by ${earlier.file.origin} with other content; give it once`,
        { file: file.origin },
      );
    }
  }
  refuseTwoEditions(found);
  return found;
}

async function openFile(file: SourceFile): Promise<OpenedFile> {
  const signature = signatureOf(file.bytes);
  if (signature === 'oldOffice') refuseOldOffice(file);
  if (signature === 'zip') return { kind: 'workbook', file, workbook: await readWorkbook(file) };
  if (file.bytes.length === 0) throw new InputError('the file is empty; fetch it again', { file: file.origin });
  return openText(file);
}

function recognise(opened: OpenedFile): RecognisedDocument {
  for (const handler of documentHandlers) {
    const recognised = handler.recognise(opened);
    if (recognised) return recognised;
  }
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

/** The codes of two editions mean different families: one graph holds one. */
function refuseTwoEditions(found: readonly RecognisedDocument[]): void {
  const of2009 = found.find(({ document }) => document === documents.fap2009 || document === documents.fap2009Labels);
  const of2021 = found.find(
    ({ document }) => document === documents.fap2021 || document === documents.fap2021Nomenclature,
  );
  if (!of2009 || !of2021) return;
  throw new InputError(`FAP of 2021, while ${of2009.file.origin} is of 2009: their codes differ; give one edition`, {
    file: of2021.file.origin,
  });
}
