/** Pairs of codes, each once, in the order in which they came. */
export class PairSet {
  private readonly targets = new Map<string, Set<string>>();
  private pairs = 0;

  add(from: string, to: string): void {
    const known = this.targets.get(from) ?? new Set<string>();
    if (!known.has(to)) this.pairs += 1;
    this.targets.set(from, known.add(to));
  }

  get size(): number {
    return this.pairs;
  }

  rows(): (readonly [from: string, to: string])[] {
    return [...this.targets].flatMap(([from, targets]) => [...targets].map((to) => [from, to] as const));
  }
}
