import { createHash } from 'node:crypto';
import type { ReleaseInService } from '../../engine/snapshot';
import { identityOf } from '../../engine/snapshot';
import type { AskedQuery } from '../../release/asked-query';

/** The steps that a chain may take in the database. */
export interface ProcheSteps {
  readonly couvertureMin: number;
  readonly communsMin: number;
  /** Codes of the métiers that no chain goes through. */
  readonly exclus: readonly string[];
}

/** Two métiers, and the steps that may be taken between them. */
export interface ChainEnds extends ProcheSteps {
  readonly de: string;
  readonly vers: string;
}

/** What is asked for the chain of fewest steps, then of least cost, in plain Cypher. */
export function fewestStepsAsked({ de, vers, couvertureMin, communsMin, exclus }: ChainEnds): AskedQuery {
  return { statement: 'passerelle-pas', parameters: { de, vers, couvertureMin, communsMin, exclus } };
}

/** What a projection holds of each step, for chains to have the least sum of it: its cost, or the square of it. */
export type SummedProperty = 'cout' | 'carre';

/** What is asked for the chains of the least sum, of Graph Data Science, on a projection that holds the steps. */
export function leastSumAsked(
  graphe: string,
  { de, vers }: ChainEnds,
  somme: SummedProperty,
  nombre: number,
): AskedQuery {
  return { statement: 'passerelle-force', parameters: { graphe, de, vers, somme, nombre } };
}

/** What is asked for the projection of some steps under a name. */
export function projectionAsked(graphe: string, { couvertureMin, communsMin, exclus }: ProcheSteps): AskedQuery {
  return { statement: 'passerelle-projection', parameters: { graphe, couvertureMin, communsMin, exclus } };
}

/** What is asked for a projection to be dropped. */
export function projectionDropAsked(graphe: string): AskedQuery {
  return { statement: 'passerelle-projection-retiree', parameters: { graphe } };
}

/** The name of the projection of some steps of a load: the same for the same, whatever the order of the excluded. */
export function projectionName(release: ReleaseInService, { couvertureMin, communsMin, exclus }: ProcheSteps): string {
  const content = JSON.stringify([identityOf(release), 'cout carre', couvertureMin, communsMin, [...exclus].sort()]);
  return `rome-graph ${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}
