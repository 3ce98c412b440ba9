import type { RestReading } from '@rome-graph/domain';
import type { GraphValue } from '@rome-graph/domain';

const green: readonly GraphValue[] = ['EMPLOI_VERT', 'EMPLOI_STRATEGIQUE'];

/** A stored value as the official APIs write it; undefined where nothing is to be written. */
export function readValue(value: GraphValue, reading: RestReading | undefined, key: string): GraphValue | undefined {
  if (value === null) return undefined;
  switch (reading) {
    case undefined:
      return value;
    case 'constantCase':
      return constantCase(String(value));
    case 'isGreen':
      return green.includes(value);
    case 'withoutZeros':
      return withoutZeros(String(value));
    case 'unlessKey':
      return value === key ? undefined : value;
  }
}

/** `012` → `12`; `0` stays. */
export function withoutZeros(code: string): string {
  return code.replace(/^0+(?=.)/, '');
}

function constantCase(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}
