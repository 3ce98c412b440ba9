import type { ChainsQuestion } from '../skill-graph.answers';
import { OracleGraph } from './oracle';
import type { OracleStep } from './oracle';

/** A chain with what it is ranked by. */
interface ListedChain {
  readonly metiers: readonly string[];
  readonly cost: number;
  readonly worst: number;
  readonly squares: number;
}

const tie = 1e-9;

/**
 * What `passerelles` answers, found by listing every chain without repeated métier and ranking them word by word as
 * analytics.md says. Only for small graphs, or few steps.
 */
export function bestChainsByListing(
  steps: readonly OracleStep[],
  de: string,
  vers: string,
  question: ChainsQuestion,
): string[] {
  const { etapesMax = Infinity, via, nombre = 1 } = question;
  const leaving = stepsByStart(steps, [de, vers, via], question);
  let remaining = allChains(leaving, vers, etapesMax, {
    metiers: [de],
    cost: 0,
    worst: 0,
    squares: 0,
  }).filter(({ metiers }) => via === undefined || metiers.includes(via));
  const best: string[] = [];
  while (best.length < nombre && remaining.length > 0) {
    const chain = bestOf(remaining, question.critere ?? 'FORCE');
    best.push(chain.metiers.join(' '));
    remaining = remaining.filter((other) => other !== chain);
  }
  return best;
}

function stepsByStart(
  steps: readonly OracleStep[],
  exempt: readonly (string | undefined)[],
  { couvertureMin = 0.05, communsMin = 1, exclus = new Set() }: ChainsQuestion,
): Map<string, OracleStep[]> {
  const isFree = (code: string): boolean => exempt.includes(code) || !exclus.has(code);
  const leaving = new Map<string, OracleStep[]>();
  for (const step of steps) {
    if (step.couverture < couvertureMin || step.communs < communsMin || !isFree(step.de) || !isFree(step.vers))
      continue;
    leaving.set(step.de, [...(leaving.get(step.de) ?? []), step]);
  }
  return leaving;
}

function allChains(
  leaving: ReadonlyMap<string, readonly OracleStep[]>,
  vers: string,
  etapesMax: number,
  { metiers, cost, worst, squares }: ListedChain,
): ListedChain[] {
  const last = metiers[metiers.length - 1] as string;
  if (last === vers) return [{ metiers, cost, worst, squares }];
  if (metiers.length > etapesMax) return [];
  return (leaving.get(last) ?? [])
    .filter((step) => !metiers.includes(step.vers))
    .flatMap((step) =>
      allChains(leaving, vers, etapesMax, {
        metiers: [...metiers, step.vers],
        cost: cost + step.cout,
        worst: Math.max(worst, step.cout),
        squares: squares + step.cout ** 2,
      }),
    );
}

function bestOf(chains: readonly ListedChain[], critere: NonNullable<ChainsQuestion['critere']>): ListedChain {
  const length = ({ metiers }: ListedChain): number => metiers.length;
  const cost = (chain: ListedChain): number => chain.cost;
  const worst = (chain: ListedChain): number => chain.worst;
  const squares = (chain: ListedChain): number => chain.squares;
  const measures = {
    FORCE: [cost, length],
    GOULOT: [worst, length, cost],
    PAS: [length, cost],
    EQUILIBRE: [squares, length],
  }[critere];
  let kept = chains;
  for (const measure of measures) {
    const least = Math.min(...kept.map(measure));
    kept = kept.filter((chain) => measure(chain) <= least + (measure === length ? 0 : tie));
  }
  const byCodes = (a: ListedChain, b: ListedChain): number => {
    const at = a.metiers.findIndex((code, position) => code !== b.metiers[position]);
    return at < 0 ? 0 : (a.metiers[at] as string) < (b.metiers[at] as string) ? -1 : 1;
  };
  return [...kept].sort(byCodes)[0] as ListedChain;
}

/** Every chain without repeated métier of cost at most `costMax`, by cost: what costs too much to end is left aside. */
export function chainsUpTo(
  steps: readonly OracleStep[],
  de: string,
  vers: string,
  costMax: number,
): { path: string; cost: number }[] {
  const leaving = new Map<string, OracleStep[]>();
  for (const step of steps) leaving.set(step.de, [...(leaving.get(step.de) ?? []), step]);
  const backward = steps.map((step) => ({ ...step, de: step.vers, vers: step.de }));
  const metiers = [...new Set(steps.map((step) => step.de))];
  const toEnd = new OracleGraph(backward, 0, 1).leastCosts(vers, metiers);
  const found: { path: string; cost: number }[] = [];
  const walk = (chain: readonly string[], cost: number): void => {
    const last = chain[chain.length - 1] as string;
    if (last === vers) found.push({ path: chain.join(' '), cost });
    else {
      for (const step of leaving.get(last) ?? []) {
        if (chain.includes(step.vers) || cost + step.cout + (toEnd.get(step.vers) ?? Infinity) > costMax) continue;
        walk([...chain, step.vers], cost + step.cout);
      }
    }
  };
  walk([de], 0);
  return found.sort((a, b) => a.cost - b.cost);
}
