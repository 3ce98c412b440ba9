const french = new Intl.Collator('fr');

/** Which of two labels comes first in the alphabetical order of French: negative when the first does. */
export function compareInFrench(a: string, b: string): number {
  return french.compare(a, b);
}

/** Things in the alphabetical order of French, where É stands with E: Cypher compares letters by their codes. */
export function inFrenchOrder<T extends { readonly libelle: string | null }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => compareInFrench(a.libelle ?? '', b.libelle ?? ''));
}
