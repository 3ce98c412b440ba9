/** What a file of someone's own begins with, so that another file is told from it. */
const kind = 'rome-graph/changer';

/** A state as a file that its owner keeps: nothing else holds it. */
export function changerFile(search: string): string {
  return `${JSON.stringify({ kind, version: 1, etat: search }, null, 2)}\n`;
}

/** The state that a file holds; undefined when it is no file of this page. */
export function readChangerFile(text: string): string | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('kind' in read) || read.kind !== kind) return undefined;
    return 'etat' in read && typeof read.etat === 'string' ? read.etat : undefined;
  } catch {
    return undefined;
  }
}
