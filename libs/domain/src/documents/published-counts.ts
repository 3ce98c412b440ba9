/**
 * What France Travail itself says of a release beside its tables: its version.txt gives the number of fiches, and no other
 * count is published with the files. By version, then by label.
 */
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '458': { Metier: 1056 },
  '460': { Metier: 1584 },
};

/** The counts published with a release, by label; none for a release that nobody has looked at yet. */
export function publishedCounts(version: string): Readonly<Record<string, number>> {
  return counts[version] ?? {};
}
