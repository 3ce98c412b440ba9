/** The keys that a program reads: a key, or what is read of the relations of one, `name[]` when it is a list, `@type` of a kind. */
export type Shape = readonly (string | { readonly [relation: string]: Shape })[] | { readonly '[]': Shape };

/**
 * Where an answer lacks what a program reads. What may be absent of one object must be in another of the list, and a relation of one
 * object is looked into wherever it is.
 *
 * @param absent keys that the open data does not give, alone or after the name of what has them (`enjeu.code`)
 */
export function shapeFaults(answer: unknown, shape: Shape, absent: readonly string[]): string[] {
  if (!Array.isArray(shape)) {
    if (!Array.isArray(answer) || answer.length === 0) return ['no list, or an empty one'];
    return keyFaults(answer as object[], (shape as { '[]': Shape })['[]'] as Shape[], '', absent);
  }
  return keyFaults([answer as object], shape as unknown as Shape[], '', absent);
}

function keyFaults(
  objects: readonly object[],
  shape: readonly unknown[],
  owner: string,
  absent: readonly string[],
): string[] {
  const named = shape.flatMap((part): [string, readonly unknown[] | undefined][] =>
    typeof part === 'string' ? [[part, undefined]] : Object.entries(part as Record<string, unknown[]>),
  );
  return named.flatMap(([name, inner]) => {
    if (!name.startsWith('@')) return faultsOfKey(objects, name, inner, { owner, absent });
    const kind = name
      .slice(1)
      .replace(/[A-Z]/g, (letter) => `-${letter}`)
      .toUpperCase();
    const own = objects.filter((object) => (object as { type?: string }).type === kind);
    return keyFaults(own, inner ?? [], owner, absent);
  });
}

function faultsOfKey(
  objects: readonly object[],
  name: string,
  inner: readonly unknown[] | undefined,
  { owner, absent }: { readonly owner: string; readonly absent: readonly string[] },
): string[] {
  const key = name.replace('[]', '');
  const values = objects.flatMap((object) => (key in object ? [(object as Record<string, unknown>)[key]] : []));
  const isAbsent = absent.some(
    (each) => each === key || each === `${owner}.${key}` || (owner === '' && each.endsWith(`.${key}`)),
  );
  const next = values.flat() as object[];
  return [
    ...(values.length === 0 && !isAbsent ? [`no ${owner}.${key}`] : []),
    ...(values.includes(null) ? [`null in ${owner}.${key}`] : []),
    ...(name.endsWith('[]') && !values.every(Array.isArray) ? [`${key} is no list`] : []),
    ...(inner && next.length > 0 ? keyFaults(next, inner, key, absent) : []),
  ];
}
