import type { Critere, Obstacle } from '@rome-graph/skill-graph';
import type { ChainEnds } from './passerelles.asked';

/** How many chains are asked for at most, to find those of few enough steps. */
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
  /** False when other chains were not looked at. */
  readonly complete: boolean;
}

/** Finds the best chains by any critère, and through a métier, by what two statements find. */
export class StatementSearch {
  constructor(private readonly statements: ChainStatements) {}

  /** The best chains, or what stands in the way of them. */
  async find(question: DatabaseQuestion): Promise<DatabaseChains> {
    const { chains, complete } =
      question.via === undefined ? await this.direct(question) : await this.through(question, question.via);
    if (chains.length > 0) return { chains, obstacle: null };
    if (!complete) return { chains, obstacle: 'RECHERCHE' };
    const free = { ...question, exclus: [], etapesMax: Infinity };
    return { chains, obstacle: (await this.fewestSteps(free)) ? 'CONTRAINTES' : 'COUVERTURE' };
  }

  private async direct(question: DatabaseQuestion): Promise<Found> {
    const { critere, nombre } = question;
    if (critere === 'FORCE') return this.strongest(question, nombre);
    const best = await this.best(question);
    return { chains: best ? [best] : [], complete: true };
  }

  /** Both halves, each the best: the best of all when they have no métier in common, else nothing is proven. */
  private async through(question: DatabaseQuestion, via: string): Promise<Found> {
    const { de, vers, exclus, etapesMax } = question;
    const halves = await this.halves([
      { ...question, vers: via, exclus: [...exclus, vers] },
      { ...question, de: via, exclus: [...exclus, de] },
    ]);
    if (!halves) return { chains: [], complete: true };
    const [before, after] = halves;
    const metiers = [...before.metiers, ...after.metiers.slice(1)];
    const couts = [...before.couts, ...after.couts];
    const holds = new Set(metiers).size === metiers.length && couts.length <= etapesMax;
    return { chains: holds ? [{ metiers, couts, cout: before.cout + after.cout }] : [], complete: holds };
  }

  /** The halves are each sought without a limit of steps: it is that of the whole. */
  private async halves(
    questions: readonly [DatabaseQuestion, DatabaseQuestion],
  ): Promise<readonly [DatabaseChain, DatabaseChain] | undefined> {
    const [first, second] = questions.map((half) => ({ ...half, etapesMax: Infinity })) as [
      DatabaseQuestion,
      DatabaseQuestion,
    ];
    const before = await this.best(first);
    const after = before && (await this.best(second));
    if (!before || !after || first.critere !== 'GOULOT') return before && after && [before, after];
    const couvertureMin = Math.min(goulotOf(before), goulotOf(after)) * (1 - goulotTie);
    const again = [first, second].map((half) => this.fewestSteps({ ...half, couvertureMin }));
    return (await Promise.all(again)) as [DatabaseChain, DatabaseChain];
  }

  private async best(question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    switch (question.critere) {
      case 'FORCE':
        return (await this.strongest(question, 1)).chains[0];
      case 'PAS':
        return this.fewestSteps(question);
      case 'GOULOT':
        return this.widest(question);
    }
  }

  /** Chains come by ascending cost: the first of few enough steps are the best of them. */
  private async strongest(question: DatabaseQuestion, nombre: number): Promise<Found> {
    const { etapesMax } = question;
    if (etapesMax < Infinity && !(await this.fewestSteps(question))) return { chains: [], complete: true };
    let chains: DatabaseChain[] = [];
    for (const asked of etapesMax === Infinity ? [nombre] : [nombre, chainsLookedAtMax]) {
      const found = await this.statements.strongest(question, asked);
      chains = found.filter(({ couts }) => couts.length <= etapesMax).slice(0, nombre);
      if (chains.length === nombre || found.length < asked) return { chains, complete: true };
    }
    return { chains, complete: etapesMax === Infinity };
  }

  private async fewestSteps(question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    const chain = await this.statements.fewestSteps(question);
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
    return chain && this.fewestSteps({ ...question, couvertureMin: goulotOf(chain) * (1 - goulotTie) });
  }
}

/** Couverture of the weakest step of a chain. */
export function goulotOf({ couts }: DatabaseChain): number {
  return Math.exp(-Math.max(...couts));
}
