import { Inject, Injectable } from '@nestjs/common';
import type { Critere, Obstacle } from '@rome-graph/skill-graph';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { ReleaseQueries } from '../release/release.queries';
import { Projections } from './projections';

/** How many chains are asked of Graph Data Science at most, to find those of few enough steps. */
export const chainsLookedAtMax = 50;

/** How near to the greatest goulot the search for it ends. */
const goulotTie = 1e-9;

/** A question that the database answers. */
export interface DatabaseQuestion {
  readonly de: string;
  readonly vers: string;
  readonly critere: Critere;
  readonly nombre: number;
  readonly couvertureMin: number;
  readonly communsMin: number;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  readonly via: string | undefined;
  /** Codes of the métiers that no chain goes through, the ends and via aside. */
  readonly exclus: readonly string[];
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

/**
 * Finds chains in Neo4j, over PROCHE: by Graph Data Science (Yen) for FORCE, in plain Cypher for PAS and GOULOT, by the
 * statements of cypher/queries that analysts run.
 */
@Injectable()
export class DatabasePasserelles {
  private readonly force = queryStatement('passerelle-force');
  private readonly pas = queryStatement('passerelle-pas');

  constructor(
    @Inject(ReleaseQueries) private readonly queries: ReleaseQueries,
    @Inject(Projections) private readonly projections: Projections,
  ) {}

  /** The best chains. Throws SERVICE_UNAVAILABLE where FORCE is asked for and Graph Data Science is not installed. */
  async find(snapshot: Snapshot, question: DatabaseQuestion): Promise<DatabaseChains> {
    const { chains, complete } =
      question.via === undefined
        ? await this.direct(snapshot, question)
        : await this.through(snapshot, question, question.via);
    if (chains.length > 0) return { chains, obstacle: null };
    if (!complete) return { chains, obstacle: 'RECHERCHE' };
    const free = { ...question, exclus: [], etapesMax: Infinity, via: undefined };
    return { chains, obstacle: (await this.fewestSteps(snapshot, free)) ? 'CONTRAINTES' : 'COUVERTURE' };
  }

  private async direct(snapshot: Snapshot, question: DatabaseQuestion): Promise<Found> {
    const { critere, nombre } = question;
    if (critere === 'FORCE') return this.strongest(snapshot, question, nombre);
    const best = await this.best(snapshot, question);
    return { chains: best ? [best] : [], complete: true };
  }

  /** Both halves, each the best: the best of all when they have no métier in common, else nothing is proven. */
  private async through(snapshot: Snapshot, question: DatabaseQuestion, via: string): Promise<Found> {
    const { de, vers, exclus, etapesMax } = question;
    const halves = await this.halves(snapshot, [
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
    snapshot: Snapshot,
    questions: readonly [DatabaseQuestion, DatabaseQuestion],
  ): Promise<readonly [DatabaseChain, DatabaseChain] | undefined> {
    const [first, second] = questions.map((half) => ({ ...half, etapesMax: Infinity })) as [
      DatabaseQuestion,
      DatabaseQuestion,
    ];
    const before = await this.best(snapshot, first);
    const after = before && (await this.best(snapshot, second));
    if (!before || !after || first.critere !== 'GOULOT') return before && after && [before, after];
    const couvertureMin = Math.min(goulotOf(before), goulotOf(after)) * (1 - goulotTie);
    const again = [first, second].map((half) => this.fewestSteps(snapshot, { ...half, couvertureMin }));
    return (await Promise.all(again)) as [DatabaseChain, DatabaseChain];
  }

  private async best(snapshot: Snapshot, question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    switch (question.critere) {
      case 'FORCE':
        return (await this.strongest(snapshot, question, 1)).chains[0];
      case 'PAS':
        return this.fewestSteps(snapshot, question);
      case 'GOULOT':
        return this.widest(snapshot, question);
    }
  }

  /** Chains come by ascending cost: the first of few enough steps are the best of them. */
  private async strongest(snapshot: Snapshot, question: DatabaseQuestion, nombre: number): Promise<Found> {
    const { de, vers, etapesMax } = question;
    if (etapesMax < Infinity && !(await this.fewestSteps(snapshot, question))) return { chains: [], complete: true };
    let chains: DatabaseChain[] = [];
    for (const asked of etapesMax === Infinity ? [nombre] : [nombre, chainsLookedAtMax]) {
      const found = await this.projections.use(snapshot, question, (graphe) =>
        this.queries.rows<DatabaseChain>(snapshot, this.force, { graphe, de, vers, nombre: asked }),
      );
      chains = found.filter(({ couts }) => couts.length <= etapesMax).slice(0, nombre);
      if (chains.length === nombre || found.length < asked) return { chains, complete: true };
    }
    return { chains, complete: etapesMax === Infinity };
  }

  private async fewestSteps(snapshot: Snapshot, question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    const { de, vers, couvertureMin, communsMin, exclus, etapesMax } = question;
    const parameters = { de, vers, couvertureMin, communsMin, exclus };
    const [chain] = await this.queries.rows<DatabaseChain>(snapshot, this.pas, parameters);
    return chain && chain.couts.length <= etapesMax ? chain : undefined;
  }

  /** The greatest couvertureMin at which there is still a chain, by halving; every chain found raises it to its goulot. */
  private async widest(snapshot: Snapshot, question: DatabaseQuestion): Promise<DatabaseChain | undefined> {
    let chain = await this.fewestSteps(snapshot, question);
    let [least, none] = [chain ? goulotOf(chain) : 1, 1 + goulotTie];
    while (chain && none - least > goulotTie * least) {
      const couvertureMin = (least + none) / 2;
      const wider = await this.fewestSteps(snapshot, { ...question, couvertureMin });
      if (wider) [chain, least] = [wider, Math.max(goulotOf(wider), couvertureMin)];
      else none = couvertureMin;
    }
    return chain && this.fewestSteps(snapshot, { ...question, couvertureMin: goulotOf(chain) * (1 - goulotTie) });
  }
}

interface Found {
  readonly chains: readonly DatabaseChain[];
  /** False when other chains were not looked at. */
  readonly complete: boolean;
}

/** Couverture of the weakest step of a chain. */
export function goulotOf({ couts }: DatabaseChain): number {
  return Math.exp(-Math.max(...couts));
}
