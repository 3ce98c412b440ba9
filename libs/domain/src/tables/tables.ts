import type { ComplementTable, complementTables } from './complement-tables';
import type { OfficialTable, officialTables } from './official-tables';

/** A table that nodes and relationships are read from: one of the official export, or one made of a document beside it. */
export type Table = OfficialTable | ComplementTable;

/** The name of a column of a table, as its header spells it. */
export type ColumnOf<T extends Table> = T extends OfficialTable
  ? (typeof officialTables)[T][number]
  : T extends ComplementTable
    ? (typeof complementTables)[T][number]
    : never;
