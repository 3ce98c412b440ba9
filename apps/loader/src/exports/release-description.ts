import { modelFingerprint, releaseLabel, sourceLabel, storedGraph } from '@rome-graph/domain';
import type { GraphValue } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { inOneRelease, ReleaseReplacedError } from '@rome-graph/neo4j';
import { ConcurrentLoadError, DatabaseError } from '../sync/database.error';
import { nodesOfLabel } from '../sync/statements';
import { declarationOf, nodeTable } from './export-table';

type Values = Readonly<Record<string, GraphValue>>;

/** The release that is exported, and what it was made of: what its manifest says of it. */
export interface ReleaseDescription {
  /** The properties of the Release node, but the moment of the load. */
  readonly release: Values;
  /** Those of the Source nodes: the documents, with the licence and the sentence to show for each. */
  readonly sources: readonly Values[];
}

/**
 * Does some work on the release in service, which is the same from the beginning to the end.
 *
 * @throws {DatabaseError} when no release is loaded, or when it was loaded under another declaration of the graph.
 * @throws {ConcurrentLoadError} when another load was committed meanwhile.
 */
export async function withReleaseInService<T>(
  neo4j: Neo4j,
  work: (description: ReleaseDescription) => Promise<T>,
): Promise<T> {
  try {
    return await inOneRelease(neo4j, async () => work(await describeRelease(neo4j)));
  } catch (error) {
    throw error instanceof ReleaseReplacedError ? replacedMeanwhile() : error;
  }
}

async function describeRelease(neo4j: Neo4j): Promise<ReleaseDescription> {
  const release = (await valuesOf(neo4j, releaseLabel)).find(({ statut }) => statut === 'EN_SERVICE');
  if (!release) {
    throw new DatabaseError('Neo4j holds no release of ROME to export. Load one: npm run rome -- load <source>.');
  }
  if (release.modele !== modelFingerprint(storedGraph)) {
    throw new DatabaseError(
      `Version ${String(release.version)} was loaded by another version of rome-graph, and may lack what this one exports. ` +
        'Load it again: npm run rome -- load <source>.',
    );
  }
  return { release, sources: await valuesOf(neo4j, sourceLabel) };
}

/** The nodes of a label, by key. */
async function valuesOf(neo4j: Neo4j, label: string): Promise<Values[]> {
  const declared = declarationOf(label);
  const { columns } = nodeTable(declared);
  const rows = await neo4j.read<Values>(`${nodesOfLabel(declared)}\nORDER BY ${declared.key.name}`);
  return rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
}

function replacedMeanwhile(): ConcurrentLoadError {
  return new ConcurrentLoadError(
    'Another release took the place of the one that was being exported. Nothing was written; run it again.',
  );
}
