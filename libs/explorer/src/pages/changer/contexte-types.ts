import type { PageContextesQuery } from '../../components/contextes.document';

type Contexte = PageContextesQuery['contextesTravail'][number];

/** Contextes de travail of one type, as horaires or lieux. */
export interface ContexteType {
  readonly code: string;
  readonly libelle: string;
  readonly contextes: readonly Contexte[];
}

/** Contextes by their type, types by their codes, each in the order given. */
export function contexteTypes(contextes: readonly Contexte[]): ContexteType[] {
  const types = new Map<string, { readonly code: string; readonly libelle: string; readonly contextes: Contexte[] }>();
  for (const contexte of contextes) {
    for (const { code, libelle } of contexte.typeContexte) {
      const known = types.get(code) ?? { code, libelle, contextes: [] };
      types.set(code, known);
      known.contextes.push(contexte);
    }
  }
  return [...types.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
