import type { NatureItem } from '@rome-graph/skill-graph';

/** A code and what it is called. */
export interface Labelled {
  readonly code: string;
  readonly libelle: string;
}

/** What the codes of a release are called. */
export class LabelTable {
  private readonly metiers: ReadonlyMap<string, string>;
  private readonly items = new Map<NatureItem, Map<string, string>>();

  constructor(
    metiers: readonly Labelled[],
    items: readonly { readonly nature: NatureItem; readonly code: string; readonly libelle: string | null }[],
  ) {
    this.metiers = new Map(metiers.map(({ code, libelle }) => [code, libelle]));
    for (const { nature, code, libelle } of items) {
      let ofNature = this.items.get(nature);
      if (!ofNature) this.items.set(nature, (ofNature = new Map()));
      ofNature.set(code, libelle ?? code);
    }
  }

  /** The métiers of the release, in the order they were read. */
  entries(): Iterable<[code: string, libelle: string]> {
    return this.metiers;
  }

  /** A métier's code with its libellé; the code itself stands for a libellé that is not known. */
  metier(code: string): Labelled {
    return { code, libelle: this.metiers.get(code) ?? code };
  }

  /** An item's libellé; its code when the release does not name it (objectifs and enjeux without the official tree). */
  item(nature: NatureItem, code: string): string {
    return this.items.get(nature)?.get(code) ?? code;
  }
}
