import type { GraphModel } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { DatabaseError } from '@rome-graph/neo4j';
import { syncStatement } from './statements';

interface Contents {
  readonly nodes: number;
  readonly bascules: number;
  readonly releases: number;
}

/**
 * Refuses a database that holds anything that is not ours, before a single byte of it is touched.
 *
 * @throws {DatabaseError} naming what was found.
 */
export async function refuseForeignDatabase(neo4j: Neo4j, model: GraphModel): Promise<void> {
  const labels = model.nodes.map(({ label }) => label);
  const links = model.relationships.map(({ from, type, to }) => [from, type, to]);
  const [contents] = await neo4j.read<Contents>(syncStatement('contents'));
  if (!contents || contents.nodes === 0) return;
  const foreignNodes = await neo4j.read<{ labels: string[]; nodes: number }>(syncStatement('foreign-nodes'), {
    labels,
  });
  const foreignRelationships = await neo4j.read<{ link: string; relationships: number }>(
    syncStatement('foreign-relationships'),
    { links },
  );
  const keys = Object.fromEntries(model.nodes.map(({ label, key }) => [label, key.name]));
  const withoutKey = await neo4j.read<{ label: string; key: string; nodes: number }>(
    syncStatement('nodes-without-key'),
    {
      keys,
    },
  );
  const found = [
    ...foreignNodes.map(
      (row) => `${row.nodes} nodes ${row.labels.map((label) => `:${label}`).join('') || 'without label'}`,
    ),
    ...withoutKey.map(({ label, key, nodes }) => `${nodes} nodes :${label} without ${key}`),
    ...foreignRelationships.map((row) => `${row.relationships} relationships ${row.link}`),
  ];
  if (found.length > 0) refuse(found.join(', '));
  const nodes = contents.nodes - contents.bascules;
  if (nodes > 0 && contents.releases === 0) refuse(`${nodes} nodes and no release of ROME`);
}

function refuse(found: string): never {
  throw new DatabaseError(
    `The database holds something that rome-graph did not write (${found}). Nothing was changed. ` +
      'Give an empty database of its own with NEO4J_DATABASE or NEO4J_URI.',
  );
}
