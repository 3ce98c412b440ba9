import type { SearchParts } from '../index-parts/search-parts';
import { labelKinds } from '../index-parts/label-table';
import type { Slot } from '../query/slot';
import { farBit, ways } from '../query/slot';
import { markContents, shareOfContents, weightOf } from './contents-marks';
import type { Scratch } from './scratch';

const leastOfCoverage = 0.55;
const headGain = 0.1;
const ofMetierGain = 0.03;
/** Where labels share a sigle, that of the métier first. */
const sigleOfMetierGain = 0.08;
const littleUsedLoss = 0.06;
const formerLoss = 0.05;
const wholeInSentenceGain = 0.3;
const fullGain = 0.3;
/** What a label gains that is what was typed, and nothing else; of one word, only a name of a métier gains it. */
const exactGain = 0.25;
/** From how many telling words on a text is a sentence, in which several labels may stand whole. */
const sentence = 3;
/** From what share on a label is asked for as a whole. */
export const wholeShare = 0.999;

/** Scores the labels that a search touched. */
export class LabelScorer {
  private readonly total: number;
  private readonly telling: number;
  private readonly tellingCount: number;
  private readonly everything: number;
  private readonly marks: Uint16Array;

  constructor(
    private readonly parts: SearchParts,
    private readonly slots: readonly Slot[],
    private readonly scratch: Scratch,
  ) {
    this.total = slots.reduce((sum, { weight }) => sum + weight, 0);
    this.telling = slots.reduce((bits, { faint }, at) => (faint ? bits : bits | (1 << at)), 0);
    this.tellingCount = slots.filter(({ faint }) => !faint).length;
    this.everything = (1 << slots.length) - 1;
    this.marks = markContents(slots, parts);
  }

  /** Gives every touched label its score, about 0 to 1.8, and says which are full. A word far from what was typed counts only beside the rest. */
  scoreAll(): void {
    const { touched, count, scores, full } = this.scratch;
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      full[label] = (this.scratch.sure[label]! & this.telling) === this.telling ? 1 : 0;
      scores[label] = this.scoreOf(label);
    }
  }

  /** Métiers whose texts, compétences or savoirs have words, with what that is worth. */
  *byContents(): Iterable<readonly [metier: number, score: number]> {
    for (const [metier, bits] of this.marks.entries()) {
      if (bits !== 0) yield [metier, this.fromContents(metier, 0) / this.total];
    }
  }

  private scoreOf(label: number): number {
    const { labels } = this.parts;
    const { scores, covers, headed, answered } = this.scratch;
    const share = Math.min(1, covers[label]! / Math.max(labels.weights[label]!, 0.001));
    const metier = labels.metiers[label]!;
    const fromContents = metier === -1 ? 0 : this.fromContents(metier, answered[label]!);
    const coverage = (scores[label]! + fromContents) / this.total;
    const base = coverage * (leastOfCoverage + (1 - leastOfCoverage) * share);
    const score = base + headGain * headed[label]! + this.gainOfWhole(label, share) + this.priorOf(label);
    const isFar = (this.scratch.answers[label]! & farBit) !== 0 && (this.telling & ~answered[label]!) !== 0;
    return isFar ? 0 : score;
  }

  /** What a label gains that has all that was asked, or that stands whole in a sentence. */
  private gainOfWhole(label: number, share: number): number {
    const whole = share > wholeShare;
    if (!this.scratch.full[label]) return whole && this.tellingCount >= sentence ? wholeInSentenceGain : 0;
    const exact = whole && this.scratch.answered[label] === this.everything;
    return fullGain + (exact && (this.slots.length > 1 || label < this.parts.labels.naming) ? exactGain : 0);
  }

  private fromContents(metier: number, answered: number): number {
    const open = this.marks[metier]! & ~answered;
    return open === 0 ? 0 : shareOfContents * weightOf(open, this.slots);
  }

  private priorOf(label: number): number {
    const { labels, elements } = this.parts;
    const { type, principale, peuUsitee } = elements[labels.elements[label]!]!;
    const ofSigle = this.scratch.answers[label]! & ways.SIGLE ? sigleOfMetierGain : 0;
    const known = type === 'METIER' || principale ? ofMetierGain + ofSigle : 0;
    const former = labels.kinds[label] === labelKinds.FORMER ? formerLoss : 0;
    return known - (peuUsitee ? littleUsedLoss : 0) - former;
  }
}
