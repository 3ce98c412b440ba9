import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { ExportTable } from '../tables/export-table';
import { xmlText } from './xml-text';

/** The ends of a link are those of its element, and no attributes. */
const endsOfLink = 2;

/** An attribute that the nodes or the links of a document may have. */
export interface XmlAttribute {
  readonly id: string;
  readonly name: string;
  readonly type: PropertyType;
}

/** How GraphML and GEXF, which have the same words for them, name the types. */
export const xmlTypes: Readonly<Record<PropertyType, string>> = {
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
      const places = table.columns.slice(first).map(({ name, type }, index) => ({
        id: this.declare(name, type),
        position: first + index,
      }));
      this.places.set(table.name, places);
    }
  }

  /** Every attribute, in the order of the declaration. */
  list(): XmlAttribute[] {
    return [...this.declared.values()];
  }

  /** Declares an attribute of no column. Labels that give two types to one name have one attribute for each. */
  declare(name: string, type: PropertyType): string {
    const known = this.declared.get(`${name} ${type}`);
    if (known) return known.id;
    const id = `${this.prefix}${this.declared.size}`;
    this.declared.set(`${name} ${type}`, { id, name, type });
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
