import type { Critere, Obstacle } from '@rome-graph/skill-graph';
import type { ChainEnds } from './passerelles.asked';

/** How many of the strongest chains are looked at, at most, to find those of few enough steps. */
export const chainsLookedAtMax = 50;

/** How near to the greatest goulot the search for it ends. */
const goulotTie = 1e-9;

/** A question that the database answers; `exclus` leaves the ends and via aside. */
export interface DatabaseQuestion extends ChainEnds {
  readonly critere: Critere;
  readonly nombre: number;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  readonly via: string | undefined;
}

/** A chain as the database tells it. */
export interface DatabaseChain {
  readonly metiers: readonly string[];
  readonly cout: number;
  /** Cost of each step. */
  readonly couts: readonly number[];
}

/** The chains found, the best first. */
export interface DatabaseChains {
  readonly chains: readonly DatabaseChain[];
  readonly obstacle: Obstacle | null;
}

/** The two statements of cypher/queries that find chains: all others are found by asking them again and again. */
export interface ChainStatements {
  /** passerelle-pas: the chain of fewest steps, then of least cost, then of codes that come first. */
  fewestSteps(ends: ChainEnds): Promise<DatabaseChain | undefined>;
  /** passerelle-force: the chains of least cost, the best first, `nombre` of them at most. */
  strongest(ends: ChainEnds, nombre: number): Promise<readonly DatabaseChain[]>;
}

interface Found {
  readonly chains: readonly DatabaseChain[];
  /** False when others could come before them or after, and were not looked at. */
  readonly complete: boolean;
}

/** Finds the best chain of some ends. */
type FindChain = (ends: ChainEnds) => Promise<DatabaseChain | undefined>;

/**
 * Finds the best chains by any critère, and through a métier, by what two statements find. Through a métier, the best of
 * both halves together is the best chain when they have no métier in common; else nothing is proven.
 */
export class StatementSearch {
  constructor(private readonly statements: ChainStatements) {}

  /** The best chains, and what stands in the way of more. */
  async find(question: DatabaseQuestion): Promise<DatabaseChains> {
    const { chains, complete } = await this.best(question);
    if (!complete) return { chains, obstacle: 'RECHERCHE' };
    if (chains.length > 0) return { chains, obstacle: null };
    const free = { ...question, exclus: [], etapesMax: Infinity, via: undefined };
    return { chains, obstacle: (await this.fewestSteps(free)) ? 'CONTRAINTES' : 'COUVERTURE' };
  }

  private async best(question: DatabaseQuestion): Promise<Found> {
    switch (question.critere) {
      case 'FORCE':
        return this.strongest(question);
      case 'PAS':
        return foundOf(await this.fewestSteps(question), question);
      case 'GOULOT':
        return foundOf(await this.widest(question), question);
    }
  }

  private async strongest(question: DatabaseQuestion): Promise<Found> {
    if (question.etapesMax < Infinity && !(await this.fewestSteps(question))) return { chains: [], complete: true };
    if (question.via === undefined) return this.strongestOfFewSteps(question);
    const chain = await this.joined(question, async (half) => (await this.statements.strongest(half, 1))[0]);
    return foundOf(chain, question);
  }

  /** Chains come by ascending cost: the first of few enough steps are the best of them. */
  private async strongestOfFewSteps(question: DatabaseQuestion): Promise<Found> {
    const { etapesMax, nombre } = question;
    let chains: DatabaseChain[] = [];
    for (const asked of etapesMax === Infinity ? [nombre] : [nombre, chainsLookedAtMax]) {
      const found = await this.statements.strongest(question, asked);
      chains = found.filter(({ couts }) => couts.length <= etapesMax).slice(0, nombre);
      if (chains.length === nombre || found.length < asked) return { chains, complete: true };
    }
    return { chains, complete: etapesMax === Infinity };
  }

  /** Of both halves together when there is a via. */
  private async fewestSteps(question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    const chain = await this.joined(question, (half) => this.statements.fewestSteps(half));
    return chain && chain.couts.length <= question.etapesMax ? chain : undefined;
  }

  /** The greatest couvertureMin at which there is still a chain, by halving; every chain found raises it to its goulot. */
  private async widest(question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    let chain = await this.fewestSteps(question);
    let [least, none] = [chain ? goulotOf(chain) : 1, 1 + goulotTie];
    while (chain && none - least > goulotTie * least) {
      const couvertureMin = (least + none) / 2;
      const wider = await this.fewestSteps({ ...question, couvertureMin });
      if (wider) [chain, least] = [wider, Math.max(goulotOf(wider), couvertureMin)];
      else none = couvertureMin;
    }
    if (!chain) return undefined;
    const couvertureMin = Math.max(question.couvertureMin, goulotOf(chain) * (1 - goulotTie));
    return this.fewestSteps({ ...question, couvertureMin });
  }

  /** A chain from end to end, or of two halves that meet in via and keep away from each other's end. */
  private async joined(question: DatabaseQuestion, find: FindChain): Promise<DatabaseChain | undefined> {
    const { de, vers, via, exclus } = question;
    if (via === undefined) return find(question);
    const before = await find({ ...question, vers: via, exclus: [...exclus, vers] });
    const after = before && (await find({ ...question, de: via, exclus: [...exclus, de] }));
    return (
      after && {
        metiers: [...before.metiers, ...after.metiers.slice(1)],
        couts: [...before.couts, ...after.couts],
        cout: before.cout + after.cout,
      }
    );
  }
}

/** The best of all where it repeats no métier and has few enough steps: else the best chain is another. */
function foundOf(chain: DatabaseChain | undefined, { etapesMax }: DatabaseQuestion): Found {
  if (!chain) return { chains: [], complete: true };
  const holds = new Set(chain.metiers).size === chain.metiers.length && chain.couts.length <= etapesMax;
  return { chains: holds ? [chain] : [], complete: holds };
}

/** Couverture of the weakest step of a chain. */
export function goulotOf({ couts }: DatabaseChain): number {
  return Math.exp(-Math.max(...couts));
}
