import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { TableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { Contribution, DocumentHandler, RecognisedDocument, ReleaseContext } from './document';
import { LabelRegistry } from './label-registry';
import { recogniseByLayouts } from './layout.finder';
import { PairSet } from './pair-set';
import { CodeCounter, releaseCodes } from './release-codes';
import type { TableRecord } from './table-records';
import { complementTable, recordsOf } from './table-records';

const romeColumns = ['code_rome_1', 'code_rome_2', 'code_rome_3', 'code_rome_4', 'code_rome_5'] as const;

/** What is the same in all the rows of a certification; a row differs from another by its Formacode and its code RS. */
const sharedColumns = ['libelle', 'type', 'niveau_europeen', 'code_rncp', 'etat', 'valideur', 'certificateur'] as const;

/** Certif Info: certifications, the métiers that they open and the Formacode that describe them. */
export const certifInfoHandler: DocumentHandler = {
  document: documents.certifInfo,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.certifInfo, opened);
    const version = recognised && lastUpdate(tableOf(recognised));
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, release) {
    const formacodes = formacodesOf(document, release);
    return merge(certificationsOf(document), metiersOf(document, release), formacodes);
  },
};

function tableOf({ tables }: RecognisedDocument): TableRows {
  return tables.get('certif_info') as TableRows;
}

/** The date of the newest row, as 2024-06-28: the file gives none of itself. */
function lastUpdate(table: TableRows): string | undefined {
  const dates = recordsOf(table, 'mise_a_jour').map(({ mise_a_jour }) =>
    mise_a_jour.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'),
  );
  return dates
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .sort()
    .at(-1);
}

type CertificationRecord = TableRecord<'code' | 'code_rs' | (typeof sharedColumns)[number]>;

function certificationsOf(document: RecognisedDocument): Contribution {
  const table = tableOf(document);
  const byCode = new Map<string, { readonly first: CertificationRecord; readonly codesRs: Set<string> }>();
  for (const record of recordsOf(table, 'code', 'code_rs', ...sharedColumns)) {
    const known = byCode.get(record.code);
    if (known) refuseOtherValues(known.first, record, table);
    const { first, codesRs } = known ?? { first: record, codesRs: new Set<string>() };
    if (record.code_rs !== '') codesRs.add(record.code_rs);
    byCode.set(record.code, { first, codesRs });
  }
  const certifications = [...byCode.values()];
  const rows = certifications.map(({ first: c, codesRs }) => {
    const codeRs = [...codesRs].sort().join(', ');
    return [c.code, c.libelle, c.type, c.niveau_europeen, c.code_rncp, codeRs, c.etat, c.valideur, c.certificateur];
  });
  const lines = certifications.map(({ first }) => table.lineOf(first.row));
  return {
    tables: new Map([['certification', complementTable('certification', table.file, rows, lines)]]),
    agreements: [],
    unlinked: [],
    adds: [`${rows.length} certifications`],
  };
}

function refuseOtherValues(first: CertificationRecord, other: CertificationRecord, table: TableRows): void {
  const column = sharedColumns.find((name) => first[name] !== other[name]);
  if (!column) return;
  throw new InputError(
    `certification ${other.code} as line ${table.lineOf(first.row)}, with another value ("${other[column]}" here, ` +
      `"${first[column]}" there); keep one of the two rows`,
    {
      file: table.file,
      line: table.lineOf(other.row),
      column: documents.certifInfo.layouts[0]?.columns[column]?.shown,
    },
  );
}

/** Codes are linked as they are; those cut to the domaine (A1100) are no fiche. */
function metiersOf(document: RecognisedDocument, release: ReleaseContext): Contribution {
  const table = tableOf(document);
  const { fiches } = releaseCodes(release);
  const codes = new CodeCounter('ROME codes that are no fiche of the release');
  const pairs = new PairSet();
  for (const record of recordsOf(table, 'code', ...romeColumns)) {
    for (const rome of new Set(romeColumns.map((column) => record[column]))) {
      if (rome === '') continue;
      codes.count(rome, fiches.has(rome));
      if (fiches.has(rome)) pairs.add(record.code, rome);
    }
  }
  return {
    tables: new Map([['certification_metier', complementTable('certification_metier', table.file, pairs.rows())]]),
    agreements: [],
    unlinked: [codes.result()],
    adds: [`${pairs.size} links PREPARE_A`],
  };
}

/** A Formacode that the ROME/Formacode table labels keeps that label. */
function formacodesOf(document: RecognisedDocument, { documents: all }: ReleaseContext): Contribution {
  const table = tableOf(document);
  const known = labelsOfRomeFormacode(all);
  const agreement = new AgreementCounter('labels of Formacode, against ROME/Formacode');
  const registry = new LabelRegistry();
  const pairs = new PairSet();
  for (const { code, code_formacode, libelle_formacode } of recordsOf(
    table,
    'code',
    'code_formacode',
    'libelle_formacode',
  )) {
    if (code_formacode === '') continue;
    pairs.add(code, code_formacode);
    registry.add(code_formacode, libelle_formacode);
  }
  const labels = registry.labels();
  for (const [code, label] of labels) {
    const there = known.get(code);
    if (there !== undefined) agreement.compare(code, label, there);
  }
  const rows = [...labels].filter(([code]) => !known.has(code));
  return {
    tables: new Map([
      ['formacode', complementTable('formacode', table.file, rows)],
      ['certification_formacode', complementTable('certification_formacode', table.file, pairs.rows())],
    ]),
    agreements: [
      registry.agreement('labels of one Formacode, from row to row'),
      ...(known.size > 0 ? [agreement.result()] : []),
    ],
    unlinked: [],
    adds: [`${rows.length} Formacode`, `${pairs.size} links DECRITE_PAR`],
  };
}

function labelsOfRomeFormacode(all: readonly RecognisedDocument[]): ReadonlyMap<string, string> {
  const table = all.find(({ document }) => document === documents.romeFormacode)?.tables.get('classeur_formacode');
  const records = table ? recordsOf(table, 'code_formacode', 'libelle_formacode') : [];
  return new Map(records.map(({ code_formacode, libelle_formacode }) => [code_formacode, libelle_formacode]));
}

function merge(...parts: readonly Contribution[]): Contribution {
  return {
    tables: new Map(parts.flatMap(({ tables }) => [...tables])),
    agreements: parts.flatMap(({ agreements }) => agreements),
    unlinked: parts.flatMap(({ unlinked }) => unlinked),
    adds: parts.flatMap(({ adds }) => adds),
  };
}
