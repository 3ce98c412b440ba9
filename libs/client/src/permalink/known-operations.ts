import * as documents from '../generated/documents.ts';

const end = 'Document';

/** The text of each document of this library, by the name of its operation, as `Passerelles`. */
export const knownOperations: ReadonlyMap<string, string> = new Map(
  Object.entries(documents)
    .filter(([name]) => name.endsWith(end))
    .map(([name, document]) => [name.slice(0, -end.length), String(document)]),
);

/** The name of the operation whose text this is; undefined when it is none of this library's. */
export function nameOfKnown(text: string): string | undefined {
  for (const [name, known] of knownOperations) if (known === text) return name;
  return undefined;
}
