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
  const faults: string[] = [];
  const valuesOf = (key: string): unknown[] =>
    objects.flatMap((object) => (key in object ? [(object as Record<string, unknown>)[key]] : []));
  const isAbsent = (key: string): boolean =>
    absent.some((name) => name === key || name === `${owner}.${key}` || (owner === '' && name.endsWith(`.${key}`)));
  for (const part of shape) {
    for (const [name, inner] of typeof part === 'string'
      ? [[part, undefined] as const]
      : Object.entries(part as object)) {
      if (name.startsWith('@')) {
        const kind = name
          .slice(1)
          .replace(/[A-Z]/g, (letter) => `-${letter}`)
          .toUpperCase();
        const own = objects.filter((object) => (object as { type?: string }).type === kind);
        faults.push(...keyFaults(own, inner as unknown[], owner, absent));
        continue;
      }
      const key = name.replace('[]', '');
      const values = valuesOf(key);
      if (values.length === 0 && !isAbsent(key)) faults.push(`no ${owner}.${key}`);
      if (values.includes(null)) faults.push(`null in ${owner}.${key}`);
      if (inner === undefined || values.length === 0 || values.flat().length === 0) continue;
      if (name.endsWith('[]') && !values.every(Array.isArray)) faults.push(`${key} is no list`);
      const next = values.flat() as object[];
      faults.push(...keyFaults(next, inner as unknown[], key, absent));
    }
  }
  return faults;
}
