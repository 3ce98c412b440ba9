import type { Software } from '@rome-graph/software';
import type { AnswerShape } from './answer-shape';

/** An answer without errors, and what is to be known to make a file of it. */
export interface Result {
  /** The body of the answer, as GraphQL gave it. */
  readonly text: string;
  readonly data: unknown;
  readonly shape: AnswerShape;
  /** What was asked, on one line: `passerelles(de: K2204, vers: J1501)`. */
  readonly title: string;
  /** The version of the release that it is of, as 460. */
  readonly release: string;
  /** Its name, as « ROME 4.0 version 60 ». */
  readonly releaseName: string;
  readonly digest: string;
  readonly software: Software;
  /** Where it is found again, where it has a permalink. */
  readonly address?: string;
}
