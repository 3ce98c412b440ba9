import { documents, foldCode, foldHeader } from '@rome-graph/domain';
import type { Layout, OfficialTable } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { Contribution, DocumentHandler, ReleaseContext } from './document';
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
    const journal = new JournalReading(labelsOf(release));
    for (const table of document.tables.values()) {
      const records = recordsOf(table, 'code', 'modification', 'nouveau', 'code_remplacant');
      for (const record of records) journal.read({ ...record, code: folded(record.code) });
    }
    return journal.contribution(document.file.origin);
  },
};

interface JournalRow {
  readonly code: string;
  readonly modification: string;
  readonly nouveau: string;
  readonly code_remplacant: string;
}

/** Compares the rows of a journal with the labels of a release, and collects what replaces the codes that it lacks. */
class JournalReading {
  private readonly renamed = new AgreementCounter('new labels');
  private readonly dropped = new AgreementCounter('dropped codes');
  private readonly codes = new CodeCounter('codes that the release neither defines nor replaces');
  private readonly codesByLabel: ReadonlyMap<string, readonly string[]>;
  private readonly replacements: Row[] = [];

  constructor(private readonly labels: ReadonlyMap<string, string>) {
    this.codesByLabel = groupByLabel(labels);
  }

  read(row: JournalRow): void {
    const label = this.labels.get(row.code);
    const isDropped = tellsDropping.test(foldHeader(row.modification));
    if (isDropped) this.dropped.compare(row.code, '', label ?? '');
    if (label === undefined) this.readAbsent(row, isDropped);
    else {
      this.codes.count(row.code, true);
      if (row.nouveau !== '') this.renamed.compare(row.code, row.nouveau, label);
    }
  }

  contribution(file: string): Contribution {
    const { length } = this.replacements;
    return {
      tables: new Map([['remplacement', complementTable('remplacement', file, this.replacements)]]),
      agreements: [this.renamed, this.dropped]
        .map((counter) => counter.result())
        .filter(({ compared }) => compared > 0),
      unlinked: [this.codes.result()],
      adds: length > 0 ? [`${length} codes that replace others`] : [],
    };
  }

  /** A code that is gone, as the journal says, and that nothing replaces, leads nowhere rightly. */
  private readAbsent({ code, nouveau, code_remplacant }: JournalRow, isDropped: boolean): void {
    const replacing = code_remplacant === '' ? onlyOne(this.codesByLabel.get(nouveau), code) : folded(code_remplacant);
    const isReplaced = replacing !== undefined && replacing !== code;
    if (isReplaced) this.replacements.push([code, replacing]);
    if (isReplaced || !isDropped) this.codes.count(code, isReplaced);
  }
}

function folded(code: string): string {
  const rome = foldCode(code);
  return romeCode.test(rome) ? rome : code;
}

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
