import type { DocumentAgreement, DocumentContribution } from '@rome-graph/rome-files';

/** What was found in a document given beside the export, and what a load makes of it. */
export interface DocumentReport {
  readonly file: string;
  /** Code and name of what it was recognised as. */
  readonly document: string;
  readonly libelle: string;
  /** The version or date that it gives of itself. */
  readonly version: string | null;
  readonly rows: number;
  readonly remarks: readonly string[];
  readonly agreements: readonly DocumentAgreement[];
  readonly unlinked: readonly UnlinkedReport[];
  readonly adds: readonly string[];
}

/** Codes of a document that lead to nothing in the release. */
export interface UnlinkedReport {
  readonly what: string;
  /** Codes that do lead to something. */
  readonly linked: number | null;
  readonly codes: readonly { readonly code: string; readonly rows: number }[];
}

/** The documents of a load as its report tells them. */
export function reportDocuments(documents: readonly DocumentContribution[]): DocumentReport[] {
  return documents.map(({ recognised, contribution }) => ({
    file: recognised.file.origin,
    document: recognised.document.code,
    libelle: recognised.document.libelle,
    version: recognised.version ?? null,
    rows: recognised.rows,
    remarks: [...(recognised.rome3 ? ['its codes are those of ROME 3'] : []), ...recognised.remarks],
    agreements: contribution.agreements,
    unlinked: contribution.unlinked.map(({ what, rows, linked }) => ({
      what,
      linked: linked ?? null,
      codes: [...rows].map(([code, count]) => ({ code, rows: count })),
    })),
    adds: contribution.adds,
  }));
}
