import type { TypeDeRecherche } from '../element';
import { labelKinds } from '../index-parts/label-table';
import type { SearchParts } from '../index-parts/search-parts';
import type { Query } from '../query/read-query';
import type { Found, SearchAnswer } from '../result';
import { BestRows } from './best-rows';
import { LabelScorer, wholeShare } from './label-scorer';
import { rankLabelsOfMetiers, scoreOfMetier } from './metier-scores';
import type { Row } from './rows';
import { foundOf, orderOf } from './rows';
import type { Scratch } from './scratch';

/** What people mean most often comes first among equals. */
const shareOfType: Readonly<Record<TypeDeRecherche, number>> = {
  METIER: 1,
  APPELLATION: 0.74,
  MACRO_COMPETENCE: 0.72,
  CONTEXTE_TRAVAIL: 0.7,
  COMPETENCE: 0.68,
  SAVOIR: 0.68,
  CERTIFICATION: 0.6,
  CODE_EXTERNE: 0.55,
};

/** Results of less than this share of the best score are left out. */
const leastShare = 0.45;
/** So are those of less than this. */
const leastScore = 0.05;

/** Puts what a search found in order. */
export class Ranking {
  /** Whether a name in use has every word, and what has but some is left out. */
  private onlyFull = false;

  constructor(
    private readonly parts: SearchParts,
    private readonly scratch: Scratch,
    private readonly wanted: ReadonlySet<TypeDeRecherche>,
  ) {}

  /** The best of what is found: codes, then labels by how well they answer. */
  answer({ byCode, slots }: Query, limite: number): SearchAnswer {
    const coded = this.byCode(byCode);
    const taken = new Set(coded.map(({ element }) => element));
    const best = new BestRows<Row>(
      limite,
      orderOf(this.parts, (row) => this.isLast(row)),
    );
    if (slots.length > 0) {
      for (const row of this.byWords(slots)) if (!taken.has(row.element)) best.add(row);
    }
    const rows = [...coded, ...best.rows].slice(0, limite);
    return { total: coded.length + best.count, resultats: rows.map((row) => this.written(row)) };
  }

  /** Little-used appellations stand last, unless they alone have every word. */
  private isLast({ element, label }: Row): boolean {
    const { type, peuUsitee = false } = this.parts.elements[element]!;
    return type === 'APPELLATION' && peuUsitee && (this.onlyFull || !this.scratch.full[label]);
  }

  private written(row: Row): Found {
    return foundOf(row, row.label === -1 ? 0 : this.scratch.answers[row.label]!, this.parts);
  }

  private *byWords(slots: Query['slots']): Iterable<Row> {
    this.scratch.begin();
    const limit = this.asksForOthers() ? Infinity : this.parts.labels.naming;
    this.scratch.takeAll(slots, limit);
    const scorer = new LabelScorer(this.parts, slots, this.scratch);
    scorer.scoreAll();
    rankLabelsOfMetiers(this.scratch, this.parts);
    this.onlyFull = this.isAnyFullName();
    const least = this.onlyFull ? -Infinity : Math.max(leastScore, leastShare * this.bestScore());
    const holds = (label: number, score: number): boolean =>
      this.onlyFull ? this.scratch.full[label] === 1 : score >= least;
    yield* this.elements(holds);
    if (!this.wanted.has('METIER')) return;
    yield* this.metiers(holds);
    if (!this.onlyFull) yield* this.byContents(scorer, least);
  }

  private byCode(elements: readonly number[]): Row[] {
    const numbers = new Set(elements.flatMap((element) => this.standsFor(element)));
    return [...numbers].map((element) => ({ element, label: -1, score: 0, by: 'CODE' }));
  }

  /**
   * The element itself when its kind is wanted; before an appellation that names a fiche, or in its place, the métier; after a
   * code of another nomenclature, the métiers that it leads to.
   */
  private standsFor(element: number): number[] {
    const { type, metier, metiers = [], principale } = this.parts.elements[element]!;
    const own = this.wanted.has(type) ? [element] : [];
    if (type === 'CODE_EXTERNE') return [...own, ...(this.wanted.has('METIER') ? this.elementsOfMetiers(metiers) : [])];
    if (type !== 'APPELLATION' || !this.wanted.has('METIER') || (own.length > 0 && !principale)) return own;
    const number = this.parts.metiers.indexOf(metier ?? '');
    return number === -1 ? own : [this.parts.elementOfMetier[number]!, ...own];
  }

  private elementsOfMetiers(codes: readonly string[]): number[] {
    return codes.flatMap((code) => this.parts.elementOfMetier[this.parts.metiers.indexOf(code)] ?? []);
  }

  private *metiers(holds: (label: number, score: number) => boolean): Iterable<Row> {
    const { bestOfMetiers } = this.scratch;
    for (let metier = 0; metier < bestOfMetiers.length; metier++) {
      const label = bestOfMetiers[metier]!;
      const score = label === -1 ? 0 : scoreOfMetier(metier, this.scratch);
      if (label === -1 || !holds(label, score)) continue;
      yield { element: this.parts.elementOfMetier[metier]!, label: this.shownLabel(metier, label), score, by: 'LABEL' };
    }
  }

  /** The own label of a métier rather than another that has the same words among others. */
  private shownLabel(metier: number, best: number): number {
    const own = this.parts.labelOfMetier[metier]!;
    return this.scratch.answersAsMuch(own, best) && !this.isWhole(best) ? own : best;
  }

  private isWhole(label: number): boolean {
    return this.scratch.covers[label]! >= this.parts.labels.weights[label]! * wholeShare;
  }

  private *byContents(scorer: LabelScorer, least: number): Iterable<Row> {
    for (const [metier, score] of scorer.byContents()) {
      if (score < least || this.scratch.bestOfMetiers[metier] !== -1) continue;
      yield { element: this.parts.elementOfMetier[metier]!, label: -1, score, by: 'CONTENTS' };
    }
  }

  /** Every wanted element that is no métier, by its best label. */
  private *elements(holds: (label: number, score: number) => boolean): Iterable<Row> {
    const { touched, count } = this.scratch;
    const { elements } = this.parts.labels;
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const element = elements[label]!;
      const score = this.scoreOfElement(label, element);
      if (score === undefined || !holds(label, score) || !this.isBestOf(element, label)) continue;
      yield { element, label, score, by: 'LABEL' };
    }
  }

  /** Undefined for what is not listed: métiers are apart, and stand for the appellation of their very name. */
  private scoreOfElement(label: number, element: number): number | undefined {
    const { type, principale } = this.parts.elements[element]!;
    if (type === 'METIER' || !this.wanted.has(type) || (principale && this.wanted.has('METIER'))) return undefined;
    return this.scratch.scores[label]! * shareOfType[type];
  }

  /** Whether no other label of its element, which stand beside it, is better. */
  private isBestOf(element: number, label: number): boolean {
    for (const step of [-1, 1]) {
      for (let other = label + step; this.parts.labels.elements[other] === element; other += step) {
        if (this.scratch.isBetter(other, label)) return false;
      }
    }
    return true;
  }

  private bestScore(): number {
    const { touched, count, scores } = this.scratch;
    let best = 0;
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const { type } = this.parts.elements[this.parts.labels.elements[label]!]!;
      best = Math.max(best, scores[label]! * this.shareOf(type));
    }
    return best;
  }

  /** What a label counts for among the wanted: one of an appellation counts for its métier. */
  private shareOf(type: TypeDeRecherche): number {
    if (type === 'APPELLATION' && this.wanted.has('METIER')) return shareOfType.METIER;
    return this.wanted.has(type) || type === 'METIER' ? shareOfType[type] : 0;
  }

  /** Whether a name in use has every word: what has but some is then left out. */
  private isAnyFullName(): boolean {
    const { touched, count, full } = this.scratch;
    for (let at = 0; at < count; at++) {
      if (full[touched[at]!] && this.isNameInUse(touched[at]!)) return true;
    }
    return false;
  }

  private isNameInUse(label: number): boolean {
    const { labels, elements } = this.parts;
    const { type, peuUsitee = false } = elements[labels.elements[label]!]!;
    if (peuUsitee || labels.kinds[label] === labelKinds.FORMER) return false;
    return label < labels.naming ? this.asksForNames() : this.wanted.has(type) && !this.asksForNames();
  }

  private asksForNames(): boolean {
    return this.wanted.has('METIER') || this.wanted.has('APPELLATION');
  }

  private asksForOthers(): boolean {
    return [...this.wanted].some((type) => type !== 'METIER' && type !== 'APPELLATION');
  }
}
