/** A step towards a running Neo4j. */
export type ProgressStep = 'java' | 'maven' | 'assembly' | 'home' | 'ports' | 'start' | 'recovery' | 'ready' | 'stop';

/** What is being done, in a sentence to show to the user. It never holds the password. */
export interface Progress {
  readonly step: ProgressStep;
  readonly message: string;
}

/** Told of each step, for a terminal or a log. */
export type OnProgress = (progress: Progress) => void;
