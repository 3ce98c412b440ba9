import { Neo4jVersionError } from './neo4j.errors';

/** The oldest Neo4j whose Cypher the graph's statements are written in. */
export const minimumNeo4jVersion = '5.23';

/** Whether a version as Neo4j reports it (5.26.30, 5.27-aura, 2025.06.0) is at least the needed one. */
export function isAtLeastVersion(found: string, needed: string): boolean {
  const foundNumbers = numbersOf(found);
  if (!foundNumbers) return false;
  const [foundMajor, foundMinor] = foundNumbers;
  const [neededMajor, neededMinor] = numbersOf(needed) ?? [0, 0];
  return foundMajor > neededMajor || (foundMajor === neededMajor && foundMinor >= neededMinor);
}

function numbersOf(version: string): [number, number] | undefined {
  const match = /^\D*(\d+)(?:\.(\d+))?/.exec(version);
  return match ? [Number(match[1]), Number(match[2] ?? 0)] : undefined;
}

/** @throws {Neo4jVersionError} when the version that a server reports is older than the graph needs. */
export function checkNeo4jVersion(version: string, where: string): void {
  if (!isAtLeastVersion(version, minimumNeo4jVersion)) throw new Neo4jVersionError(version, minimumNeo4jVersion, where);
}
