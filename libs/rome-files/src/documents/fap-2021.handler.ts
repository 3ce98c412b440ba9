import { documents } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { DocumentAgreement, DocumentHandler, RecognisedDocument } from './document';
import type { FapLink } from './fap-tables';
import { fapContribution } from './fap-tables';
import { LabelRegistry } from './label-registry';
import { recogniseByLayouts } from './layout.finder';
import { rome3Labels } from './rome3-labels';
import { recordsOf } from './table-records';

const edition = '2021';

/** The levels of the nomenclature, by the number of families that each counts. */
const levels = ['22', '86', '228', '341'] as const;

/** FAP 2021 and ROME 3, as a workbook or a CSV file of the DARES. */
export const fap2021Handler: DocumentHandler = {
  document: documents.fap2021,
  recognise: (opened) => {
    const recognised = recogniseByLayouts(documents.fap2021, opened);
    return recognised && { ...recognised, version: edition };
  },
  contribute(document, release) {
    const table = document.tables.get('fap_2021_rome') as TableRows;
    const registry = new LabelRegistry();
    const links = recordsOf(table, 'code_fap', 'libelle_fap', 'code_rome', 'qualification').map((record): FapLink => {
      registry.add(record.code_fap, record.libelle_fap);
      return { fap: record.code_fap, rome: record.code_rome, qualification: record.qualification };
    });
    const libelles = registry.labels();
    const contribution = fapContribution({ edition, links, libelles, file: document.file.origin }, release);
    const nomenclature = release.documents.find(({ document: other }) => other === documents.fap2021Nomenclature);
    const rome3 = rome3Labels(document, release);
    return {
      ...contribution,
      tables: new Map([...contribution.tables, ...rome3.tables]),
      agreements: [
        registry.agreement('labels of one FAP, from row to row'),
        ...rome3.agreements,
        ...(nomenclature ? [nomenclatureAgreement(libelles, nomenclature)] : []),
      ],
    };
  },
};

/** The labels of FAP 2021: what the table above says is compared with them. */
export const fap2021NomenclatureHandler: DocumentHandler = {
  document: documents.fap2021Nomenclature,
  recognise: (opened) => {
    const recognised = recogniseByLayouts(documents.fap2021Nomenclature, opened);
    return recognised && { ...recognised, version: edition };
  },
  contribute(_, release) {
    const isUsed = release.documents.some(({ document }) => document === documents.fap2021);
    return {
      tables: new Map(),
      agreements: [],
      unlinked: [],
      adds: isUsed ? [] : [`nothing by itself: the labels of « ${documents.fap2021.fileName} » are compared with it`],
    };
  },
};

function nomenclatureAgreement(
  libelles: ReadonlyMap<string, string>,
  nomenclature: RecognisedDocument,
): DocumentAgreement {
  const table = nomenclature.tables.get('fap_2021_nomenclature') as TableRows;
  const official = new Map(
    levels.flatMap((level) =>
      recordsOf(table, `code_fap_${level}`, `libelle_fap_${level}`).map((record): [string, string] => [
        record[`code_fap_${level}`] ?? '',
        record[`libelle_fap_${level}`] ?? '',
      ]),
    ),
  );
  const agreement = new AgreementCounter('labels of FAP, against the nomenclature of 2021');
  for (const [code, libelle] of libelles) agreement.compare(code, libelle, official.get(code) ?? '');
  return agreement.result();
}
