import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { SchemaElement } from 'hyparquet-writer' with { 'resolution-mode': 'import' };
import type { FileEncoder } from './export-format';
import type { ExportColumn, ExportTable } from '../tables/export-table';

/**
 * Parquet with typed columns: a column that may be unknown is optional, a list is a LIST. A batch of rows is a row group,
 * compressed with Snappy.
 */
export async function parquetEncoder({ columns }: ExportTable): Promise<FileEncoder> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns) });
  const taken = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  return {
    head: taken,
    rows: (_table, rows) => {
      const columnData = columns.map(({ name, type }, position) => ({
        name,
        data: rows.map((row) => parquetValue(type, row[position] ?? null)),
      }));
      void parquet.write({ columnData, rowGroupSize: rows.length });
      return taken();
    },
    tail: () => {
      void parquet.finish();
      return taken();
    },
  };
}

function schemaOf(columns: readonly ExportColumn[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type, nullable }: ExportColumn): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type !== 'strings') return [{ name, repetition_type, ...elementTypes[type] }];
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...elementTypes.string },
  ];
}

const text: Partial<SchemaElement> = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

const elementTypes: Readonly<Record<Exclude<PropertyType, 'strings'>, Partial<SchemaElement>>> = {
  string: text,
  integer: { type: 'INT64' },
  float: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: text,
};

function parquetValue(type: PropertyType, value: GraphValue): unknown {
  if (value === null) return null;
  if (type === 'integer') return BigInt(Number(value));
  if (type === 'date') return new Date(String(value));
  return type === 'string' ? String(value) : value;
}
