import { documents } from '@rome-graph/domain';
import type { Layout, OfficialTable } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentHandler, ReleaseContext } from './document';
import { findLayout, sheetsOf } from './layout.finder';
import { CodeCounter } from './release-codes';
import { recordsOf } from './table-records';

/** The tables that give a label to a code. */
const labelled: readonly (readonly [table: OfficialTable, code: string, libelle: string])[] = [
  ['referentiel_code_rome', 'code_rome', 'libelle_rome'],
  ['referentiel_appellation', 'code_ogr', 'libelle_appellation_long'],
  ['referentiel_competence', 'code_ogr', 'libelle_competence'],
  ['referentiel_savoir', 'code_ogr_savoir', 'libelle_savoir'],
  ['referentiel_contexte_travail', 'code_ogr', 'libelle_cont_travail'],
];

/** What changed in the référentiels: every sheet that lists codes with a change, or a former or new label. */
export const changeLogHandler: DocumentHandler = {
  document: documents.changeLog,
  recognise(opened) {
    const [layout] = documents.changeLog.layouts;
    if (!layout || opened.kind !== 'workbook') return undefined;
    const tables = sheetsOf(opened)
      .filter(({ hidden }) => !hidden)
      .flatMap((sheet) => findLayout(sheet, layout, opened.file.origin) ?? [])
      .filter((table) => tellsChanges(table, layout));
    if (tables.length === 0) return undefined;
    const version = versionsIn([opened.file.name, ...sheetsOf(opened).map(({ name }) => name)]);
    return {
      document: documents.changeLog,
      file: opened.file,
      ...(version && { version }),
      rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      tables: new Map(tables.map((table, index) => [`changements_${index + 1}`, table])),
      remarks: [],
    };
  },
  contribute(document, release) {
    const labels = labelsOf(release);
    const agreement = new AgreementCounter('new labels');
    const codes = new CodeCounter('codes that the release does not define');
    for (const table of document.tables.values()) {
      for (const { code, nouveau } of recordsOf(table, 'code', 'nouveau')) {
        const label = labels.get(code);
        codes.count(code, label !== undefined);
        if (label !== undefined && nouveau !== '') agreement.compare(code, nouveau, label);
      }
    }
    return { tables: new Map(), agreements: [agreement.result()], unlinked: [codes.result()], adds: [] };
  },
};

/** A list of codes is no journal unless it says what happened to them. */
function tellsChanges(table: TableRows, { columns }: Layout): boolean {
  const optionalColumns = Object.entries(columns).filter(([, { optional }]) => optional);
  return optionalColumns.some(([name]) => table.rows.some((row) => (row[table.indexOf(name)] ?? '') !== ''));
}

/** « V60 - V61 », from a text such as `rome-changelogv60-v61.xlsx`. */
function versionsIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const [, from, to] = /v ?(\d{2,3})\s*[-–_/à ]+\s*v ?(\d{2,3})/i.exec(text) ?? [];
    if (from && to) return `V${from} - V${to}`;
  }
  return undefined;
}

function labelsOf({ tables }: ReleaseContext): ReadonlyMap<string, string> {
  return new Map(
    labelled.flatMap(([name, code, libelle]) => {
      const table = tables.get(name);
      const records = table ? recordsOf(table, code, libelle) : [];
      return records.map((record): [string, string] => [record[code] ?? '', record[libelle] ?? '']);
    }),
  );
}
