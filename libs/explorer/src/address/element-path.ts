import { addressOf, codePath } from './query-state';

/** What of the nomenclature has a page of its own. */
export interface Element {
  readonly type: string;
  readonly code: string;
  /** The métier that an appellation is of, or a métier itself. */
  readonly metier?: { readonly code: string } | null;
}

const items = new Set(['COMPETENCE', 'SAVOIR', 'MACRO_COMPETENCE']);

/** The address of what a search found; undefined for what no page shows. */
export function elementPath({ type, code, metier }: Element): string | undefined {
  if (type === 'METIER') return codePath('metiers', code);
  if (type === 'APPELLATION') return metier ? codePath('metiers', metier.code) : undefined;
  if (items.has(type)) return codePath('competences', code);
  if (type === 'CONTEXTE_TRAVAIL') return addressOf('/metiers', { contexte: code });
  return undefined;
}
