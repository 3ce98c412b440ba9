import type { Disagreement, DocumentAgreement } from './document';

/** What a text without anything to fold has nothing of: most texts, of which many thousands are compared. */
const foldable = /[\u2010-\u2019\u02BC\u201C\u201D\u2026\u2212]|[^\S ]| {2}|^ | $/;

/** A text without what differs between files that say the same: typographic signs, surrounding and repeated blanks. */
export function foldTypography(text: string): string {
  if (!foldable.test(text)) return text;
  return text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}

/** Counts what agrees and keeps every disagreement. */
export class AgreementCounter {
  private compared = 0;
  private agree = 0;
  private readonly disagreements: Disagreement[] = [];

  /** @param what what is compared, in a few English words. */
  constructor(private readonly what: string) {}

  /** Compares two texts about one code, typography folded. */
  compare(code: string, here: string, there: string): void {
    this.compared += 1;
    if (foldTypography(here) === foldTypography(there)) this.agree += 1;
    else this.disagreements.push({ code, here, there });
  }

  /** Compares two sets of codes: every code of either counts once, and agrees when both hold it. */
  compareSets(here: ReadonlySet<string>, there: ReadonlySet<string>): void {
    for (const code of here) this.compare(code, code, there.has(code) ? code : '');
    for (const code of there) if (!here.has(code)) this.compare(code, '', code);
  }

  result(): DocumentAgreement {
    return { what: this.what, compared: this.compared, agree: this.agree, disagreements: this.disagreements };
  }
}
