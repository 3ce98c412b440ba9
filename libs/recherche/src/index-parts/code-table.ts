import type { ElementCherche } from '../element';

/** Codes and the elements that have them, by number. */
export class CodeTable {
  private readonly byCode = new Map<string, number[]>();
  private readonly metiers: [code: string, element: number][] = [];

  constructor(elements: readonly ElementCherche[]) {
    elements.forEach(({ type, code, autresCodes = [] }, element) => {
      for (const each of new Set([code, ...autresCodes])) this.add(each.toUpperCase(), element);
      if (type === 'METIER') this.metiers.push([code, element]);
    });
    this.metiers.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The elements of a code in capitals, those of métiers first. */
  of(code: string): readonly number[] {
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
