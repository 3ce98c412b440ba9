import type { ItemView } from '@rome-graph/skill-graph';
import type { DatabaseChain } from '../../src/questions/passerelles/database-chain';
import type { ChainEnds, ProcheSteps, SummedProperty } from '../../src/questions/passerelles/passerelles.asked';
import type { ChainStatements } from '../../src/questions/passerelles/statement-search';

/** A step PROCHE. */
export interface ProcheStep {
  readonly de: string;
  readonly vers: string;
  readonly couverture: number;
  readonly communs: number;
}

/**
 * What the two statements of chains find, word for word as they are written, by listing every chain without repeated
 * métier: only for graphs of a few métiers.
 *
 * @param steps those of couverture ≥ 0.05, as the loader stores them
 */
export function listingStatements(steps: readonly ProcheStep[]): ChainStatements {
  return {
    fewestSteps: (ends) => Promise.resolve(fewestSteps(listChains(steps, ends))),
    leastSum: (ends, somme, nombre) => Promise.resolve(byLeastSum(listChains(steps, ends), somme).slice(0, nombre)),
  };
}

/** The steps that the loader would store of a view. */
export function procheSteps(view: ItemView): ProcheStep[] {
  return Array.from(view.proches(0.05), ({ de, vers, couverture, communs }) => ({ de, vers, couverture, communs }));
}

/** `ALL SHORTEST`, then `ORDER BY round(cout, 9), metiers LIMIT 1`. */
function fewestSteps(chains: readonly DatabaseChain[]): DatabaseChain | undefined {
  const fewest = Math.min(...chains.map(({ couts }) => couts.length));
  const rounded = ({ cout }: DatabaseChain): number => Math.round(cout * 1e9);
  return chains
    .filter(({ couts }) => couts.length === fewest)
    .sort((a, b) => rounded(a) - rounded(b) || (a.metiers.join() < b.metiers.join() ? -1 : 1))[0];
}

/** Yen's: by ascending sum of costs, or of their squares; nothing is promised of equal ones, which are given in the reverse order of their codes. */
function byLeastSum(chains: readonly DatabaseChain[], somme: SummedProperty): DatabaseChain[] {
  const sum = ({ couts }: DatabaseChain): number =>
    couts.reduce((soFar, cout) => soFar + (somme === 'carre' ? cout ** 2 : cout), 0);
  return [...chains].sort((a, b) => sum(a) - sum(b) || (a.metiers.join() > b.metiers.join() ? -1 : 1));
}

function listChains(steps: readonly ProcheStep[], { de, vers, ...limits }: ChainEnds): DatabaseChain[] {
  const leaving = stepsByStart(steps, limits);
  const chains: DatabaseChain[] = [];
  const walk = (metiers: readonly string[], couts: readonly number[]): void => {
    const last = metiers[metiers.length - 1] as string;
    if (last === vers) chains.push({ metiers, couts, cout: couts.reduce((sum, cout) => sum + cout, 0) });
    else {
      for (const { vers: next, couverture } of leaving.get(last) ?? []) {
        if (!metiers.includes(next)) walk([...metiers, next], [...couts, -Math.log(couverture)]);
      }
    }
  };
  walk([de], []);
  return chains;
}

function stepsByStart(
  steps: readonly ProcheStep[],
  { couvertureMin, communsMin, exclus }: ProcheSteps,
): Map<string, ProcheStep[]> {
  const leaving = new Map<string, ProcheStep[]>();
  for (const step of steps) {
    if (step.couverture < couvertureMin || step.communs < communsMin) continue;
    if (exclus.includes(step.de) || exclus.includes(step.vers)) continue;
    leaving.set(step.de, [...(leaving.get(step.de) ?? []), step]);
  }
  return leaving;
}
