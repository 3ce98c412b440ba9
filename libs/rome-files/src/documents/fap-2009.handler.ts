import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Row, TableRows } from '../tables/official-table';
import { tableRows } from '../tables/official-table';
import type { DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import type { FapLink } from './fap-tables';
import { fapContribution } from './fap-tables';
import { recordsOf } from './table-records';
import { parseSasFormats } from './sas-formats.parser';

/** The format that maps a ROME 3 code alone, then the one that maps it with a digit of qualification. */
const [withoutQualification, withQualification] = ['FAP9RSQ', 'FAP9RAQ'];

/** The format that labels the detailed families. */
const labelsFormat = 'FAP9_5L';

/** What a code stands for in the first format when the second one is needed. */
const needsQualification = 'ZZZZZ';

const edition = '2009';

/** FAP 2009 and ROME 3: the SAS formats of the DARES. */
export const fap2009Handler: DocumentHandler = {
  document: documents.fap2009,
  recognise(opened) {
    const formats = formatsOf(opened);
    const [alone, qualified] = [formats.get(withoutQualification ?? ''), formats.get(withQualification ?? '')];
    if (!alone && !qualified) return undefined;
    if (!alone || !qualified) {
      throw new InputError(
        `looks like « ${documents.fap2009.libelle} », and the format $${alone ? withQualification : withoutQualification} ` +
          'is missing or not ended by a semicolon; give the whole file',
        { file: opened.file.origin },
      );
    }
    const rows = [...alone]
      .filter(([, fap]) => fap !== needsQualification)
      .map(([rome, fap]): Row => [rome, '', fap])
      .concat([...qualified].map(([code, fap]): Row => [code.slice(0, 5), code.slice(5), fap]));
    return recognised(opened, documents.fap2009, ['code_rome', 'qualification', 'code_fap'], rows);
  },
  contribute(document, release) {
    const labels = release.documents.find(({ document: other }) => other === documents.fap2009Labels);
    if (!labels) {
      throw new InputError(
        `holds codes without labels; give « ${documents.fap2009Labels.fileName} » of the same edition as well`,
        { file: document.file.origin },
      );
    }
    const libelles = new Map(
      recordsOf(tableOf(labels), 'code_fap', 'libelle').map(({ code_fap, libelle }) => [code_fap, libelle]),
    );
    const links = recordsOf(tableOf(document), 'code_rome', 'qualification', 'code_fap').map(
      ({ code_rome, qualification, code_fap }): FapLink => ({ rome: code_rome, qualification, fap: code_fap }),
    );
    return fapContribution({ edition, links, libelles, file: document.file.origin }, release);
  },
};

/** The labels of FAP 2009: they go with the table above, and give nothing by themselves. */
export const fap2009LabelsHandler: DocumentHandler = {
  document: documents.fap2009Labels,
  recognise(opened) {
    const format = formatsOf(opened).get(labelsFormat);
    if (!format) return undefined;
    const rows = [...format].map(([code, label]): Row => [code, label.replace(/^\w+\s*:\s*/, '')]);
    return recognised(opened, documents.fap2009Labels, ['code_fap', 'libelle'], rows);
  },
  contribute(_, release) {
    const isUsed = release.documents.some(({ document }) => document === documents.fap2009);
    return {
      tables: new Map(),
      agreements: [],
      unlinked: [],
      adds: isUsed ? [] : [`nothing by itself: it labels « ${documents.fap2009.fileName} »`],
    };
  },
};

function formatsOf(opened: OpenedFile): ReturnType<typeof parseSasFormats> {
  return opened.kind === 'text' ? parseSasFormats(opened.text) : new Map();
}

function recognised(
  { file, ...opened }: OpenedFile,
  document: RecognisedDocument['document'],
  columns: readonly string[],
  rows: readonly Row[],
): RecognisedDocument {
  const table = tableRows(document.code, file.origin, columns, rows, () => []);
  const remarks = opened.kind === 'text' ? opened.remarks : [];
  return { document, file, version: edition, rows: rows.length, tables: new Map([[document.code, table]]), remarks };
}

function tableOf({ document, tables }: RecognisedDocument): TableRows {
  return tables.get(document.code) as TableRows;
}
