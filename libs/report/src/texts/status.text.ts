import type { Software } from '@rome-graph/software';
import { describeSoftware } from '@rome-graph/software';

/** A release that the graph holds or has held. */
export interface StatusRelease {
  readonly version: string;
  readonly libelle: string;
  readonly statut: string;
  readonly chargeeLe: string;
  /** Whether it was loaded under the declaration of the graph that this version of the software has. */
  readonly ofThisVersion: boolean;
}

/** The export in the cache. */
export interface CachedExport {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Version of its tables; null when they cannot be read. */
  readonly version: string | null;
  /** Whether it is what was fetched: null when nothing was noted then. */
  readonly asFetched: boolean | null;
}

/** What `rome status` finds; `--json` prints it whole. */
export interface Status {
  readonly software: Software;
  readonly neo4j: {
    readonly state: 'up' | 'down' | 'never-started' | 'unusable';
    /** Where it is, or why it cannot be used. */
    readonly where: string;
    readonly version: string | null;
  };
  /** The newest first; empty when Neo4j is not up. */
  readonly releases: readonly StatusRelease[];
  /** Constraints and indexes that the database lacks; null when Neo4j is not up. */
  readonly missingSchema: readonly string[] | null;
  /** The export that was fetched; null when none was. */
  readonly cache: CachedExport | null;
}

/** What asks, what is loaded, what is cached, is Neo4j up, are constraints and indexes in place: for a person. */
export function renderStatus({ software, neo4j, releases, missingSchema, cache }: Status): string {
  return `${[
    `software     ${describeSoftware(software)}`,
    `Neo4j        ${stateOf(neo4j)}`,
    ...(neo4j.state === 'up' ? [...loadedLines(releases), `schema       ${schemaLine(missingSchema ?? [])}`] : []),
    ...cacheLines(cache),
  ].join('\n')}\n`;
}

function stateOf({ state, where, version }: Status['neo4j']): string {
  const states = {
    up: `up, version ${version ?? 'unknown'}: ${where}`,
    down: `down: ${where}`,
    'never-started': `never started here: ${where}`,
    unusable: `cannot be used: ${where}`,
  };
  return states[state];
}

function loadedLines(releases: readonly StatusRelease[]): string[] {
  if (releases.length === 0) return ['loaded       nothing: npm run rome -- load <source>'];
  return releases.flatMap(({ version, libelle, statut, chargeeLe, ofThisVersion }) =>
    statut === 'EN_SERVICE'
      ? [`loaded       version ${version}, ${libelle}, since ${chargeeLe}`, ...(ofThisVersion ? [] : [formerLoad])]
      : [`before       version ${version}, ${libelle}, loaded ${chargeeLe}`],
  );
}

/** What another version of the software loaded lacks what this one adds to the graph. */
const formerLoad =
  '             by another version of rome-graph: load its files again (npm run rome -- load <source>)';

function schemaLine(missing: readonly string[]): string {
  return missing.length === 0
    ? 'every constraint and index is in place'
    : `missing: ${missing.join(', ')}; the next load creates them`;
}

function cacheLines(cache: CachedExport | null): string[] {
  if (!cache) return ['cached       nothing: npm run rome -- download'];
  const { file, bytes, sha256, version, asFetched } = cache;
  const checks = { true: 'as fetched', false: 'NOT what was fetched: fetch it again', null: 'no SHA-256 was kept' };
  return [
    `cached       ${version === null ? 'no release that can be read' : `version ${version}`}, ${bytes} bytes, ${file}`,
    `             SHA-256 ${sha256} (${checks[`${asFetched}`]})`,
  ];
}
