import type { ElementCherche } from '../element';
import type { Sliced } from '../sliced';

/** How many elements are read between two stops. */
const atATime = 1000;

/** Codes and the elements that have them, by number. */
export class CodeTable {
  private readonly byCode = new Map<string, number[]>();
  private readonly metiers: [code: string, element: number][] = [];

  /** Reads the codes of elements, in parts. */
  static *of(elements: readonly ElementCherche[]): Sliced<CodeTable> {
    const table = new CodeTable();
    for (const [element, { type, code, autresCodes = [] }] of elements.entries()) {
      for (const each of new Set([code, ...autresCodes].map(withoutSigns))) table.add(each, element);
      if (type === 'METIER') table.metiers.push([code, element]);
      if (element % atATime === 0) yield;
    }
    table.metiers.sort(([a], [b]) => (a < b ? -1 : 1));
    return table;
  }

  /** The numbers of the elements of a code in capitals and without signs, those of métiers first. */
  elementsOf(code: string): readonly number[] {
    return this.byCode.get(code) ?? [];
  }

  /** The métiers whose code ROME begins so, by code. */
  begunBy(beginning: string): number[] {
    return this.metiers.filter(([code]) => code.startsWith(beginning)).map(([, element]) => element);
  }

  private add(code: string, element: number): void {
    const known = this.byCode.get(code);
    if (known) known.push(element);
    else this.byCode.set(code, [element]);
  }
}

/** What is left of a code, or of an URI, when the words of a text are put together again. */
function withoutSigns(code: string): string {
  return code.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
