import type { Adjacency } from '../adjacency';
import { ChainSearch, TOO_LONG } from '../chain-search';
import type { StepLimits } from '../frontier';
import type { Obstacle } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { KnownCosts } from './known-costs';
import { enumerateChains } from './chain-enumeration';
import type { ChainsWanted } from './chain-enumeration';
import { stepCount } from './measure';
import { remainingTo } from './remaining';
import { buildStepGraph } from './step-graph';

/** A question about chains, checked, by index. */
export interface PasserelleQuestion extends ChainsWanted {
  readonly limits: StepLimits;
  /** Métiers that no chain may go through. */
  readonly exclus: readonly number[];
}

/** Chains by index, the best first. */
export interface PasserelleAnswer {
  readonly chains: readonly (readonly number[])[];
  readonly obstacle: Obstacle | null;
}

/**
 * Finds chains: the commonest question from costs computed once, or by a search of its own while these are not known; all
 * others on a copy of the steps they may take.
 */
export class PasserelleFinder {
  private readonly known: KnownCosts;
  private readonly quick: ChainSearch;

  constructor(
    private readonly adjacency: Adjacency,
    private readonly metierCount: number,
  ) {
    this.known = new KnownCosts(adjacency, metierCount);
    this.quick = new ChainSearch(adjacency, metierCount);
  }

  /** Computes the costs that the commonest question is answered from; until then it is answered all the same. */
  computeCosts(): Sliced<void> {
    return this.known.build();
  }

  /** The best chains, and what stands in the way of more. */
  *find(question: PasserelleQuestion): Sliced<PasserelleAnswer> {
    const { de, vers, limits } = question;
    if (isPlain(question)) {
      const chain = this.known.chain(de, vers, limits) ?? this.quick.find(de, vers, limits);
      if (chain !== TOO_LONG) {
        return chain === undefined ? { chains: [], obstacle: 'COUVERTURE' } : { chains: [chain], obstacle: null };
      }
    }
    const steps = yield* buildStepGraph(this.adjacency, limits, this.allowed(question));
    const { chains, proven } = yield* enumerateChains(steps, question);
    if (!proven) return { chains, obstacle: 'RECHERCHE' };
    return { chains, obstacle: chains.length > 0 ? null : yield* this.obstacleOf(question) };
  }

  private *obstacleOf({ de, vers, limits }: PasserelleQuestion): Sliced<Obstacle> {
    const everything = new Uint8Array(this.metierCount).fill(1);
    const steps = yield* buildStepGraph(this.adjacency, limits, everything);
    const remaining = yield* remainingTo(steps, vers, stepCount, Infinity);
    return remaining.within(Infinity)[de] === Infinity ? 'COUVERTURE' : 'CONTRAINTES';
  }

  private allowed({ de, vers, via, exclus }: PasserelleQuestion): Uint8Array {
    const allowed = new Uint8Array(this.metierCount).fill(1);
    for (const metier of exclus) allowed[metier] = 0;
    for (const metier of [de, vers, ...(via === undefined ? [] : [via])]) allowed[metier] = 1;
    return allowed;
  }
}

function isPlain({ critere, nombre, etapesMax, via, exclus }: PasserelleQuestion): boolean {
  return critere === 'FORCE' && nombre === 1 && etapesMax === Infinity && via === undefined && exclus.length === 0;
}
