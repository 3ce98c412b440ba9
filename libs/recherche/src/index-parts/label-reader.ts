import type { ElementCherche, TypeDeRecherche } from '../element';
import { joiningWords } from '../text/empty-words';
import { wordsOfLabel } from '../text/words';
import type { LabelKind, LabelTable } from './label-table';
import { labelKinds } from './label-table';
import type { Lexicon } from './lexicon';
import { PairList } from './postings';

/** Kinds that métiers hold, by codes OGR that no two of them share. */
const holdable: ReadonlySet<TypeDeRecherche> = new Set([
  'COMPETENCE',
  'MACRO_COMPETENCE',
  'SAVOIR',
  'CONTEXTE_TRAVAIL',
]);
const inParentheses = /\([^)]*\)/g;

/** Reads the labels of elements, one element after the other, métiers and appellations first. */
export class LabelReader {
  /** Stem, then label. */
  readonly pairs = new PairList();
  /** The stems of what métiers hold, by code OGR. */
  readonly stemsOfItems = new Map<string, readonly number[]>();

  private readonly texts: string[] = [];
  private readonly kinds: LabelKind[] = [];
  private readonly owners: number[] = [];
  private readonly heads: number[] = [];
  private readonly weighty: (readonly number[])[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly elements: readonly ElementCherche[],
    private readonly metiers: ReadonlyMap<string, number>,
  ) {}

  /** How many labels of métiers and appellations were read. */
  get naming(): number {
    let count = this.owners.length;
    while (count > 0 && !isNaming(this.elements[this.owners[count - 1]!]!)) count--;
    return count;
  }

  /** Reads the labels of the element of a number. */
  read(element: number): void {
    const { type, code, libelle, libelleCourt, anciensNoms = [] } = this.elements[element]!;
    const stems = this.add(element, libelle, labelKinds.OWN);
    if (holdable.has(type)) this.stemsOfItems.set(code, stems);
    const short = libelleCourt && libelleCourt !== libelle ? libelleCourt : null;
    if (short !== null) this.add(element, short, labelKinds.SHORT, stems);
    for (const former of anciensNoms) this.add(element, former, labelKinds.FORMER);
  }

  /** All labels that were read. */
  table(rarities: Float32Array): LabelTable {
    return {
      texts: this.texts,
      kinds: Uint8Array.from(this.kinds),
      elements: Int32Array.from(this.owners),
      metiers: Int32Array.from(this.owners, (owner) => this.metiers.get(this.elements[owner]!.metier ?? '') ?? -1),
      weights: Float32Array.from(this.weighty, (stems) => stems.reduce((sum, stem) => sum + rarities[stem]!, 0)),
      heads: Int32Array.from(this.heads),
      naming: this.naming,
    };
  }

  private add(element: number, text: string, kind: LabelKind, unless?: readonly number[]): readonly number[] {
    const stems = this.stemsOf(text);
    if (unless && sameSet(stems, unless)) return stems;
    const label = this.texts.length;
    for (const stem of stems) this.pairs.add(stem, label);
    const outside = text.includes('(') ? this.stemsOf(text.replace(inParentheses, ' ')) : stems;
    this.texts.push(text);
    this.kinds.push(kind);
    this.owners.push(element);
    this.heads.push(stems[0] ?? -1);
    this.weighty.push(outside.length > 0 ? outside : stems);
    return stems;
  }

  private stemsOf(text: string): number[] {
    const words = wordsOfLabel(text);
    const meaningful = words.filter((word) => !joiningWords.has(word));
    return [...new Set((meaningful.length > 0 ? meaningful : words).map((word) => this.lexicon.learnOfLabel(word)))];
  }
}

function isNaming({ type }: ElementCherche): boolean {
  return type === 'METIER' || type === 'APPELLATION';
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((stem) => b.includes(stem));
}
