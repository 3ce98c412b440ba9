import type { RelationshipDeclaration } from '@rome-graph/domain';
import type { Ambiguity } from '@rome-graph/rome-files';
import type { Graph } from './desired-graph';
import { nodesOf } from './desired-graph';

/** The nodes that lead to several others by a link of which the nomenclature has one: an appellation of two fiches. */
export function findAmbiguities(graph: Graph): Ambiguity[] {
  return [...graph.relationships].flatMap(([declared, set]) => {
    if (!declared.forward.single) return [];
    return [...set].flatMap(([code, targets]) =>
      targets.size > 1 ? [ambiguity(graph, declared, code, [...targets.keys()])] : [],
    );
  });
}

function ambiguity(
  graph: Graph,
  { from, type, to }: RelationshipDeclaration,
  code: string,
  targets: readonly string[],
): Ambiguity {
  return {
    link: `(${from})-[:${type}]->(${to})`,
    code,
    libelle: libelleOf(graph, from, code),
    targets: targets.map((target) => ({ code: target, libelle: libelleOf(graph, to, target) })),
  };
}

function libelleOf(graph: Graph, label: string, code: string): string {
  const declared = [...graph.nodes.keys()].find((node) => node.label === label);
  const position = declared?.properties.findIndex(({ name }) => name === 'libelle') ?? -1;
  return String(nodesOf(graph, label).get(code)?.[position] ?? '');
}
