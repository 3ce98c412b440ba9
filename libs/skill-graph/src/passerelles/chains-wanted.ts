import type { StepLimits, StepLists } from '../search/steps';
import type { Critere } from '../skill-graph.answers';

/** A question about chains, checked, by index. */
export interface ChainsWanted {
  /** The métier that chains leave, or the number after the last where they leave none. */
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
  /** The steps from a start that is no métier, in a list at that number; absent where chains leave a métier. */
  readonly entering?: StepLists;
}
