import type { GraphValue, Versions } from '@rome-graph/domain';
import { obsoleteLabel, romeHistory } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import type { Graph } from '../graph/desired-graph';
import { emptyGraph, nodesOf, relationshipsOf } from '../graph/desired-graph';
import { syncStatement } from './statements';
import { readStoredGraph } from './stored-graph.reader';

interface RecordedRow {
  readonly label: string;
  readonly code: string;
  readonly values: Readonly<Record<string, GraphValue>>;
}

/**
 * Reads what a load may change of the history: all that is obsolete, and the changes between two releases. Those of other
 * releases stay as they are, and are not read.
 */
export async function readStoredHistory(neo4j: Neo4j, { depuis, jusqua }: Versions): Promise<Graph> {
  const obsolete = await readStoredGraph(neo4j, {
    nodes: romeHistory.nodes.filter(({ label }) => label === obsoleteLabel),
    relationships: romeHistory.relationships.filter(({ from }) => from === obsoleteLabel),
  });
  const empty = emptyGraph(romeHistory);
  const history: Graph = {
    nodes: new Map([...empty.nodes, ...obsolete.nodes]),
    relationships: new Map([...empty.relationships, ...obsolete.relationships]),
  };
  for (const row of await neo4j.read<RecordedRow>(syncStatement('recorded-changements'), { depuis, jusqua })) {
    const declared = [...history.nodes.keys()].find(({ label }) => label === row.label);
    if (!declared) continue;
    nodesOf(history, row.label).set(
      row.code,
      declared.properties.map(({ name }) => row.values[name] ?? null),
    );
    for (const [{ from }, set] of relationshipsOf(history, 'DANS')) {
      if (from === row.label) set.set(row.code, new Map([[jusqua, []]]));
    }
  }
  return history;
}
