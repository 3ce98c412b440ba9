import type { GraphValue, NodeDeclaration } from '@rome-graph/domain';
import { countProperty, modelFingerprint, procheType, releaseLabel, storedGraph } from '@rome-graph/domain';
import type { ReleaseTables } from '@rome-graph/rome-files';
import type { Graph, Values } from './desired-graph';
import { nodesOf, sizeOf } from './desired-graph';

/** The label of the node that names the release. @throws {Error} when the model has none. */
export function releaseDeclaration(graph: Graph): NodeDeclaration {
  for (const declared of graph.nodes.keys()) if (declared.label === releaseLabel) return declared;
  throw new Error(`The model has no label ${releaseLabel}`);
}

/** Adds the Release node to a graph whose other nodes and relationships are built; chargeeLe is set when written. */
export function buildRelease(graph: Graph, release: ReleaseTables): void {
  const { version, versionFile, empreinte } = release;
  const values: Record<string, GraphValue> = {
    libelle: versionFile?.libelle ?? `ROME 4.0 version ${Number(version.slice(1))}`,
    publieeLe: versionFile?.publieeLe ?? null,
    valideeLe: versionFile?.valideeLe ?? null,
    empreinte,
    modele: modelFingerprint(storedGraph),
    statut: 'EN_SERVICE',
    ...counts(graph),
  };
  const declared = releaseDeclaration(graph);
  nodesOf(graph, releaseLabel).set(
    version,
    declared.properties.map(({ name }): Values[number] => values[name] ?? null),
  );
}

/** What was read from files is counted; what the loader makes itself is not, PROCHE excepted. */
function counts(graph: Graph): Record<string, number> {
  const counted: Record<string, number> = { nbLiens: 0, nbProches: 0 };
  for (const [declared, set] of graph.nodes) {
    if (declared.source) counted[countProperty(declared)] = set.size;
  }
  for (const [declared, set] of graph.relationships) {
    if (!declared.source && declared.type !== procheType) continue;
    const name = declared.type === procheType ? 'nbProches' : 'nbLiens';
    counted[name] = (counted[name] ?? 0) + sizeOf(set);
  }
  return counted;
}
