import type { Selection } from './champs/selection';

/** The version of ROME 4.0 that the number of a release of its files stands for: 460 is 60; a number of its own stays. */
export function versionOf(release: string): string {
  return /^4\d\d$/.test(release) ? String(Number(release) - 400) : release;
}

/** What `version` answers. The open data does not say when it was last modified. */
export function versionAnswer(release: string, { fields }: Selection): string {
  return JSON.stringify(fields.has('version') ? { version: versionOf(release) } : {});
}
