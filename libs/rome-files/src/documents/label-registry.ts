import { AgreementCounter, foldTypography } from './agreement';
import type { DocumentAgreement } from './document';

/** The label of each code of a document that repeats it on many rows: the first is kept, the others are compared with it. */
export class LabelRegistry {
  private readonly spellings = new Map<string, string[]>();

  add(code: string, label: string): void {
    const known = this.spellings.get(code) ?? [];
    if (!known.some((spelling) => foldTypography(spelling) === foldTypography(label))) known.push(label);
    this.spellings.set(code, known);
  }

  /** Code → its first label, in order of code. */
  labels(): ReadonlyMap<string, string> {
    return new Map([...this.spellings].map(([code, [first = '']]): [string, string] => [code, first]).sort());
  }

  /** How many codes have one label only; each other label of a code is a disagreement. */
  agreement(what: string): DocumentAgreement {
    const counter = new AgreementCounter(what);
    for (const [code, [first = '', ...others]] of this.spellings) {
      for (const label of others.length > 0 ? others : [first]) counter.compare(code, label, first);
    }
    return counter.result();
  }
}
