import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { ExportTable } from '../tables/export-table';
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

/** The attributes of one kind of element, each with the place of its value in the rows of each table. */
export class XmlAttributes {
  private readonly declared = new Map<string, XmlAttribute>();
  private readonly places = new Map<string, { readonly id: string; readonly position: number }[]>();

  /** @param prefix what ids begin with: an attribute of a node and one of a link never share theirs */
  constructor(
    tables: readonly ExportTable[],
    private readonly prefix: string,
  ) {
    for (const table of tables) {
      const first = table.kind === 'nodes' ? 0 : endsOfLink;
      const places = table.columns.slice(first).map(({ name, type, mixed }, index) => ({
        id: this.declare(name, mixed ? 'string' : type),
        position: first + index,
      }));
      this.places.set(table.name, places);
    }
  }

  /** Every attribute, in the order of the declaration. */
  list(): XmlAttribute[] {
    return [...this.declared.values()];
  }

  /** Declares an attribute, and gives its id. Where labels give two types to one name, it is a text for all. */
  declare(name: string, propertyType: PropertyType): string {
    const type = xmlTypes[propertyType];
    const known = this.declared.get(name);
    const id = known?.id ?? `${this.prefix}${this.declared.size}`;
    this.declared.set(name, { id, name, type: known && known.type !== type ? xmlTypes.string : type });
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

/** The nodes of different labels may have the same key: an identifier is both. */
export function nodeId(label: string, key: GraphValue): string {
  return xmlText(`${label}:${String(key)}`);
}

function xmlValue(value: GraphValue): string {
  return xmlText(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
