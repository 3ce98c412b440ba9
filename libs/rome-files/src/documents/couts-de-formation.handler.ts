import { baseDuCout, documents } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import type { CoutDeFormation } from './couts-de-formation.rows';
import { coutsIn, isNiveau } from './couts-de-formation.rows';
import type { DocumentHandler, RecognisedDocument } from './document';
import { recogniseByLayouts } from './layout.finder';
import { CodeCounter } from './release-codes';
import { complementTable, recordsOf } from './table-records';

/** The months that training takes, by level or by certification: each certification of Certif Info gets those most its own. */
export const coutsDeFormationHandler: DocumentHandler = {
  document: documents.coutsDeFormation,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.coutsDeFormation, opened);
    const rows = recognised && coutsIn(tableOf(recognised));
    return rows && { ...recognised, version: [...new Set(rows.map(({ source }) => source))].sort().join(', ') };
  },
  contribute(document, { documents: all }) {
    const couts = new Map((coutsIn(tableOf(document)) ?? []).map((row) => [row.cible, row]));
    const certifications = certificationsIn(all);
    const named = new CodeCounter('levels and certifications that no certification of Certif Info has');
    const known = new Set(
      certifications?.flatMap(({ codes, references, niveau }) => [...codes, ...references, niveau]),
    );
    for (const cible of couts.keys()) named.count(cible, known.has(cible));
    const rows = (certifications ?? []).flatMap((certification) => rowOf(certification, couts));
    const lines = rows.map(({ line }) => line);
    const cells = rows.map(({ row }) => row);
    return {
      tables: new Map([
        ['certification_cout', complementTable('certification_cout', document.file.origin, cells, lines)],
      ]),
      agreements: [],
      unlinked: [named.result()],
      adds: [
        certifications
          ? `months of training of ${rows.length} of ${certifications.length} certifications`
          : 'nothing: months are those of certifications, and Certif Info is not given beside it',
      ],
    };
  },
};

function tableOf({ tables }: RecognisedDocument): TableRows {
  return tables.get(documents.coutsDeFormation.code) as TableRows;
}

/** What rows may name a certification by. */
interface NamedCertification {
  /** Its code of Certif Info, alone. */
  readonly codes: readonly string[];
  /** Its codes RNCP and RS. */
  readonly references: readonly string[];
  /** Its European level; empty: unknown. */
  readonly niveau: string;
}

/** The certifications of Certif Info; undefined where it is not given. */
function certificationsIn(all: readonly RecognisedDocument[]): NamedCertification[] | undefined {
  const table = all.find(({ document }) => document === documents.certifInfo)?.tables.get('certif_info');
  if (!table) return undefined;
  const byCode = new Map<string, { niveau: string; references: Set<string> }>();
  for (const { code, niveau_europeen, code_rncp, code_rs } of recordsOf(
    table,
    'code',
    'niveau_europeen',
    'code_rncp',
    'code_rs',
  )) {
    const certification = byCode.get(code) ?? { niveau: niveau_europeen, references: new Set<string>() };
    if (code_rncp !== '') certification.references.add(`RNCP${code_rncp}`);
    if (code_rs !== '') certification.references.add(`RS${code_rs}`);
    byCode.set(code, certification);
  }
  return [...byCode].map(([code, { niveau, references }]) => ({ codes: [code], references: [...references], niveau }));
}

/** The row of a certification: what names it goes before its level, the least months among what names it alike. */
function rowOf(
  { codes, references, niveau }: NamedCertification,
  couts: ReadonlyMap<string, CoutDeFormation>,
): { readonly row: Row; readonly line: number }[] {
  for (const names of [codes, references, [niveau]]) {
    const [cout] = names
      .flatMap((name) => couts.get(name) ?? [])
      .sort((a, b) => months(a) - months(b) || a.line - b.line);
    if (!cout) continue;
    const base = isNiveau(cout.cible) ? baseDuCout.values.NIVEAU : baseDuCout.values.CERTIFICATION;
    return [{ row: [codes[0] ?? '', cout.mois, base.official, cout.source], line: cout.line }];
  }
  return [];
}

function months({ mois }: CoutDeFormation): number {
  return Number(mois.replace(',', '.'));
}
