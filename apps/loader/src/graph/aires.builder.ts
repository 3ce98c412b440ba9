import type { GraphValue, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { aireDeMetiersLabel, dansAireType, seDistingueParType } from '@rome-graph/domain';
import type { ItemDistinctif, NatureItem } from '@rome-graph/skill-graph';
import type { Aire } from './aires.finder';
import type { Graph, RelationshipSet, Values } from './desired-graph';
import { nodesOf, positionOf, relationshipsOf } from './desired-graph';

/** The labels of what an aire can be told by, as the engine calls them. */
const labelOfNature: Readonly<Partial<Record<NatureItem, string>>> = {
  COMPETENCE: 'Competence',
  MACRO_COMPETENCE: 'MacroCompetence',
  SAVOIR: 'Savoir',
};

/** Adds to a graph the aires found in it: the métiers of each, and the items by which each differs. */
export function buildAires(graph: Graph, aires: readonly Aire[]): void {
  addNodes(graph, aires);
  addMembers(graph, aires);
  for (const { code, items } of aires) addItems(graph, code, items);
}

function addNodes(graph: Graph, aires: readonly Aire[]): void {
  const declared = [...graph.nodes.keys()].find(({ label }) => label === aireDeMetiersLabel);
  const nodes = nodesOf(graph, aireDeMetiersLabel);
  for (const { code, metierCentral, metiers, cohesion, contribution } of aires) {
    const libelle = libelleOf(graph, metierCentral);
    nodes.set(code, inOrder(declared, { libelle, metierCentral, taille: metiers.length, cohesion, contribution }));
  }
}

function libelleOf(graph: Graph, metier: string): string {
  const declared = [...graph.nodes.keys()].find(({ label }) => label === 'Metier');
  const values = nodesOf(graph, 'Metier').get(metier);
  return declared && values ? String(values[positionOf(declared, 'libelle')]) : metier;
}

function addMembers(graph: Graph, aires: readonly Aire[]): void {
  const [[declared, set] = []] = relationshipsOf(graph, dansAireType);
  for (const { code, metiers } of aires) {
    for (const { metier, ...place } of metiers) set?.set(metier, new Map([[code, inOrder(declared, place)]]));
  }
}

function addItems(graph: Graph, aire: string, items: readonly ItemDistinctif[]): void {
  const sets = new Map(relationshipsOf(graph, seDistingueParType).map((entry) => [entry[0].to, entry]));
  items.forEach(({ item, metiers, distinction }, index) => {
    const entry = sets.get(labelOfNature[item.nature] ?? '');
    if (!entry) throw new Error(`No aire can be told by an item of nature ${item.nature}`);
    addLink(entry, aire, item.code, { rang: index + 1, metiers, distinction });
  });
}

function addLink(
  [declared, set]: [RelationshipDeclaration, RelationshipSet],
  from: string,
  to: string,
  values: Readonly<Record<string, GraphValue>>,
): void {
  const targets = set.get(from) ?? new Map<string, Values>();
  set.set(from, targets.set(to, inOrder(declared, values)));
}

function inOrder(
  declared: NodeDeclaration | RelationshipDeclaration | undefined,
  values: Readonly<Record<string, GraphValue>>,
): Values {
  return (declared?.properties ?? []).map(({ name }) => values[name] ?? null);
}
