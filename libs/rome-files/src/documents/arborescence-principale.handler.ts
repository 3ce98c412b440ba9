import { documents } from '@rome-graph/domain';
import type { OfficialTable } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentAgreement, DocumentHandler, RecognisedDocument, ReleaseContext } from './document';
import { dateOfWorkbook } from './document-version';
import { recogniseByLayouts } from './layout.finder';
import { recordsOf } from './table-records';

/** The arborescence principale: grands domaines, domaines, fiches and appellations, one row each. */
export const arborescencePrincipaleHandler: DocumentHandler = {
  document: documents.arborescencePrincipale,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.arborescencePrincipale, opened);
    const version = recognised && dateOfWorkbook(opened);
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, release) {
    const here = readLevels(document);
    return {
      tables: new Map(),
      agreements: [
        compare(
          'grands domaines',
          here.grandsDomaines,
          labels(release, 'grand_domaine', 'code_grand_domaine', 'libelle_grand_domaine'),
        ),
        compare(
          'domaines professionnels',
          here.domaines,
          labels(release, 'domaine_professionnel', 'code_domaine_professionnel', 'libelle_domaine_professionnel'),
        ),
        compare('fiches, by label and OGR code', here.fiches, withOgr(release)),
        compare('appellations, by label and fiche', here.appellations, withFiche(release)),
      ],
      unlinked: [],
      adds: [],
    };
  },
};

/** Code → what is compared, at each level. */
interface Levels {
  readonly grandsDomaines: Map<string, string>;
  readonly domaines: Map<string, string>;
  readonly fiches: Map<string, string>;
  readonly appellations: Map<string, string>;
}

/** The first row of a fiche is the fiche itself; those that follow are its appellations. */
function readLevels({ tables }: RecognisedDocument): Levels {
  const table = tables.get('classeur_principal') as TableRows;
  const levels: Levels = { grandsDomaines: new Map(), domaines: new Map(), fiches: new Map(), appellations: new Map() };
  for (const row of recordsOf(table, 'grand_domaine', 'domaine', 'fiche', 'libelle', 'code_ogr')) {
    const { grand_domaine, domaine, fiche, libelle, code_ogr } = row;
    const code = `${grand_domaine}${domaine}${fiche}`;
    if (domaine === '') levels.grandsDomaines.set(code, libelle);
    else if (fiche === '') levels.domaines.set(code, libelle);
    else if (!levels.fiches.has(code)) levels.fiches.set(code, `${libelle} (${code_ogr})`);
    else levels.appellations.set(code_ogr, `${libelle} < ${code}`);
  }
  return levels;
}

function compare(
  what: string,
  here: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): DocumentAgreement {
  const agreement = new AgreementCounter(what);
  for (const [code, libelle] of here) agreement.compare(code, libelle, there.get(code) ?? '');
  for (const [code, libelle] of there) if (!here.has(code)) agreement.compare(code, '', libelle);
  return agreement.result();
}

function labels({ tables }: ReleaseContext, name: OfficialTable, code: string, libelle: string): Map<string, string> {
  const table = tables.get(name);
  const records = table ? recordsOf(table, code, libelle) : [];
  return new Map(records.map((record) => [record[code] ?? '', record[libelle] ?? '']));
}

function withOgr({ tables }: ReleaseContext): Map<string, string> {
  const table = tables.get('referentiel_code_rome');
  const records = table ? recordsOf(table, 'code_rome', 'libelle_rome', 'code_ogr') : [];
  return new Map(records.map(({ code_rome, libelle_rome, code_ogr }) => [code_rome, `${libelle_rome} (${code_ogr})`]));
}

function withFiche({ tables }: ReleaseContext): Map<string, string> {
  const table = tables.get('referentiel_appellation');
  const records = table ? recordsOf(table, 'code_ogr', 'libelle_appellation_long', 'code_rome') : [];
  return new Map(
    records.map(({ code_ogr, libelle_appellation_long, code_rome }) => [
      code_ogr,
      `${libelle_appellation_long} < ${code_rome}`,
    ]),
  );
}
