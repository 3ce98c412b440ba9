import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
} from 'neo4j-driver';
import type { Node, Path, Relationship } from 'neo4j-driver';

/**
 * A value of an answer as JSON shows it. Integers beyond 2^53 are texts, as are dates, times and durations (ISO 8601), NaN
 * and infinities; a node is its labels and properties, a relationship its type, ends and properties, a path its nodes and
 * relationships, a point its coordinates, bytes are in base64.
 */
export function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (isDuration(value)) return ofDuration(String(value));
  return isTemporal(value) ? String(value) : ofObject(value);
}

function isTemporal(value: object): boolean {
  return [isDate, isDateTime, isLocalDateTime, isTime, isLocalTime].some((is) => is(value));
}

/** The driver leaves what is zero out of a duration, and then the T with nothing after it. */
function ofDuration(text: string): string {
  const written = text.replace(/T$/, '');
  return written === 'P' ? 'PT0S' : written;
}

function ofObject(value: object): unknown {
  if (isNode(value)) return ofNode(value);
  if (isRelationship(value)) return ofRelationship(value);
  if (isPath(value)) return ofPath(value);
  if (isPoint(value)) {
    const { srid, x, y, z } = value;
    return { srid: Number(srid), x, y, ...(z !== undefined && { z }) };
  }
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  }
  return ofMap(value);
}

function ofMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, jsonOf(value)]));
}

function ofNode({ elementId, labels, properties }: Node): unknown {
  return { id: elementId, labels, properties: ofMap(properties) };
}

function ofRelationship({ elementId, type, startNodeElementId, endNodeElementId, properties }: Relationship): unknown {
  return { id: elementId, type, start: startNodeElementId, end: endNodeElementId, properties: ofMap(properties) };
}

function ofPath({ start, segments }: Path): unknown {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(ofNode),
    relationships: segments.map(({ relationship }) => ofRelationship(relationship)),
  };
}
