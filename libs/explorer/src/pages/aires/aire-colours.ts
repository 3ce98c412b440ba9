/** How many aires have a colour of their own; the smaller ones after them share the last. */
export const colourCount = 10;

/** The name of the colour of an aire: `aire-1` for that of code 01. */
export function colourName(aire: string): string {
  return `aire-${Math.min(colourCount, Math.max(1, Number(aire) || colourCount))}`;
}
