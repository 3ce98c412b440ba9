import type { GraphValue, NodeDeclaration, Property, PropertyType, RelationshipDeclaration } from '@rome-graph/domain';
import { allProperties, isOfRelease, obsoleteLabel, storedGraph, typeOf } from '@rome-graph/domain';

/** A column of an exported table: a property, or an end of a link. */
export interface ExportColumn {
  readonly name: string;
  readonly type: PropertyType;
  /** Whether a row may lack it: unknown is null, never an empty text. */
  readonly nullable: boolean;
  /** What it means in ROME terms: the French sentence of the declaration. */
  readonly description: string;
  /** Whether a value may be a boolean as well as a text: what is obsolete had several labels, of which one name may be both. */
  readonly mixed?: true;
  /** How the loader computes it, for what no file holds. */
  readonly formula?: string;
}

/** The nodes of a label; the first column is their key. */
export interface NodeTable {
  readonly kind: 'nodes';
  /** Name of the label. */
  readonly name: string;
  /** What a node is: one French sentence. */
  readonly description: string;
  readonly columns: readonly ExportColumn[];
}

/** The links of a type between two labels; the first two columns are the keys of the nodes that they join. */
export interface LinkTable {
  readonly kind: 'relationships';
  /** As Metier-MOBILISE-Competence. */
  readonly name: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** What a link means: one French sentence. */
  readonly description: string;
  readonly columns: readonly ExportColumn[];
  /** The column that says how strong a link is, above 0; absent where all links weigh the same. */
  readonly weight?: string;
}

/** Nodes of one label or links of one kind, whether the graph declares them or somebody made them for one answer. */
export type ExportTable = NodeTable | LinkTable;

/** The table of a label that the graph declares. */
export interface DeclaredNodeTable extends NodeTable {
  readonly declared: NodeDeclaration;
}

/** The table of links that the graph declares. */
export interface DeclaredLinkTable extends LinkTable {
  readonly declared: RelationshipDeclaration;
}

/** What an export holds of the graph, one label or one kind of link at a time. */
export type DeclaredTable = DeclaredNodeTable | DeclaredLinkTable;

/** The values of a node or link, in the order of the columns of its table. */
export type ExportRow = readonly GraphValue[];

/** The declaration of a label. @throws {Error} when the graph has no such label. */
export function declarationOf(label: string): NodeDeclaration {
  const declared = storedGraph.nodes.find((candidate) => candidate.label === label);
  if (!declared) throw new Error(`The model has no label ${label}`);
  return declared;
}

/** The table of a label. */
export function nodeTable(declared: NodeDeclaration): DeclaredNodeTable {
  return {
    kind: 'nodes',
    name: declared.label,
    description: declared.description,
    declared,
    columns: allProperties(declared)
      .filter(isExported)
      .map((property) => columnOf(property, declared.label === obsoleteLabel && mixedNames().has(property.name))),
  };
}

/** The table of a declaration of links. */
export function linkTable(declared: RelationshipDeclaration): DeclaredLinkTable {
  const { from, type, to, description, weight } = declared;
  return {
    kind: 'relationships',
    name: `${from}-${type}-${to}`,
    ...{ from, type, to, description },
    ...(weight && { weight }),
    declared,
    columns: [
      endColumn('from', `Clé du nœud ${from} de départ.`),
      endColumn('to', `Clé du nœud ${to} d'arrivée.`),
      ...declared.properties.filter(isExported).map((property) => columnOf(property)),
    ],
  };
}

/** Whether a table is that of a label. */
export function isNodeTable(table: ExportTable): table is NodeTable {
  return table.kind === 'nodes';
}

/** How strong a link is, above 0; undefined where links of its kind all weigh the same. */
export function weightOfLink({ columns, weight }: LinkTable, row: ExportRow): number | undefined {
  const value = weight === undefined ? undefined : row[columns.findIndex(({ name }) => name === weight)];
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** What a node is known by in a document that holds several labels, whose nodes may have the same key. */
export function nodeId(label: string, key: GraphValue | undefined): string {
  return `${label}:${String(key)}`;
}

/** What a node is shown by: its libelle, else its key. */
export function shownNameOf({ columns }: NodeTable, row: ExportRow): string {
  return String(row[columns.findIndex(({ name }) => name === 'libelle')] ?? row[0]);
}

/** The columns of a table beside the key of a node or the ends of a link, with their positions in a row. */
export function propertyColumns({ kind, columns }: ExportTable): { column: ExportColumn; position: number }[] {
  return columns.map((column, position) => ({ column, position })).slice(kind === 'nodes' ? 1 : 2);
}

/** A moment is that of a load on one store: two stores that hold the same release would differ by it. */
function isExported(property: Property): boolean {
  return typeOf(property) !== 'datetime';
}

/** The names under which labels that a release may drop hold values of several types. */
function mixedNames(): ReadonlySet<string> {
  const types = new Map<string, PropertyType>();
  const mixed = new Set<string>();
  for (const property of storedGraph.nodes.filter(isOfRelease).flatMap(allProperties)) {
    const known = types.get(property.name) ?? typeOf(property);
    types.set(property.name, known);
    if (known !== typeOf(property)) mixed.add(property.name);
  }
  return mixed;
}

function columnOf(property: Property, mixed = false): ExportColumn {
  const { name, description, required, source } = property;
  return {
    name,
    type: mixed ? 'string' : typeOf(property),
    nullable: !required,
    description,
    ...(mixed && { mixed }),
    ...(source.kind === 'computed' && { formula: source.how }),
  };
}

function endColumn(name: string, description: string): ExportColumn {
  return { name, type: 'string', nullable: false, description };
}
