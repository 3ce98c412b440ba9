import type { MesureDesPas, SharedItem } from '../skill-graph.answers';
import type { Liens, Niveau, SkillGraphSource, SkillItemSource } from '../skill-graph.source';

/*
 * What the engine answers, computed again in the plainest way: sets of codes, maps of objects, no index but the holders
 * of an item. Nothing here comes from the engine but the types of its answers. Codes are unique across natures in the
 * official data; the constructor checks it.
 */

/** What two métiers share. */
export interface OracleOverlap {
  nombre: number;
  poids: number;
}

/** A step in the oracle's graph. */
export interface OracleStep {
  de: string;
  vers: string;
  couverture: number;
  cout: number;
  communs: number;
}

/** A chain in the oracle's graph. */
export interface OracleChain {
  metiers: string[];
  cout: number;
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** A(m) of every métier under one definition, with all that follows from it. */
export class Oracle {
  readonly metiers: string[];
  /** A(m), in ascending code. */
  readonly sets = new Map<string, Set<string>>();
  private readonly itemByCode: Map<string, SkillItemSource>;
  private readonly coeur = new Set<string>();
  private readonly holders = new Map<string, string[]>();

  constructor(source: SkillGraphSource, niveau: Niveau, liens: Liens, savoirEtre: boolean) {
    this.metiers = [...source.metiers].sort(ascending);
    this.itemByCode = new Map(source.items.map((item) => [item.code, item]));
    if (this.itemByCode.size !== source.items.length) throw new Error('The oracle needs codes unique across natures.');
    const raw = new Map(this.metiers.map((metier) => [metier, new Set<string>()]));
    for (const { metier, item, coeurMetier } of source.links) {
      if (coeurMetier) this.coeur.add(`${metier} ${item}`);
      for (const code of this.contribution(item, niveau, liens, savoirEtre)) raw.get(metier)?.add(code);
    }
    for (const [metier, set] of raw) this.sets.set(metier, new Set([...set].sort(ascending)));
    for (const [metier, set] of this.sets) {
      for (const code of set) this.holders.set(code, [...(this.holders.get(code) ?? []), metier]);
    }
  }

  set(metier: string): Set<string> {
    return this.sets.get(metier) as Set<string>;
  }

  weight(code: string): number {
    return Math.log(this.metiers.length / (this.holders.get(code) as string[]).length);
  }

  sum(codes: Iterable<string>): number {
    let sum = 0;
    for (const code of [...codes].sort(ascending)) sum += this.weight(code);
    return sum;
  }

  communs(de: string, vers: string): string[] {
    return [...this.set(vers)].filter((code) => this.set(de).has(code));
  }

  manquants(de: string, vers: string): string[] {
    return [...this.set(vers)].filter((code) => !this.set(de).has(code));
  }

  couverture(de: string, vers: string): number {
    const total = this.sum(this.set(vers));
    return total === 0 ? 0 : Math.min(1, this.sum(this.communs(de, vers)) / total);
  }

  /** Codes as an answer lists them: descending weight rounded to 9 decimals, then code. */
  list(codes: Iterable<string>, metier: string): SharedItem[] {
    return [...codes]
      .map((code) => ({
        code,
        nature: this.item(code).nature,
        poids: this.weight(code),
        coeurMetier: this.coeur.has(`${metier} ${code}`),
      }))
      .sort((a, b) => rounded(b.poids) - rounded(a.poids) || ascending(a.code, b.code));
  }

  /** What `metier` shares with every other that shares anything with it. */
  overlaps(metier: string): Map<string, OracleOverlap> {
    const overlaps = new Map<string, OracleOverlap>();
    for (const code of this.set(metier)) {
      const weight = this.weight(code);
      for (const other of this.holders.get(code) as string[]) {
        if (other === metier) continue;
        const overlap = overlaps.get(other);
        if (overlap === undefined) overlaps.set(other, { nombre: 1, poids: weight });
        else {
          overlap.nombre++;
          overlap.poids += weight;
        }
      }
    }
    return overlaps;
  }

  /** Every pair that shares anything, ranked: number, then rounded weight, both descending, then codes. */
  rankedPairs(): { a: string; b: string; nombre: number; poids: number }[] {
    const pairs = this.metiers.flatMap((a) =>
      [...this.overlaps(a)].filter(([b]) => a < b).map(([b, overlap]) => ({ a, b, ...overlap })),
    );
    return pairs.sort(
      (x, y) =>
        y.nombre - x.nombre || rounded(y.poids) - rounded(x.poids) || ascending(x.a, y.a) || ascending(x.b, y.b),
    );
  }

  /** Every step of a cosine above 0, which stands in its `couverture`. */
  private cosines(): OracleStep[] {
    const squares = (codes: Iterable<string>): number =>
      [...codes].sort(ascending).reduce((sum, code) => sum + this.weight(code) ** 2, 0);
    const totals = new Map(this.metiers.map((metier) => [metier, squares(this.set(metier))]));
    const total = (metier: string): number => totals.get(metier) as number;
    return this.metiers.flatMap((de) =>
      [...this.overlaps(de)].flatMap(([vers, { nombre }]) => {
        const shared = squares(this.communs(de, vers));
        if (shared === 0) return [];
        const couverture = Math.min(1, shared / Math.sqrt(total(de) * total(vers)));
        return [{ de, vers, couverture, cout: Math.abs(Math.log(couverture)), communs: nombre }];
      }),
    );
  }

  /** Every step of a strength above 0, and at least `couvertureMin`; strengths other than couvertures stand in their place. */
  steps(couvertureMin = 0, mesureDesPas: MesureDesPas = 'COUVERTURE'): OracleStep[] {
    if (mesureDesPas === 'COSINUS_IDF') return this.cosines().filter(({ couverture }) => couverture >= couvertureMin);
    const totals = new Map(this.metiers.map((metier) => [metier, this.sum(this.set(metier))]));
    const steps: OracleStep[] = [];
    for (const de of this.metiers) {
      for (const [vers, { nombre, poids }] of this.overlaps(de)) {
        const couverture = poids === 0 ? 0 : Math.min(1, poids / (totals.get(vers) as number));
        if (couverture <= 0 || couverture < couvertureMin) continue;
        steps.push({ de, vers, couverture, cout: Math.abs(Math.log(couverture)), communs: nombre });
      }
    }
    return steps;
  }

  /** The items that one direct link of a fiche brings into A(m). */
  private contribution(code: string, niveau: Niveau, liens: Liens, savoirEtre: boolean): string[] {
    const { nature } = this.item(code);
    if (niveau === 'COMPETENCE' || niveau === 'SAVOIR') return nature === niveau ? [code] : [];
    if (nature === 'SAVOIR') return niveau === 'TOUT' ? [code] : [];
    const own = nature === 'COMPETENCE' && niveau === 'TOUT' ? [code] : [];
    if (nature === 'COMPETENCE' && liens === 'DIRECTS' && niveau !== 'TOUT') return own;
    return [...own, ...this.fromMacro(code, niveau, savoirEtre)];
  }

  /** What a compétence or macro-compétence brings through the macro-compétence that it is, or belongs to. */
  private fromMacro(code: string, niveau: Niveau, savoirEtre: boolean): string[] {
    const item = this.item(code);
    const macro = item.nature === 'MACRO_COMPETENCE' ? item : this.item(item.parent as string);
    if (macro.savoirEtre && !savoirEtre) return [];
    if (niveau === 'OBJECTIF') return [macro.parent as string];
    if (niveau === 'ENJEU') return [this.item(macro.parent as string).parent as string];
    return [macro.code];
  }

  private item(code: string): SkillItemSource {
    return this.itemByCode.get(code) as SkillItemSource;
  }

  /** What follows from H, the items of all métiers of the chain up to `de`, for a step de → vers. */
  held(chainToDe: string[], vers: string): { manquants: string[]; couvertureCumulee: number } {
    const held = new Set(chainToDe.flatMap((metier) => [...this.set(metier)]));
    const items = [...this.set(vers)];
    return {
      manquants: items.filter((code) => !held.has(code)),
      couvertureCumulee: this.sum(items.filter((code) => held.has(code))) / this.sum(items),
    };
  }
}

/** Steps among métiers, by the métier they leave and by the one they enter. */
export class OracleGraph {
  private readonly leaving = new Map<string, OracleStep[]>();
  private readonly entering = new Map<string, OracleStep[]>();

  constructor(steps: OracleStep[], couvertureMin: number, communsMin: number) {
    for (const step of steps) {
      if (step.couverture < couvertureMin || step.communs < communsMin) continue;
      append(this.leaving, step.de, step);
      append(this.entering, step.vers, step);
    }
  }

  /** Least cost from `de` to `targets` and to all that is no further than the furthest of them: Dijkstra's algorithm. */
  leastCosts(de: string, targets: string[]): Map<string, number> {
    const settled = new Map<string, number>();
    const least = new Map([[de, 0]]);
    const waiting = new Set(targets);
    const queue = new OracleQueue();
    queue.push(0, de);
    let enough = Infinity;
    for (let next = queue.pop(); next !== undefined && next.cost <= enough; next = queue.pop()) {
      const { cost, metier } = next;
      if (settled.has(metier)) continue;
      settled.set(metier, cost);
      if (waiting.delete(metier) && waiting.size === 0) enough = cost + 2e-9;
      for (const { vers, cout } of this.leaving.get(metier) ?? []) {
        if (cost + cout >= (least.get(vers) ?? Infinity)) continue;
        least.set(vers, cost + cout);
        queue.push(cost + cout, vers);
      }
    }
    return settled;
  }

  /**
   * The best chain to `vers`, given the least costs from `de`. The tie rule, word by word: chains whose cost is within
   * 1e-9 of the least; of these the fewest steps, so lengths 1, 2, 3 … are tried in turn; of these the codes compared
   * position by position, so all chains of that length are listed and sorted.
   */
  bestChain(de: string, vers: string, least: Map<string, number>): OracleChain | undefined {
    const limit = (least.get(vers) ?? Infinity) + 1e-9;
    if (limit === Infinity) return undefined;
    for (let length = 1; ; length++) {
      const chains = this.chainsOfLength(de, [vers], [], length, least, limit);
      if (chains.length > 0) return chains.sort((a, b) => comparePositions(a.metiers, b.metiers))[0];
    }
  }

  /** All chains of `length` more steps that end in `tail`, whose costs are `costs`, and cost at most `limit`. */
  private chainsOfLength(
    de: string,
    tail: string[],
    costs: number[],
    length: number,
    least: Map<string, number>,
    limit: number,
  ): OracleChain[] {
    const first = tail[0] as string;
    if (length === 0) {
      const cout = costs.reduce((sum, cost) => sum + cost, 0);
      return first === de && cout <= limit ? [{ metiers: tail, cout }] : [];
    }
    const spent = costs.reduce((sum, cost) => sum + cost, 0);
    return (this.entering.get(first) ?? [])
      .filter((step) => (least.get(step.de) ?? Infinity) + step.cout + spent <= limit + 1e-12)
      .filter((step) => (length > 1 || step.de === de) && !tail.includes(step.de))
      .flatMap((step) => this.chainsOfLength(de, [step.de, ...tail], [step.cout, ...costs], length - 1, least, limit));
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function comparePositions(a: string[], b: string[]): number {
  const position = a.findIndex((code, at) => code !== b[at]);
  return position < 0 ? 0 : ascending(a[position] as string, b[position] as string);
}

/** A priority queue: least cost first. */
class OracleQueue {
  private readonly entries: { cost: number; metier: string }[] = [];

  push(cost: number, metier: string): void {
    const { entries } = this;
    let at = entries.length;
    entries.push({ cost, metier });
    while (at > 0 && this.cost(at) < this.cost((at - 1) >> 1)) {
      this.swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  pop(): { cost: number; metier: string } | undefined {
    const { entries } = this;
    if (entries.length <= 1) return entries.pop();
    const top = entries[0];
    entries[0] = entries.pop() as { cost: number; metier: string };
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const child = this.cost(left + 1) < this.cost(left) ? left + 1 : left;
      if (this.cost(child) >= this.cost(at)) return top;
      this.swap(at, child);
      at = child;
    }
  }

  private cost(at: number): number {
    return this.entries[at]?.cost ?? Infinity;
  }

  private swap(i: number, j: number): void {
    const { entries } = this;
    [entries[i], entries[j]] = [entries[j] as (typeof entries)[0], entries[i] as (typeof entries)[0]];
  }
}
