import { sourcesOf } from './load-release';

/** The sources of ROME 4.0 v460, without documents beside it. */
export const v460 = (): string[] => sourcesOf('v460').flat();

/** The source of ROME 4.0 v458, complete. */
export const v458 = (): string[] => sourcesOf('v458').flat();
