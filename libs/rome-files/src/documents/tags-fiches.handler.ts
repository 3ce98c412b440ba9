import { documents, officialTables, transitionEcologique } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { Contribution, DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import { recogniseByLayouts, sheetsOf } from './layout.finder';
import { officialTable, recordsOf } from './table-records';

/** The columns of the five tags, named alike in the workbook and in referentiel_code_rome. */
const tags = ['transition_eco', 'transition_num', 'transition_demo', 'emploi_cadre', 'emploi_reglemente'] as const;

type Tag = (typeof tags)[number];

/** What cells of yes and no hold, as people and programs write them. */
const yesNo = new Map([
  ...['oui', 'o', 'vrai', 'true', 'yes', '1'].map((word): [string, string] => [word, 'O']),
  ...['non', 'n', 'faux', 'false', 'no', '0'].map((word): [string, string] => [word, 'N']),
  ['', ''],
]);

const transitions = new Map([
  ['', ''],
  ...Object.values(transitionEcologique.values).map(({ official }): [string, string] => [
    official.toLowerCase(),
    official,
  ]),
]);

/** The five tags of the fiches: those that the workbook fills take the place of those of the export. */
export const tagsFichesHandler: DocumentHandler = {
  document: documents.tagsFiches,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.tagsFiches, opened);
    const version = recognised && versionOf(opened);
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, release) {
    const words = new Map<string, number>();
    const here = readTags(document, words);
    const table = release.tables.get('referentiel_code_rome');
    if (!table) return { tables: new Map(), agreements: [], unlinked: [], adds: [] };
    const agreements = compare(here, table);
    const unlinked =
      words.size === 0 ? [] : [{ what: 'words that are no value of their tag, and say nothing', rows: words }];
    const older = isOlder(document.version, release.version);
    if (older)
      return {
        tables: new Map(),
        agreements,
        unlinked,
        adds: [`nothing: it is of ${document.version}, older than the release`],
      };
    return { ...update(here, table, document), agreements, unlinked };
  },
};

/** The sheet of notes says « Version ROME V4 | ROME 4.0 version 60 - 25M09 ». */
function versionOf(opened: OpenedFile): string | undefined {
  const cells = sheetsOf(opened).flatMap(({ rows }) => rows.slice(0, 30).flatMap((row) => row.cells));
  return cells.find((cell) => /^ROME 4\.0 version \d+/.test(cell))?.trim();
}

function isOlder(version: string | undefined, release: string): boolean {
  const [, number] = /version (\d+)/.exec(version ?? '') ?? [];
  return number !== undefined && Number(number) < Number(release.slice(1));
}

type TagsByFiche = ReadonlyMap<string, Readonly<Record<Tag, string>>>;

/** @param words collects the words that are no value of their tag: a nomenclature may grow one */
function readTags({ tables }: RecognisedDocument, words: Map<string, number>): TagsByFiche {
  const table = tables.get('classeur_tags') as TableRows;
  return new Map(
    recordsOf(table, 'code_rome', ...tags).map((record) => {
      const read = (tag: Tag): string => {
        const value = (tag === 'transition_eco' ? transitions : yesNo).get(record[tag].toLowerCase());
        if (value !== undefined) return value;
        const shown = documents.tagsFiches.layouts[0]?.columns[tag]?.shown ?? tag;
        const word = `"${record[tag]}" in « ${shown} », from line ${table.lineOf(record.row)}`;
        const known = [...words.keys()].find((other) => other.startsWith(`"${record[tag]}" in « ${shown} »`)) ?? word;
        words.set(known, (words.get(known) ?? 0) + 1);
        return '';
      };
      return [record.code_rome, Object.fromEntries(tags.map((tag) => [tag, read(tag)])) as Record<Tag, string>];
    }),
  );
}

function compare(here: TagsByFiche, table: TableRows): Contribution['agreements'] {
  const fiches = new AgreementCounter('fiches');
  const records = recordsOf(table, 'code_rome', ...tags);
  fiches.compareSets(new Set(here.keys()), new Set(records.map(({ code_rome }) => code_rome)));
  const byTag = tags.map((tag) => {
    const counter = new AgreementCounter(documents.tagsFiches.layouts[0]?.columns[tag]?.shown ?? tag);
    for (const record of records) {
      const tagged = here.get(record.code_rome);
      if (tagged) counter.compare(record.code_rome, tagged[tag], record[tag]);
    }
    return counter.result();
  });
  return [fiches.result(), ...byTag];
}

function update(
  here: TagsByFiche,
  table: TableRows,
  { file }: RecognisedDocument,
): Pick<Contribution, 'tables' | 'adds'> {
  const columns = officialTables.referentiel_code_rome;
  let changedTags = 0;
  const changedFiches = new Set<string>();
  const rows = recordsOf(table, ...columns).map((record): Row => {
    const tagged = here.get(record.code_rome);
    return columns.map((column) => {
      const value = tagged && isTag(column) ? tagged[column] : '';
      if (value === '' || value === record[column]) return record[column];
      changedTags += 1;
      changedFiches.add(record.code_rome);
      return value;
    });
  });
  if (changedTags === 0) {
    const isStrange = here.size > 0 && !recordsOf(table, 'code_rome').some(({ code_rome }) => here.has(code_rome));
    return { tables: new Map(), adds: isStrange ? ['nothing: none of its codes is a fiche of the release'] : [] };
  }
  return {
    tables: new Map([
      ['referentiel_code_rome', officialTable('referentiel_code_rome', `${table.file}, ${file.origin}`, rows)],
    ]),
    adds: [`${changedTags} tags of ${changedFiches.size} fiches updated`],
  };
}

function isTag(column: string): column is Tag {
  return (tags as readonly string[]).includes(column);
}
