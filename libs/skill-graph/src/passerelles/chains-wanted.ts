import type { StepLimits } from '../search/steps';
import type { Critere } from '../skill-graph.answers';

/** A question about chains, checked, by index. */
export interface ChainsWanted {
  readonly de: number;
  readonly vers: number;
  readonly critere: Critere;
  readonly nombre: number;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  /** A métier that chains must go through. */
  readonly via: number | undefined;
  readonly limits: StepLimits;
  /** Métiers that no chain may go through; its ends and `via` may be named, without effect. */
  readonly exclus: readonly number[];
}
