import { inAll } from '../index-parts/postings';
import type { SearchParts } from '../index-parts/search-parts';
import { faintShare } from '../text/empty-words';
import type { Synonyms } from './synonyms';
import type { Alternative, Slot, Way } from './slot';
import { ways } from './slot';
import type { AskedWord } from './asked-words';

const weights = {
  form: 1,
  stem: 0.98,
  joined: 0.97,
  sigle: 0.96,
  synonym: 0.93,
  innerSigle: 0.88,
  family: 0.8,
  begun: 0.7,
  mistyped: 0.78,
} as const;
/** What a beginning gains for the share of the word that was typed, and a mistyped word loses for its second letter. */
const begunGain = 0.16;
const secondLetter = 0.1;
/** How much a word weighs that stands in no label. */
const unknownWeight = 1;
/** Beginnings that are shorter say nothing beside another word. */
const shortestBeginning = 3;
const mostBegun = 40;
const mostNear = 12;
/** A rare word that begins words of so many times more labels is taken for their beginning, too. */
const timesAsMany = 4;
const shortestPart = 3;
/** Longer words are looked for as they are: no label has such. */
const longestMistyped = 30;
/** How many words of a text are compared letter by letter with all words of labels, which takes long. */
const mostMistyped = 3;
const longestSigle = 6;
/** What initials are worth of a sigle that labels write. */
const besideWord = 0.8;
/** A word of labels that is commoner is no sigle that one has to guess, nor the beginning of another word. */
const commonWord = 12;

/** Makes slots of words. */
export class SlotMaker {
  private mistypedLeft = 0;

  constructor(
    private readonly parts: SearchParts,
    private readonly synonyms: Synonyms,
  ) {}

  /** A slot for each word, with what it is together with its neighbours. */
  slots(words: readonly AskedWord[]): Slot[] {
    const shared = this.ofSeveral(words.map(({ word }) => word));
    this.mistypedLeft = mostMistyped;
    return words.map((asked, at) => this.slot(asked, shared[at] ?? [], words.length === 1));
  }

  private slot({ word, faint, last }: AskedWord, shared: readonly Alternative[], alone: boolean): Slot {
    const own = this.ofWord(word);
    const begun = isRare(own) || last ? this.begun(word, alone) : [];
    const ownSure = !this.isRatherBegun(word, own, begun) && (word.length > 1 || !last || alone);
    const whole = ownSure ? own : own.map((found) => ({ ...found, sure: false }));
    const sure = [...this.ofSigle(word, own, begun), ...whole, ...shared];
    const weak = sure.length > 0 ? [] : [...this.split(word), ...(begun.length > 0 ? [] : this.mistyped(word))];
    const alternatives = [...sure, ...this.ofFamily(word), ...begun, ...weak].sort((a, b) => b.weight - a.weight);
    const weight = this.weightOf(own, alternatives) * (faint ? faintShare : 1);
    return { word, weight, alternatives, stems: this.stemsInTexts(word, alternatives), faint };
  }

  private ofWord(word: string): Alternative[] {
    const { lexicon } = this.parts;
    const stem = lexicon.stemOf(word);
    if (stem === undefined) return [];
    const found = this.holding(stem, lexicon.isInLabels(word) ? weights.form : weights.stem, ways.WORD);
    return found.labels.length > 0 ? [found] : [];
  }

  /** Whether a word is likelier the beginning of others than the rare word that it is. */
  private isRatherBegun(word: string, own: readonly Alternative[], begun: readonly Alternative[]): boolean {
    if (own.length === 0 || begun.length === 0) return false;
    if (!this.parts.lexicon.isInLabels(word)) return true;
    return isRare(own) && labelsOf(begun) > timesAsMany * own[0]!.labels.length;
  }

  private holding(stem: number, weight: number, way: Way): Alternative {
    const sure = way !== ways.FAMILY && way !== ways.MISTYPED && way !== ways.FAR;
    return { labels: this.parts.labelsOfStem.under(stem), weight, cover: this.parts.rarities[stem]!, way, sure, stem };
  }

  private ofFamily(word: string): Alternative[] {
    if (word.length < shortestPart + 2) return [];
    return this.parts.lexicon
      .relativesOf(word)
      .map((stem) => this.holding(stem, weights.family, ways.FAMILY))
      .filter(({ labels }) => labels.length > 0);
  }

  private ofSigle(word: string, own: readonly Alternative[], begun: readonly Alternative[]): Alternative[] {
    if (word.length > longestSigle) return [];
    const { writtenSigles, wholeSigles, innerSigles } = this.parts;
    const written = sigle(writtenSigles.get(word), weights.form, Infinity);
    if (!isRare(own)) return written;
    const sure = labelsOf(begun) < commonWord;
    const less = own.length > 0 || !sure ? besideWord : 1;
    return [
      ...written,
      ...sigle(wholeSigles.get(word), weights.sigle * less, Infinity, sure),
      ...sigle(innerSigles.get(word), weights.innerSigle * less, word.length * 2, sure),
    ];
  }

  private begun(word: string, alone: boolean): Alternative[] {
    if (word.length < shortestBeginning && !alone) return [];
    const longest = new Map<number, number>();
    for (const [form, stem] of this.parts.lexicon.begunBy(word, mostBegun * 4)) {
      if (form === word) continue;
      const weight = weights.begun + begunGain * (word.length / form.length);
      longest.set(stem, Math.max(longest.get(stem) ?? 0, weight));
    }
    return [...longest]
      .map(([stem, weight]) => this.holding(stem, weight, ways.FAMILY))
      .map((found) => ({ ...found, weight: found.weight + gainOfCommon(found.labels.length) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostBegun);
  }

  private mistyped(word: string): Alternative[] {
    const allowed = lettersThatMayBeWrong(word);
    if (allowed === 0 || this.mistypedLeft-- <= 0) return [];
    const nearest = this.parts.lexicon
      .near(word, allowed)
      .map(([form, stem, distance]): [number, number] => [stem, isSwap(word, form) ? 1 : distance])
      .sort(([, a], [, b]) => a - b)
      .slice(0, mostNear);
    return nearest.map(([stem, letters]) =>
      this.holding(stem, weights.mistyped - secondLetter * (letters - 1), letters > 1 ? ways.FAR : ways.MISTYPED),
    );
  }

  /** A word in two parts that stand in one label: aidesoignant. */
  private split(word: string): Alternative[] {
    let best: Alternative | undefined;
    const last = word.length > longestMistyped ? 0 : word.length - shortestPart;
    for (let at = shortestPart; at <= last; at++) {
      const found = this.together([word.slice(0, at), word.slice(at)], weights.joined, ways.WORD);
      if (found && (!best || found.cover > best.cover)) best = found;
    }
    return best ? [best] : [];
  }

  /** Labels that hold all words. */
  private together(words: readonly string[], weight: number, way: Way): Alternative | undefined {
    const stems = words.map((word) => this.parts.lexicon.stemOf(word));
    const known = stems.filter((stem): stem is number => stem !== undefined);
    if (known.length < words.length) return undefined;
    const labels = inAll(known.map((stem) => this.parts.labelsOfStem.under(stem)));
    if (labels.length === 0) return undefined;
    const cover = known.reduce((sum, stem) => sum + this.parts.rarities[stem]!, 0);
    return { labels, weight, cover, way, sure: true, stem: known.length === 1 ? known[0]! : -1 };
  }

  /** What words in a row are together, under each of them: two that are one word, and expressions of our synonyms. */
  private ofSeveral(words: readonly string[]): Alternative[][] {
    const found: Alternative[][] = words.map(() => []);
    const share = (from: number, width: number, alternative: Alternative): void => {
      for (let at = from; at < from + width; at++) {
        found[at]!.push(at === from ? alternative : { ...alternative, cover: 0 });
      }
    };
    for (let at = 0; at + 1 < words.length; at++) {
      const [joined] = this.ofWord(`${words[at]}${words[at + 1]}`);
      if (joined) share(at, 2, { ...joined, weight: weights.joined });
    }
    for (const { from, width, meant } of this.synonyms.among(words)) {
      for (const other of meant) {
        const alternative = this.together(other, weights.synonym, ways.SYNONYM);
        if (alternative) share(from, width, alternative);
      }
    }
    return found;
  }

  private weightOf(own: readonly Alternative[], alternatives: readonly Alternative[]): number {
    if (own.length > 0 && own[0]!.stem !== -1) return this.parts.rarities[own[0]!.stem]!;
    if (alternatives.length === 0) return unknownWeight;
    const best = alternatives[0]!.weight;
    let labels = 0;
    for (const alternative of alternatives) if (alternative.weight > best - 0.05) labels += alternative.labels.length;
    return Math.log(1 + this.parts.labels.naming / Math.max(1, labels));
  }

  private stemsInTexts(word: string, alternatives: readonly Alternative[]): number[] {
    const own = this.parts.lexicon.stemOf(word);
    const family = alternatives.filter(({ way, weight }) => way === ways.FAMILY && weight === weights.family);
    return [...(own === undefined ? [] : [own]), ...family.map(({ stem }) => stem)];
  }
}

function sigle(labels: Int32Array | undefined, weight: number, cover: number, sure = true): Alternative[] {
  return labels ? [{ labels, weight, cover, way: ways.SIGLE, sure, stem: -1 }] : [];
}

/** What a beginning gains of a word for each doubling of the labels that hold it. */
function gainOfCommon(labels: number): number {
  return Math.min(0.09, 0.012 * Math.log2(1 + labels));
}

function labelsOf(alternatives: readonly Alternative[]): number {
  return alternatives.reduce((sum, { labels }) => sum + labels.length, 0);
}

/** Whether a word is in so few labels that it may be the beginning of another. */
function isRare(own: readonly Alternative[]): boolean {
  return (own[0]?.labels.length ?? 0) < commonWord;
}

/** How many letters of a word may be wrong: none of a short one, nor of one with figures, for it would be another. */
function lettersThatMayBeWrong(word: string): number {
  if (word.length < 4 || word.length > longestMistyped || /\p{N}/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Whether two neighbouring letters were typed one for the other. */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2);
}
