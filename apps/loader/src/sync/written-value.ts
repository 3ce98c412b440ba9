import type { GraphValue, Property, PropertyType } from '@rome-graph/domain';
import { typeOf } from '@rome-graph/domain';
import { Date as Neo4jDate, DateTime as Neo4jDateTime } from 'neo4j-driver';
import type { Values } from '../graph/desired-graph';

/** A value as the driver sends it, so that Neo4j stores it under the type that is declared. */
export type WrittenValue = Exclude<GraphValue, null> | bigint | Neo4jDate<number> | Neo4jDateTime<number>;

/** The properties of a node or relationship as the driver sends them; those that are unknown are left out. */
export function writtenProperties(
  properties: readonly Property[],
  values: Values,
): Readonly<Record<string, WrittenValue>> {
  const written: Record<string, WrittenValue> = {};
  properties.forEach((property, index) => {
    const value = values[index] ?? null;
    if (value !== null) written[property.name] = writtenValue(value, typeOf(property));
  });
  return written;
}

/** @throws {Error} when a date is not one, or a whole number is not whole. */
function writtenValue(value: Exclude<GraphValue, null>, type: PropertyType): WrittenValue {
  if (type === 'integer') return BigInt(Number(value));
  if (type === 'date') return dateOf(String(value));
  return type === 'datetime' ? dateTimeOf(String(value)) : value;
}

function dateOf(text: string): Neo4jDate<number> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) throw new Error(`"${text}" is not a date such as 2025-09-18`);
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return new Neo4jDate(year, month, day);
}

/** Of a moment in universal time, as JavaScript and Neo4j write it: Neo4j leaves out seconds that are none. */
function dateTimeOf(text: string): Neo4jDateTime<number> {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z$/.exec(text);
  if (!parts) throw new Error(`"${text}" is not a date and time such as 2025-09-18T12:00:00Z`);
  const [, day = '', hour, minute, second = '0', fraction = ''] = parts;
  const { year, month, day: dayOfMonth } = dateOf(day);
  const nanoseconds = Number(fraction.padEnd(9, '0'));
  return new Neo4jDateTime(year, month, dayOfMonth, Number(hour), Number(minute), Number(second), nanoseconds, 0);
}
