import type { Critere, Obstacle } from '@rome-graph/skill-graph';
import type { DatabaseChain } from './database-chain';
import { bestChainBy, goulotOf } from './database-chain';
import type { ChainEnds, SummedProperty } from './passerelles.asked';

/** What the critères sum over the steps of a chain, those that rank by a sum. */
export const summedBy: Readonly<Partial<Record<Critere, SummedProperty>>> = { FORCE: 'cout', EQUILIBRE: 'carre' };

/** How many of the chains of the least sum are looked at, at most, to find those of few enough steps. */
export const chainsLookedAtMax = 50;

/** How many parts of the chains through a métier are searched before a question is given up. */
export const partsMax = 20;

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

/** The chains found, the best first. */
export interface DatabaseChains {
  readonly chains: readonly DatabaseChain[];
  readonly obstacle: Obstacle | null;
}

/** The two statements of cypher/queries that find chains: all others are found by asking them again and again. */
export interface ChainStatements {
  /** passerelle-pas: the chain of fewest steps, then of least cost, then of codes that come first. */
  fewestSteps(ends: ChainEnds): Promise<DatabaseChain | undefined>;
  /** passerelle-force: the chains of the least sum, the best first, `nombre` of them at most. */
  leastSum(ends: ChainEnds, somme: SummedProperty, nombre: number): Promise<readonly DatabaseChain[]>;
}

interface Found {
  readonly chains: readonly DatabaseChain[];
  /** False when others could come before them or after, and were not looked at. */
  readonly complete: boolean;
}

/** The ways through via that avoid some métiers before it, and others after it. */
interface Part {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A part, and the best of its ways, which may go by the same métier on both sides of via. */
interface SearchedPart extends Part {
  readonly way: DatabaseChain;
}

const everyWay: Part = { before: [], after: [] };

/** Finds the best chain of some ends. */
type FindChain = (ends: ChainEnds) => Promise<DatabaseChain | undefined>;

/** Finds the best chains by any critère, and through a métier, by what two statements find. */
export class StatementSearch {
  constructor(private readonly statements: ChainStatements) {}

  /** The best chains, and what stands in the way of more. */
  async searchChains(question: DatabaseQuestion): Promise<DatabaseChains> {
    const { chains, complete } = await this.best(question);
    if (!complete) return { chains, obstacle: 'RECHERCHE' };
    if (chains.length > 0) return { chains, obstacle: null };
    const free = { ...question, exclus: [], etapesMax: Infinity, via: undefined };
    return { chains, obstacle: (await this.fewestSteps(free, everyWay)) ? 'CONTRAINTES' : 'COUVERTURE' };
  }

  private async best(question: DatabaseQuestion): Promise<Found> {
    const { critere, via, etapesMax } = question;
    const somme = summedBy[critere];
    if (somme === undefined) return this.bestByParts(question);
    const isTooShort = etapesMax < Infinity && !(await this.fewestSteps(question, everyWay));
    if (isTooShort) return { chains: [], complete: true };
    return via === undefined ? this.leastSum(question, somme) : this.bestByParts(question);
  }

  /** Chains come by ascending sum: the first of few enough steps are the best of them. */
  private async leastSum(question: DatabaseQuestion, somme: SummedProperty): Promise<Found> {
    const { etapesMax, nombre } = question;
    let chains: DatabaseChain[] = [];
    for (const asked of etapesMax === Infinity ? [nombre] : [nombre, chainsLookedAtMax]) {
      const found = await this.statements.leastSum(question, somme, asked);
      chains = found.filter(({ couts }) => couts.length <= etapesMax).slice(0, nombre);
      if (chains.length === nombre || found.length < asked) return { chains, complete: true };
    }
    return { chains, complete: etapesMax === Infinity };
  }

  /**
   * The best way of all is the best chain, unless it goes by a métier twice: every chain then avoids that métier before via
   * or after it, and the ways that do are searched in its place.
   */
  private async bestByParts(question: DatabaseQuestion): Promise<Found> {
    let open: SearchedPart[] = [];
    let waiting: readonly Part[] = [everyWay];
    let hoped = 1;
    for (let searched = 0; ;) {
      for (const part of waiting) {
        if (searched++ === partsMax) return { chains: [], complete: false };
        const way = await this.bestWay(question, part, hoped);
        if (way) open.push({ ...part, way });
      }
      const best = bestChainBy(question.critere, open, ({ way }) => way);
      if (!best) return { chains: [], complete: true };
      const { way, before, after } = best;
      if (way.couts.length > question.etapesMax) return { chains: [], complete: false };
      const repeated = way.metiers.find((metier, position) => way.metiers.indexOf(metier) < position);
      if (repeated === undefined) return { chains: [way], complete: true };
      open = open.filter((part) => part !== best);
      hoped = goulotOf(way);
      waiting = [
        { before: [...before, repeated], after },
        { before, after: [...after, repeated] },
      ];
    }
  }

  private bestWay(question: DatabaseQuestion, part: Part, hoped: number): Promise<DatabaseChain | undefined> {
    const somme = summedBy[question.critere];
    if (somme !== undefined) {
      return joined(question, part, async (half) => (await this.statements.leastSum(half, somme, 1))[0]);
    }
    return question.critere === 'PAS' ? this.fewestSteps(question, part) : this.widest(question, part, hoped);
  }

  /** The way of fewest steps, if these are few enough. */
  private async fewestSteps(question: DatabaseQuestion, part: Part): Promise<DatabaseChain | undefined> {
    const way = await joined(question, part, (half) => this.statements.fewestSteps(half));
    return way && way.couts.length <= question.etapesMax ? way : undefined;
  }

  /**
   * The way of the greatest couvertureMin at which there is one, by halving; every way found raises it to its goulot.
   *
   * @param hoped no goulot is greater: tried first, since mostly one is as great
   */
  private async widest(question: DatabaseQuestion, part: Part, hoped: number): Promise<DatabaseChain | undefined> {
    const above = (couvertureMin: number): Promise<DatabaseChain | undefined> =>
      this.fewestSteps({ ...question, couvertureMin: Math.max(couvertureMin, question.couvertureMin) }, part);
    let way = await above(hoped * (1 - goulotTie));
    if (way) return way;
    way = await above(0);
    let [least, none] = [way ? goulotOf(way) : 1, hoped];
    while (way && none - least > goulotTie * least) {
      const couvertureMin = (least + none) / 2;
      const wider = await above(couvertureMin);
      if (wider) [way, least] = [wider, Math.max(goulotOf(wider), couvertureMin)];
      else none = couvertureMin;
    }
    return way && above(goulotOf(way) * (1 - goulotTie));
  }
}

/** A chain from end to end; or two that meet in via, neither of which goes by the other's end. */
async function joined(question: DatabaseQuestion, part: Part, find: FindChain): Promise<DatabaseChain | undefined> {
  const { de, vers, via, exclus } = question;
  if (via === undefined) return find(question);
  const before = await find({ ...question, vers: via, exclus: [...exclus, vers, ...part.before] });
  const after = before && (await find({ ...question, de: via, exclus: [...exclus, de, ...part.after] }));
  return (
    after && {
      metiers: [...before.metiers, ...after.metiers.slice(1)],
      couts: [...before.couts, ...after.couts],
      cout: before.cout + after.cout,
    }
  );
}
