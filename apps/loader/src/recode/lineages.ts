import type { CodeConnu, LabelChooser, Recoder } from '@rome-graph/recodage';

/** What codes are recoded by: one release in service, and where codes come from. */
export interface Lineages {
  /** Version of the release in service. */
  readonly release: string;
  readonly recoder: Recoder;
  readonly lookup: (codes: readonly string[]) => Promise<readonly CodeConnu[]>;
  /** Chooses among candidats by labels; absent where none stand beside the codes. */
  readonly chooser: LabelChooser | undefined;
}
