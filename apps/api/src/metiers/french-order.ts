const french = new Intl.Collator('fr');

/** Things in the alphabetical order of French, where É stands with E: Cypher compares letters by their codes. */
export function inFrenchOrder<T extends { readonly libelle: string | null }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => french.compare(a.libelle ?? '', b.libelle ?? ''));
}
