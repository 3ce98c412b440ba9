import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Row, TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentAgreement, DocumentHandler, RecognisedDocument } from './document';
import { findLayout, recogniseByLayouts, sheetsOf } from './layout.finder';
import { LabelRegistry } from './label-registry';
import { PairSet } from './pair-set';
import { releaseCodes, rome3Counter } from './release-codes';
import { rome3Labels } from './rome3-labels';
import { complementTable, recordsOf } from './table-records';

/** Edition of the international classification that the table is of. */
const edition = '08';

interface IscoLink {
  readonly rome: string;
  readonly isco: string;
  readonly libelle: string;
}

/** ROME 3 and ISCO-08: one sheet from ROME to ISCO, one the other way, which say the same. */
export const romeIscoHandler: DocumentHandler = {
  document: documents.romeIsco,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.romeIsco, opened);
    const [layout] = documents.romeIsco.layouts;
    if (!recognised || !layout) return undefined;
    const tables = sheetsOf(opened)
      .filter(({ hidden }) => !hidden)
      .flatMap((sheet) => findLayout(sheet, layout, opened.file.origin) ?? []);
    return {
      ...recognised,
      version: 'ROME 3, ISCO-08',
      rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      tables: new Map(tables.map((table, index) => [`${layout.name}_${index + 1}`, table])),
    };
  },
  contribute(document, release) {
    const { byParent } = releaseCodes(release);
    const sheets = linksBySheet(document);
    const links = sheets.flat();
    const counter = rome3Counter();
    const pairs = new PairSet();
    for (const { rome } of sheets[0] ?? []) counter.count(rome, byParent.has(rome));
    for (const { rome, isco } of links) for (const fiche of byParent.get(rome) ?? []) pairs.add(isco, fiche);
    const registry = new LabelRegistry();
    for (const { isco, libelle } of links) registry.add(isco, libelle);
    const { origin } = document.file;
    const rome3 = rome3Labels(document, release);
    const groups = [...registry.labels()].map(([code, libelle]): Row => [code, libelle, edition]);
    return {
      tables: new Map([
        ['groupe_isco', complementTable('groupe_isco', origin, groups)],
        ['groupe_isco_metier', complementTable('groupe_isco_metier', origin, pairs.rows())],
        ...rome3.tables,
      ]),
      agreements: [
        sheetAgreement(sheets),
        registry.agreement('labels of one ISCO code, from row to row'),
        ...rome3.agreements,
      ],
      unlinked: [counter.result()],
      adds: [`${groups.length} groupes ISCO`, `${pairs.size} links REGROUPE`],
    };
  },
};

function linksBySheet({ tables }: RecognisedDocument): IscoLink[][] {
  return [...tables.values()].map((table) =>
    recordsOf(table, 'code_rome', 'code_isco', 'libelle_isco').map(({ code_rome, code_isco, libelle_isco, row }) => ({
      rome: code_rome,
      isco: iscoCode(code_isco, table, row),
      libelle: libelle_isco,
    })),
  );
}

/** The workbook holds numbers, which lose the zero that military occupations begin with. */
function iscoCode(cell: string, table: TableRows, row: number): string {
  if (/^\d{1,4}$/.test(cell)) return cell.padStart(4, '0');
  throw new InputError(`"${cell}" is no code of ISCO-08, which has four digits; correct the row or remove it`, {
    file: table.file,
    line: table.lineOf(row),
    column: documents.romeIsco.layouts[0]?.columns.code_isco?.shown,
  });
}

function sheetAgreement([first = [], ...others]: readonly (readonly IscoLink[])[]): DocumentAgreement {
  const agreement = new AgreementCounter('pairs, from sheet to sheet');
  const pairsOf = (links: readonly IscoLink[]): Set<string> =>
    new Set(links.map(({ rome, isco }) => `${rome} ${isco}`));
  for (const other of others) agreement.compareSets(pairsOf(first), pairsOf(other));
  return agreement.result();
}
