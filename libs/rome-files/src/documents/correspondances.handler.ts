import type { ComplementTable } from '@rome-graph/domain';
import { documents } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import type { Correspondance } from './correspondances.rows';
import { correspondancesIn, editionOf } from './correspondances.rows';
import type { DocumentHandler, RecognisedDocument, ReleaseContext } from './document';
import { LabelRegistry } from './label-registry';
import { recogniseByLayouts } from './layout.finder';
import { CodeCounter, releaseCodes } from './release-codes';
import { complementTable, recordsOf } from './table-records';

/** Codes of any other nomenclatures, and the fiches and appellations that they correspond to. */
export const correspondancesHandler: DocumentHandler = {
  document: documents.correspondances,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.correspondances, opened);
    return recognised && { ...recognised, version: [...new Set(rowsOf(recognised).map(editionOf))].sort().join(', ') };
  },
  contribute(document, release) {
    const rows = rowsOf(document);
    const { origin } = document.file;
    const { fiches } = releaseCodes(release);
    const appellations = appellationsOf(release);
    const labels = new LabelRegistry();
    const targets = new CodeCounter('ROME or OGR codes that are no fiche and no appellation of the release');
    for (const { cle, libelle, cible } of rows) {
      if (libelle !== '') labels.add(cle, libelle);
      if (cible !== '') targets.count(cible, fiches.has(cible) || appellations.has(cible));
    }
    const codes = codeRows(rows, labels.labels());
    const toMetiers = linkTable('code_externe_metier', origin, rows, fiches);
    const toAppellations = linkTable('code_externe_appellation', origin, rows, appellations);
    return {
      tables: new Map<ComplementTable, TableRows>([
        ['code_externe', complementTable('code_externe', origin, codes)],
        ['code_externe_metier', toMetiers],
        ['code_externe_appellation', toAppellations],
      ]),
      agreements: [labels.agreement('labels of one code, from row to row')],
      unlinked: [targets.result()],
      adds: [...countByEdition(codes), `${toMetiers.rows.length + toAppellations.rows.length} links CORRESPOND_A`],
    };
  },
};

function rowsOf({ tables }: RecognisedDocument): Correspondance[] {
  return correspondancesIn(tables.get('correspondances') as TableRows);
}

function appellationsOf({ tables }: ReleaseContext): ReadonlySet<string> {
  const table = tables.get('referentiel_appellation');
  return new Set(table ? recordsOf(table, 'code_ogr').map(({ code_ogr }) => code_ogr) : []);
}

/** One row a code, with the first of its labels. */
function codeRows(rows: readonly Correspondance[], labels: ReadonlyMap<string, string>): Row[] {
  const byKey = new Map(
    rows.map(({ cle, nomenclature, version, code }): [string, Row] => [
      cle,
      [cle, nomenclature, version, code, labels.get(cle) ?? ''],
    ]),
  );
  return [...byKey.values()];
}

/** A line that another repeats counts once; one that says something else of the same link is an error, which the load tells. */
function linkTable(
  name: 'code_externe_metier' | 'code_externe_appellation',
  origin: string,
  rows: readonly Correspondance[],
  known: ReadonlySet<string>,
): TableRows {
  const distinct = new Map<string, Correspondance>();
  for (const row of rows.filter(({ cible }) => known.has(cible))) {
    const said = JSON.stringify([row.cle, row.cible, row.sens, row.source]);
    if (!distinct.has(said)) distinct.set(said, row);
  }
  const links = [...distinct.values()];
  return complementTable(
    name,
    origin,
    links.map(({ cle, cible, sens, source }) => [cle, cible, sens, source]),
    links.map(({ line }) => line),
  );
}

/** `428 codes of PCS 2020`, for each edition. */
function countByEdition(codes: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const [, nomenclature = '', version = ''] of codes) {
    const edition = editionOf({ nomenclature, version });
    counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  return [...counts].sort().map(([edition, count]) => `${count} codes of ${edition}`);
}
