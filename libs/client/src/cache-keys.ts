import { keyFields } from './generated/key-fields.ts';

const fieldsByType: Readonly<Record<string, readonly string[] | null>> = keyFields;

/** What Apollo Client takes as `typePolicies` of its InMemoryCache: what identifies each type, and which are parts of another. */
export function apolloTypePolicies(): Record<string, { readonly keyFields: string[] | false }> {
  return Object.fromEntries(
    Object.entries(fieldsByType).map(([type, fields]) => [type, { keyFields: fields === null ? false : [...fields] }]),
  );
}

/** What urql takes as `keys` of its normalised cache (Graphcache). */
export function urqlKeys(): Record<string, (data: Readonly<Record<string, unknown>>) => string | null> {
  return Object.fromEntries(
    Object.entries(fieldsByType).map(([type, fields]) => [type, (data) => keyOf(fields, data)]),
  );
}

/** What was selected without its key is kept as a part of what holds it. */
function keyOf(fields: readonly string[] | null, data: Readonly<Record<string, unknown>>): string | null {
  const values = (fields ?? []).map((field) => data[field]);
  return values.length === 0 || values.some((value) => typeof value !== 'string') ? null : values.join(' ');
}
