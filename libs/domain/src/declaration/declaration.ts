import type { ColumnOf, Table } from '../tables/tables';
import type { Conversion, GraphValue, PropertyType } from '../values/conversion';
import { text } from '../values/conversion';

/** Where a value comes from: a column of a table, and how its cells are read. */
export interface ColumnSource {
  readonly kind: 'column';
  readonly table: Table;
  readonly column: string;
  readonly conversion: Conversion;
}

/** A text spread over several rows: the cells of the rows kept, in numeric order of a column, joined by a line break. */
export interface SentencesSource {
  readonly kind: 'sentences';
  readonly table: Table;
  readonly column: string;
  readonly orderBy: string;
  readonly where: RowFilter;
}

/** A value that no file holds: the loader computes it. */
export interface ComputedSource {
  readonly kind: 'computed';
  readonly type: PropertyType;
  readonly conversion?: Conversion;
  /** How, in a French phrase for the documentation. */
  readonly how: string;
}

/** Keeps the rows whose columns hold one of the listed cells. */
export type RowFilter = Readonly<Record<string, readonly string[]>>;

/** A property of a node or relationship. */
export interface Property {
  readonly name: string;
  /** What it means in ROME terms: one French sentence, shown by GraphQL and in the documentation. */
  readonly description: string;
  readonly source: ColumnSource | SentencesSource | ComputedSource;
  /** Where to read it instead when the table of `source` is absent from the release. */
  readonly otherwise?: ColumnSource;
  /** A required property is never null; the loader checks it, since Community has no such constraint. */
  readonly required: boolean;
  /** Whether Neo4j indexes it (the key is indexed by its constraint). */
  readonly indexed: boolean;
  /** Whether GraphQL gives it as the code of something: an ID, as keys are. */
  readonly code?: boolean;
  /** Whether the full-text index holds its words. */
  readonly searched: boolean;
}

/** The rows that make nodes of a label, one per distinct key. */
export interface NodeSource {
  readonly table: Table;
  readonly where?: RowFilter;
}

/** A label of the graph. */
export interface NodeDeclaration {
  readonly label: string;
  /** Plural in the manner of a GraphQL field (camelCase, French): metiers, macroCompetences. */
  readonly plural: string;
  /** What a node is in ROME terms: one French sentence. */
  readonly description: string;
  /** The property that identifies a node among those of its label; unique by constraint. */
  readonly key: Property;
  readonly properties: readonly Property[];
  /** Absent for a node that the loader makes itself. */
  readonly source?: NodeSource;
  /** Where the nodes come from when the table of `source` is absent from the release. */
  readonly otherwise?: NodeSource;
  /** Other tables that describe the same nodes, with the column that holds their key. */
  readonly joins: Readonly<Partial<Record<Table, string>>>;
  /** How many nodes a GraphQL list returns by default, and at most. */
  readonly limit: { readonly default: number; readonly max: number };
}

/** The rows that make relationships of a type, one per distinct pair of ends. */
export interface RelationshipSource {
  readonly table: Table;
  readonly where?: RowFilter;
  readonly from: string;
  readonly to: string;
  readonly fromConversion: Conversion;
  readonly toConversion: Conversion;
  /** Rows that hold no link: those with an empty end, those that link a node to itself. */
  readonly noLinkWhen: readonly ('emptyEnd' | 'loop')[];
  /** What every link of this source has, by name of the property: what tells them from those of another source. */
  readonly constants: Readonly<Record<string, GraphValue>>;
}

/** A table that completes relationships, joined on both ends. */
export interface RelationshipJoin {
  readonly table: Table;
  readonly from: string;
  readonly to: string;
}

/** The name of the GraphQL field that follows a relationship from one end, and its French description. */
export interface RelationshipField {
  readonly name: string;
  readonly description: string;
  /** Whether it leads to one node at most; GraphQL gives a list all the same. */
  readonly single?: boolean;
}

/** A relationship type between two labels. */
export interface RelationshipDeclaration {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What it means in ROME terms: one French sentence. */
  readonly description: string;
  readonly properties: readonly Property[];
  /** The property that says how strong the relationship is, above 0, for the tools that weigh links. */
  readonly weight?: string;
  /** Absent for a relationship that the loader computes. */
  readonly source?: RelationshipSource;
  /** Where the relationships come from when the table of `source` is absent from the release. */
  readonly otherwise?: RelationshipSource;
  /** Adds the links that the sources above do not hold; those that they hold stay as they are. */
  readonly also?: RelationshipSource;
  readonly join?: RelationshipJoin;
  /** Which of several rows for one pair wins; without it, two rows that differ are an error. */
  readonly merge?: 'anyTrue';
  /** From the node at the start of the relationship to those at its end. */
  readonly forward: RelationshipField;
  /** From the node at the end of the relationship to those at its start. */
  readonly reverse: RelationshipField;
}

/** The whole graph: what it declares is all that the loader writes and the API serves. */
export interface GraphModel {
  readonly nodes: readonly NodeDeclaration[];
  readonly relationships: readonly RelationshipDeclaration[];
}

/** A column of a table; text unless another conversion is given. */
export function column<T extends Table>(table: T, name: ColumnOf<T>, conversion: Conversion = text): ColumnSource {
  return { kind: 'column', table, column: name, conversion };
}

/** The sentences of a text, in numeric order of their position. */
export function sentences<T extends Table>(
  table: T,
  name: ColumnOf<T>,
  options: { readonly orderBy: ColumnOf<T>; readonly where: { readonly [C in ColumnOf<T>]?: readonly string[] } },
): SentencesSource {
  return { kind: 'sentences', table, column: name, orderBy: options.orderBy, where: options.where as RowFilter };
}

/** A value that the loader computes. */
export function computed(type: PropertyType, how: string, conversion?: Conversion): ComputedSource {
  return { kind: 'computed', type, how, ...(conversion && { conversion }) };
}

/** The rows of a table, or those that match. */
export function rowsOf<T extends Table>(
  table: T,
  where?: { readonly [C in ColumnOf<T>]?: readonly string[] },
): NodeSource {
  return { table, ...(where && { where: where as RowFilter }) };
}

/** The links that a table holds: one row, one relationship from a node to another. */
export function linksOf<T extends Table>(
  table: T,
  ends: {
    readonly from: ColumnOf<T>;
    readonly to: ColumnOf<T>;
    readonly fromConversion?: Conversion;
    readonly toConversion?: Conversion;
    readonly where?: { readonly [C in ColumnOf<T>]?: readonly string[] };
    readonly noLinkWhen?: RelationshipSource['noLinkWhen'];
    readonly constants?: RelationshipSource['constants'];
  },
): RelationshipSource {
  return {
    table,
    from: ends.from,
    to: ends.to,
    fromConversion: ends.fromConversion ?? text,
    toConversion: ends.toConversion ?? text,
    noLinkWhen: ends.noLinkWhen ?? [],
    constants: ends.constants ?? {},
    ...(ends.where && { where: ends.where as RowFilter }),
  };
}

/** A property, optional, neither indexed nor searched unless said otherwise. */
export function property(
  name: string,
  source: Property['source'],
  description: string,
  options: {
    readonly required?: boolean;
    readonly indexed?: boolean;
    readonly code?: boolean;
    readonly searched?: boolean;
    readonly otherwise?: ColumnSource;
  } = {},
): Property {
  return {
    name,
    source,
    description,
    required: options.required ?? false,
    indexed: options.indexed ?? false,
    ...(options.code && { code: true }),
    searched: options.searched ?? false,
    ...(options.otherwise && { otherwise: options.otherwise }),
  };
}

/** A node declaration with the usual defaults. */
export function node(
  declaration: Omit<NodeDeclaration, 'joins' | 'limit' | 'key'> & {
    readonly key: Omit<Property, 'required' | 'indexed' | 'searched'>;
    readonly joins?: NodeDeclaration['joins'];
    readonly limit?: NodeDeclaration['limit'];
  },
): NodeDeclaration {
  return {
    ...declaration,
    key: { ...declaration.key, required: true, indexed: false, searched: false },
    joins: declaration.joins ?? {},
    limit: declaration.limit ?? { default: 100, max: 1000 },
  };
}

/** How a property is stored. */
export function typeOf(declared: Property): PropertyType {
  const { source } = declared;
  if (source.kind === 'column') return source.conversion.type;
  return source.kind === 'computed' ? source.type : 'string';
}

/** The conversion that reads a property's cells, when it has one. */
export function conversionOf(declared: Property): Conversion | undefined {
  return declared.source.kind === 'sentences' ? undefined : declared.source.conversion;
}

/** Key then properties of a node, in the order of the declaration. */
export function allProperties(declared: NodeDeclaration): readonly Property[] {
  return [declared.key, ...declared.properties];
}

/** The name under which GraphQL gives the key besides its own, so that every type has a `code`; undefined where one is. */
export function keyAlias({ key, properties }: Pick<NodeDeclaration, 'key' | 'properties'>): string | undefined {
  return [key, ...properties].some(({ name }) => name === 'code') || key.name !== 'codeOgr' ? undefined : 'code';
}

/** The column of a table that gives a property; the property's own name when no single column does. */
export function sourceColumn(declared: Property): string {
  return declared.source.kind === 'column' ? declared.source.column : declared.name;
}
