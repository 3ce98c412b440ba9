import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { ExportColumn, ExportTable } from '../tables/export-table';
import { xmlText } from './xml-text';

/** The ends of a link are those of its element, and no attributes. */
const endsOfLink = 2;

/** An attribute that the nodes or the links of a document may have. */
export interface XmlAttribute {
  readonly id: string;
  /** No other attribute of the same kind of element has it: igraph refuses a document where two have. */
  readonly name: string;
  /** A type as both formats name it. */
  readonly type: string;
}

/** How GraphML and GEXF, which have the same words for them, name the types. */
const xmlTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  strings: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
};

/** The type of every name in a document, whichever nodes and links have it: igraph refuses a name that has two. */
export type TypesOfNames = ReadonlyMap<string, string>;

/** Where tables give several types to one name, it is a number for all when they are numbers, else a text. */
export function typesOfNames(tables: readonly ExportTable[]): TypesOfNames {
  const types = new Map<string, string>();
  for (const { name, type, mixed } of tables.flatMap(attributesIn)) {
    const given = mixed ? xmlTypes.string : xmlTypes[type];
    types.set(name, common(types.get(name) ?? given, given));
  }
  return types;
}

function common(one: string, other: string): string {
  if (one === other) return one;
  const numbers: readonly string[] = [xmlTypes.integer, xmlTypes.float];
  return numbers.includes(one) && numbers.includes(other) ? xmlTypes.float : xmlTypes.string;
}

/** The columns of a table that are attributes: the ends of a link are those of its element. */
function attributesIn({ kind, columns }: ExportTable): readonly ExportColumn[] {
  return kind === 'nodes' ? columns : columns.slice(endsOfLink);
}

/** The attributes of one kind of element, each with the place of its value in the rows of each table. */
export class XmlAttributes {
  private readonly declared = new Map<string, XmlAttribute>();
  private readonly places = new Map<string, { readonly id: string; readonly position: number }[]>();

  /**
   * @param types those of the whole document, nodes and links
   * @param prefix what ids begin with: in GraphML an attribute of a node and one of a link never share theirs
   */
  constructor(
    tables: readonly ExportTable[],
    private readonly types: TypesOfNames,
    private readonly prefix: string,
  ) {
    for (const table of tables) {
      const attributes = attributesIn(table);
      const first = table.columns.length - attributes.length;
      const places = attributes.map(({ name }, index) => ({ id: this.declare(name), position: first + index }));
      this.places.set(table.name, places);
    }
  }

  /** Every attribute, in the order of the declaration. */
  list(): XmlAttribute[] {
    return [...this.declared.values()];
  }

  /** Declares an attribute, and gives its id; a name that no table has is that of a text. */
  declare(name: string): string {
    const id = this.declared.get(name)?.id ?? `${this.prefix}${this.declared.size}`;
    this.declared.set(name, { id, name, type: this.types.get(name) ?? xmlTypes.string });
    return id;
  }

  /** The values that a row has: what is unknown is left out. */
  *valuesOf(
    table: ExportTable,
    row: readonly GraphValue[],
  ): Generator<{ readonly id: string; readonly value: string }> {
    for (const { id, position } of this.places.get(table.name) ?? []) {
      const value = row[position] ?? null;
      if (value !== null) yield { id, value: xmlValue(value) };
    }
  }
}

function xmlValue(value: GraphValue): string {
  return xmlText(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
