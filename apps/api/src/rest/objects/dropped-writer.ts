import type { RestSource } from '@rome-graph/domain';
import { restObjects } from '@rome-graph/domain';
import type { NodeRow } from '../../engine/held-graph/held-rows.reader';
import type { Selection } from '../champs/selection';
import { fieldsFor } from '../champs/selection';
import { readValue } from './values';

/** What is no longer in service, as it last was: its own values, and nothing of what it led to. */
export function droppedAsJson(label: string, row: NodeRow, selection: Selection): string {
  const { fields = {} } = restObjects.get(label) ?? {};
  const kind = kindOf(label, row);
  const parts = kind === undefined ? [] : [`"type":${JSON.stringify(kind)}`];
  for (const { name, selection: inner } of fieldsFor(selection, kind).values()) {
    const source = fields[name];
    const text =
      source?.kind === 'itself' && inner ? droppedAsJson(label, row, inner) : source && valueOf(name, source, row);
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

function kindOf(label: string, row: NodeRow): string | undefined {
  const { type } = restObjects.get(label) ?? {};
  return type?.names[type.property === undefined ? '' : String(row[type.property])];
}

function valueOf(name: string, source: RestSource, row: NodeRow): string | undefined {
  if (source.kind === 'constant') return JSON.stringify(name === 'obsolete' ? true : source.value);
  if (source.kind !== 'property') return undefined;
  const key = String(row.sujet);
  const value = source.property === undefined ? key : (row[source.property] ?? null);
  const read = readValue(value, source.reading, key);
  return read === undefined ? undefined : JSON.stringify(read);
}
