import SearchableMap from 'minisearch/SearchableMap';
import { familyOf, stemOf } from '../text/stem';

/** Every word that labels and texts hold, each with the number of its stem. */
export class Lexicon {
  private readonly stems = new Map<string, number>();
  private readonly families = new Map<string, number[]>();
  private readonly ofForms = new Map<string, number>();
  /** Words of labels only: what is begun or mistyped is looked for among them. */
  private readonly labelForms = new SearchableMap<number>();

  /** How many stems there are. */
  get size(): number {
    return this.stems.size;
  }

  /** The stem of a word of a label, which the lexicon learns. */
  learnOfLabel(word: string): number {
    const stem = this.learn(word);
    this.labelForms.set(word, stem);
    return stem;
  }

  /** The stem of a word, which the lexicon learns. */
  learn(word: string): number {
    const known = this.ofForms.get(word);
    if (known !== undefined) return known;
    const text = stemOf(word);
    let stem = this.stems.get(text);
    if (stem === undefined) {
      stem = this.stems.size;
      this.stems.set(text, stem);
      const family = familyOf(text);
      const relatives = this.families.get(family);
      if (relatives) relatives.push(stem);
      else this.families.set(family, [stem]);
    }
    this.ofForms.set(word, stem);
    return stem;
  }

  /** The stem of a word; undefined when nothing of that stem was learnt. */
  stemOf(word: string): number | undefined {
    return this.ofForms.get(word) ?? this.stems.get(stemOf(word));
  }

  /** Whether a word stands in a label as it is written. */
  isInLabels(word: string): boolean {
    return this.labelForms.has(word);
  }

  /** Other stems of the family of a word. */
  relativesOf(word: string): readonly number[] {
    const own = stemOf(word);
    const relatives = this.families.get(familyOf(own)) ?? [];
    const stem = this.stems.get(own);
    return stem === undefined ? relatives : relatives.filter((relative) => relative !== stem);
  }

  /** Words of labels that begin so, with their stems; no more than `most` are looked at. */
  begunBy(beginning: string, most: number): [word: string, stem: number][] {
    const found: [string, number][] = [];
    for (const entry of this.labelForms.atPrefix(beginning)) {
      found.push(entry);
      if (found.length === most) break;
    }
    return found;
  }

  /** Words of labels within some letters of one, with their stems and how many letters differ. */
  near(word: string, letters: number): [word: string, stem: number, distance: number][] {
    return [...this.labelForms.fuzzyGet(word, letters)].map(([near, [stem, distance]]) => [near, stem, distance]);
  }
}
