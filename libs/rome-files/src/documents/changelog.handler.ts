import { documents, foldHeader } from '@rome-graph/domain';
import type { Layout, OfficialTable } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentHandler, ReleaseContext } from './document';
import { findLayout, sheetsOf } from './layout.finder';
import { CodeCounter } from './release-codes';
import { complementTable, recordsOf } from './table-records';

/** The tables that give a label to a code. */
const labelled: readonly (readonly [table: OfficialTable, code: string, libelle: string])[] = [
  ['referentiel_code_rome', 'code_rome', 'libelle_rome'],
  ['referentiel_appellation', 'code_ogr', 'libelle_appellation_long'],
  ['referentiel_competence', 'code_ogr', 'libelle_competence'],
  ['referentiel_savoir', 'code_ogr_savoir', 'libelle_savoir'],
  ['referentiel_contexte_travail', 'code_ogr', 'libelle_cont_travail'],
];

/**
 * What changed in the référentiels: every sheet that lists codes with a change, or a former or new label. A code that the
 * release dropped is replaced by the one named beside it, else by the only one that carries its new label.
 */
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
    const dropped = new AgreementCounter('dropped codes');
    const codes = new CodeCounter('codes that the release neither defines nor replaces');
    const codesByLabel = groupByLabel(labels);
    const replacements: Row[] = [];
    for (const table of document.tables.values()) {
      for (const record of recordsOf(table, 'code', 'modification', 'nouveau', 'code_remplacant')) {
        const { code, modification, nouveau, code_remplacant } = record;
        const label = labels.get(code);
        const isDropped = tellsDropping.test(foldHeader(modification));
        if (isDropped) dropped.compare(code, '', label ?? '');
        if (label !== undefined) {
          codes.count(code, true);
          if (nouveau !== '') agreement.compare(code, nouveau, label);
          continue;
        }
        const replacing = code_remplacant === '' ? onlyOne(codesByLabel.get(nouveau), code) : code_remplacant;
        const isReplaced = replacing !== undefined && replacing !== code;
        if (isReplaced) replacements.push([code, replacing]);
        if (isReplaced || !isDropped) codes.count(code, isReplaced);
      }
    }
    return {
      tables: new Map([['remplacement', complementTable('remplacement', document.file.origin, replacements)]]),
      agreements: [agreement, dropped].map((counter) => counter.result()).filter(({ compared }) => compared > 0),
      unlinked: [codes.result()],
      adds: replacements.length > 0 ? [`${replacements.length} codes that replace others`] : [],
    };
  },
};

/** What a journal writes of a code that is gone. */
const tellsDropping = /\b(suppression|supprime|supprimee|retrait|retire|retiree|abandon)\b/;

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

function groupByLabel(labels: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, label] of labels) codes.set(label, [...(codes.get(label) ?? []), code]);
  return codes;
}

const romeCode = /^[A-Z]\d{4}$/;

/** The only code of the same kind: a fiche and the appellation that names it have the same label. */
function onlyOne(codes: readonly string[] | undefined, dropped: string): string | undefined {
  const ofKind = (codes ?? []).filter((code) => romeCode.test(code) === romeCode.test(dropped));
  return ofKind.length === 1 ? ofKind[0] : undefined;
}

/** The codes that replace each dropped code, from the table that the journals make; none without it. */
export function replacementsOf(table: TableRows | undefined): ReadonlyMap<string, readonly string[]> {
  const replacements = new Map<string, string[]>();
  for (const { code, code_remplacant } of table ? recordsOf(table, 'code', 'code_remplacant') : []) {
    replacements.set(code, [...(replacements.get(code) ?? []), code_remplacant]);
  }
  return replacements;
}
