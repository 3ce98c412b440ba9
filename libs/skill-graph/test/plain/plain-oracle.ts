import type { ChainsQuestion, Critere, Obstacle, SkillGraphSource } from '../../src';
import { plainGraph } from './plain-graph';
import type { PlainGraph } from './plain-graph';
import { PlainSearch } from './plain-search';
import { plainSteps } from './plain-steps';
import type { Definition, PlainSteps } from './plain-steps';

/** A question about chains, whatever the critère and the number of chains. */
export interface Setting extends Omit<ChainsQuestion, 'critere' | 'nombre' | 'mesureDesPas'> {
  readonly de: string;
  readonly vers: string;
}

/** What a question is to be answered. */
export interface PlainAnswer {
  /** Codes of each chain, separated by blanks, the best first. */
  readonly chains: readonly string[];
  readonly obstacle: Obstacle | null;
}

/** Answers questions about chains under one definition of A(m), in the plainest way. */
export class PlainOracle {
  readonly metiers: readonly string[];
  private readonly steps: PlainSteps;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly couvertureMin: number;

  constructor(source: SkillGraphSource, definition: Definition) {
    this.steps = plainSteps(source, definition);
    this.couvertureMin = definition.mesureDesPas === 'COSINUS_IDF' ? 0.02 : 0.05;
    this.metiers = this.steps.metiers;
    this.numbers = new Map(this.metiers.map((code, number) => [code, number]));
  }

  /**
   * Prepares the answers to one setting, for each critère and number of chains; an answer is undefined where its search
   * would take too long.
   */
  about(setting: Setting): (critere: Critere, nombre: number) => PlainAnswer | undefined {
    const search = new PlainSearch(this.graph(setting));
    return (critere, nombre) => {
      const best = search.best(critere, nombre, setting.etapesMax ?? Infinity);
      if (!best) return undefined;
      const chains = best.map((metiers) => metiers.map((metier) => this.metiers[metier]).join(' '));
      return { chains, obstacle: chains.length > 0 ? null : this.obstacleTo(setting) };
    };
  }

  private obstacleTo({ de, vers, couvertureMin, communsMin }: Setting): Obstacle {
    const unconstrained = this.graph({ de, vers, couvertureMin, communsMin });
    return new PlainSearch(unconstrained).hasWalk() ? 'CONTRAINTES' : 'COUVERTURE';
  }

  private graph({
    de,
    vers,
    via,
    exclus = new Set(),
    couvertureMin = this.couvertureMin,
    communsMin = 1,
  }: Setting): PlainGraph {
    const excluded = Uint8Array.from(this.metiers, (code) => (exclus.has(code) ? 1 : 0));
    const number = (code: string): number => this.numbers.get(code) as number;
    const limits = { couvertureMin, communsMin, excluded };
    return plainGraph(this.steps, limits, number(de), number(vers), via === undefined ? -1 : number(via));
  }
}
