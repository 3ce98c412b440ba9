import type { ReleaseContext, UnlinkedCodes } from './document';
import { recordsOf } from './table-records';

/** The ROME codes of a release: its fiches, and those that came from each fiche of ROME 3. */
export interface ReleaseCodes {
  readonly fiches: ReadonlySet<string>;
  /** codeRomeParent → the fiches of the release that come from it, in order of code. */
  readonly byParent: ReadonlyMap<string, readonly string[]>;
}

/** The ROME codes of a release, from referentiel_code_rome. */
export function releaseCodes({ tables }: Pick<ReleaseContext, 'tables'>): ReleaseCodes {
  const table = tables.get('referentiel_code_rome');
  const records = table ? recordsOf(table, 'code_rome', 'code_rome_parent') : [];
  const byParent = new Map<string, string[]>();
  for (const { code_rome, code_rome_parent } of records) {
    if (code_rome_parent !== '') byParent.set(code_rome_parent, [...(byParent.get(code_rome_parent) ?? []), code_rome]);
  }
  for (const fiches of byParent.values()) fiches.sort();
  return { fiches: new Set(records.map(({ code_rome }) => code_rome)), byParent };
}

/** Counts the codes of a document that lead to something, and keeps those that do not, with the rows that hold them. */
export class CodeCounter {
  private readonly linkedCodes = new Set<string>();
  private readonly unlinkedRows = new Map<string, number>();

  /** @param what the codes that lead to nothing, as `ROME codes that are no fiche of the release`. */
  constructor(private readonly what: string) {}

  count(code: string, linked: boolean): void {
    if (linked) this.linkedCodes.add(code);
    else this.unlinkedRows.set(code, (this.unlinkedRows.get(code) ?? 0) + 1);
  }

  result(): UnlinkedCodes {
    return { what: this.what, rows: new Map([...this.unlinkedRows].sort()), linked: this.linkedCodes.size };
  }
}

/** The codes of a document of ROME 3: each leads to the fiches whose codeRomeParent it is. */
export function rome3Counter(): CodeCounter {
  return new CodeCounter('codes of ROME 3 that no fiche of the release comes from');
}
