import type { GraphValue, RelationshipDeclaration } from '@rome-graph/domain';
import {
  nodeReadStatement,
  obsoleteLabel,
  relationshipReadStatement,
  releaseLabel,
  romeGraph,
  romeHistory,
  sourceLabel,
  storedGraph,
} from '@rome-graph/domain';
import type { Reading } from '@rome-graph/neo4j';
import { heldLabels, heldRelationships } from './held-model';

/** A node as Neo4j gives it: its properties by name. */
export type NodeRow = Readonly<Record<string, GraphValue>>;

/** The links of one node: of each, the key of the node it leads to, then its properties in the order of the declaration. */
export interface LinksRow {
  readonly from: string;
  readonly links: readonly (readonly [key: string, ...properties: GraphValue[]])[];
}

/** What the held graph is built from. */
export interface HeldRows {
  /** By label. */
  readonly nodes: ReadonlyMap<string, readonly NodeRow[]>;
  readonly links: ReadonlyMap<RelationshipDeclaration, readonly LinksRow[]>;
  /** The documents that the release in service was made of, by code. */
  readonly sources: readonly NodeRow[];
  /** The release in service and those that the graph held before it. */
  readonly releases: readonly NodeRow[];
  /** What former releases had and this one has not, as it last was. */
  readonly dropped: readonly NodeRow[];
  /** What replaces it. */
  readonly replacements: readonly Replacement[];
  /** Of a former release that was told again: the relationships of which nothing is known. */
  readonly unknown?: ReadonlySet<RelationshipDeclaration>;
}

/** From something dropped to what replaces it, of one label: another thing dropped has that of the dropped. */
export interface Replacement {
  /** The key of what was dropped, as its label and code. */
  readonly from: string;
  readonly label: string;
  readonly key: string;
}

/** Reads all of a release that fiches are made of, by the statements that the declaration makes. */
export async function readHeldRows(reading: Reading, version: string): Promise<HeldRows> {
  const [nodes, links, sources, releases, dropped] = await Promise.all([
    Promise.all(
      heldLabels.map(async (declared): Promise<[string, readonly NodeRow[]]> => [
        declared.label,
        await reading.read<NodeRow>(nodeReadStatement(declared).text),
      ]),
    ),
    Promise.all(
      heldRelationships.map(async (declared): Promise<[RelationshipDeclaration, readonly LinksRow[]]> => [
        declared,
        await linksOf(reading, declared),
      ]),
    ),
    readSources(reading, version),
    readReleases(reading),
    readDropped(reading),
  ]);
  return { nodes: new Map(nodes), links: new Map(links), sources, releases, ...dropped };
}

function readReleases(reading: Reading): Promise<NodeRow[]> {
  const declared = romeGraph.nodes.find(({ label }) => label === releaseLabel);
  if (!declared) throw new Error(`libs/domain declares no ${releaseLabel}.`);
  return reading.read<NodeRow>(nodeReadStatement(declared).text);
}

async function readDropped(reading: Reading): Promise<Pick<HeldRows, 'dropped' | 'replacements'>> {
  const declared = romeHistory.nodes.find(({ label }) => label === obsoleteLabel);
  if (!declared) throw new Error(`libs/domain declares no ${obsoleteLabel}.`);
  const replacing = romeHistory.relationships.filter(({ from }) => from === obsoleteLabel);
  const [dropped, rows] = await Promise.all([
    reading.read<NodeRow>(nodeReadStatement(declared).text),
    Promise.all(replacing.map((each) => reading.read<LinksRow>(relationshipReadStatement(storedGraph, each).text))),
  ]);
  const replacements = replacing.flatMap(({ to: label }, index) =>
    (rows[index] ?? []).flatMap(({ from, links }) => links.map(([key]): Replacement => ({ from, label, key }))),
  );
  return { dropped: dropped.map(withoutNulls), replacements };
}

/** Of the properties of all labels, each has those of its own. */
function withoutNulls(row: NodeRow): NodeRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function linksOf(reading: Reading, declared: RelationshipDeclaration): Promise<LinksRow[]> {
  return reading.read(relationshipReadStatement(romeGraph, declared).text);
}

/** Former releases may have come from other documents. */
async function readSources(reading: Reading, version: string): Promise<NodeRow[]> {
  const declared = romeGraph.nodes.find(({ label }) => label === sourceLabel);
  const comesFrom = romeGraph.relationships.find(({ to }) => to === sourceLabel);
  if (!declared || !comesFrom) throw new Error('libs/domain declares no Source, or no relationship to it.');
  const [all, linked] = await Promise.all([
    reading.read<NodeRow>(nodeReadStatement(declared).text),
    linksOf(reading, comesFrom),
  ]);
  const own = new Set(linked.filter(({ from }) => from === version).flatMap(({ links }) => links.map(([key]) => key)));
  return all
    .filter((row) => own.has(String(row[declared.key.name])))
    .sort((a, b) => (String(a[declared.key.name]) < String(b[declared.key.name]) ? -1 : 1));
}
