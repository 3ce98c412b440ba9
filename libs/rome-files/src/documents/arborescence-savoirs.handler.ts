import { documents } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentHandler } from './document';
import { dateOfWorkbook } from './document-version';
import { recogniseByLayouts } from './layout.finder';
import { recordsOf } from './table-records';

/** The savoirs by catégorie and sous-catégorie. */
export const arborescenceSavoirsHandler: DocumentHandler = {
  document: documents.arborescenceSavoirs,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.arborescenceSavoirs, opened);
    const version = recognised && dateOfWorkbook(opened);
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, { tables }) {
    const here = document.tables.get('classeur_savoirs') as TableRows;
    const there = tables.get('referentiel_savoir');
    const columns = ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir', 'sous_categorie_savoir'] as const;
    const official = new Map(
      (there ? recordsOf(there, ...columns) : []).map((record) => [
        record.code_ogr_savoir,
        describe(record.libelle_savoir, record.categorie_savoir, record.sous_categorie_savoir),
      ]),
    );
    const agreement = new AgreementCounter('savoirs, by label, catégorie and sous-catégorie');
    const seen = new Set<string>();
    for (const { code_ogr, savoir, categorie, sous_categorie } of recordsOf(
      here,
      'code_ogr',
      'savoir',
      'categorie',
      'sous_categorie',
    )) {
      seen.add(code_ogr);
      agreement.compare(code_ogr, describe(savoir, categorie, sous_categorie), official.get(code_ogr) ?? '');
    }
    for (const [code, savoir] of official) if (!seen.has(code)) agreement.compare(code, '', savoir);
    return { tables: new Map(), agreements: [agreement.result()], unlinked: [], adds: [] };
  },
};

function describe(savoir: string, categorie: string, sousCategorie: string): string {
  return `${savoir} < ${sousCategorie} < ${categorie}`;
}
