import { documents, foldHeader } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Sheet } from '../sources/workbook/workbook';
import type { Row, TableRows } from '../tables/official-table';
import type { Contribution, DocumentHandler, RecognisedDocument, ReleaseContext } from './document';
import { LabelRegistry } from './label-registry';
import { recogniseByLayouts, sheetsOf } from './layout.finder';
import type { ReleaseCodes } from './release-codes';
import { CodeCounter, releaseCodes } from './release-codes';
import { complementTable, recordsOf } from './table-records';

/** ROME/Formacode: the descriptors of the training that leads to each métier. */
export const romeFormacodeHandler: DocumentHandler = {
  document: documents.romeFormacode,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.romeFormacode, opened);
    if (!recognised) return undefined;
    const [layout] = documents.romeFormacode.layouts;
    const sheet = sheetsOf(opened).find(({ name, hidden }) => !hidden && layout?.sheet?.matches(foldHeader(name)));
    return { ...recognised, ...(sheet && { version: sheet.name.trim(), rome3: saysRome3(sheet) }) };
  },
  contribute(document, release) {
    const table = document.tables.get('classeur_formacode') as TableRows;
    const registry = labelsOf(table);
    const labels = registry.labels();
    const links = linksOf(table, document, release);
    const formacodes = complementTable('formacode', table.file, [...labels]);
    return {
      tables: new Map([
        ['formacode', formacodes],
        ['formacode_metier', complementTable('formacode_metier', table.file, links.rows)],
      ]),
      agreements: [registry.agreement('labels of one Formacode, from row to row')],
      unlinked: links.unlinked,
      adds: [`${labels.size} Formacode`, `${links.rows.length} links PREPARE_PAR`],
    };
  },
};

/** The name of the sheet, or a title or header at its top, says of which ROME its codes are. */
function saysRome3({ name, rows }: Sheet): boolean {
  const titles = rows.slice(0, 5).flatMap(({ cells }) => cells);
  return [name, ...titles].some((text) => /\brome v? ?3\b/.test(foldHeader(text)));
}

function labelsOf(table: TableRows): LabelRegistry {
  const registry = new LabelRegistry();
  for (const { code_formacode, libelle_formacode, row } of recordsOf(table, 'code_formacode', 'libelle_formacode')) {
    refuseOtherThanFormacode(code_formacode, table, row);
    registry.add(code_formacode, libelle_formacode);
  }
  return registry;
}

function refuseOtherThanFormacode(code: string, table: TableRows, row: number): void {
  if (/^\d{5}$/.test(code)) return;
  throw new InputError(`"${code}" is no Formacode, which has five digits; correct the row or remove it`, {
    file: table.file,
    line: table.lineOf(row),
    column: documents.romeFormacode.layouts[0]?.columns.code_formacode?.shown,
  });
}

function linksOf(
  table: TableRows,
  { rome3 = false }: RecognisedDocument,
  release: ReleaseContext,
): { readonly rows: Row[]; readonly unlinked: Contribution['unlinked'] } {
  const codes = releaseCodes(release);
  const counter = new CodeCounter('ROME codes that lead to no fiche of the release');
  const rows = new Map<string, Row>();
  for (const { code_rome, code_formacode } of recordsOf(table, 'code_rome', 'code_formacode')) {
    const { fiches, viaParent } = fichesOf(code_rome, codes, rome3);
    counter.count(code_rome, fiches.length > 0);
    for (const fiche of fiches) {
      const id = `${fiche} ${code_formacode}`;
      if (!rows.has(id) || !viaParent) rows.set(id, [fiche, code_formacode, viaParent ? 'oui' : 'non']);
    }
  }
  return { rows: [...rows.values()], unlinked: [counter.result()] };
}

/** A code of ROME 4 is a fiche; one of ROME 3, or of a fiche that is gone, leads to the fiches that came from it. */
function fichesOf(
  code: string,
  { fiches, byParent }: ReleaseCodes,
  isRome3: boolean,
): { readonly fiches: readonly string[]; readonly viaParent: boolean } {
  if (!isRome3 && fiches.has(code)) return { fiches: [code], viaParent: false };
  return { fiches: byParent.get(code) ?? [], viaParent: true };
}
