/** Whether a release comes before another: releases are in the order of their numbers, as the loader records what changed from one to the other. */
export function isOlder(version: string, other: string): boolean {
  return Number(version) < Number(other);
}
