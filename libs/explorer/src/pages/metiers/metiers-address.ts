import type { Schema } from '@rome-graph/client';
import type { QueryState } from '../../address/query-state';

/** What a page of métiers is narrowed by, as its address says it: the codes of each name. */
export interface MetiersState {
  readonly lettre: string | null;
  readonly cartes: boolean;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** What of the filter an address names, in the order of the page. */
export const facets = ['tag', 'domaine', 'secteur', 'interet', 'riasec', 'theme', 'naf', 'refus', 'contexte'] as const;

/** One of them. */
export type Facet = (typeof facets)[number];

/** The facette of the API that tells how many métiers each value of a name has; contextes have none. */
export const facetteOf: Readonly<Partial<Record<Facet, Schema.NomDeFacette>>> = {
  tag: 'TAG',
  domaine: 'GRAND_DOMAINE',
  secteur: 'SECTEUR',
  interet: 'CENTRE_INTERET',
  riasec: 'RIASEC',
  theme: 'THEME',
  naf: 'DIVISION_NAF',
};

/** What an address says. */
export function stateOf(search: string): MetiersState {
  const said = new URLSearchParams(search);
  const lettre = said.get('lettre');
  return {
    lettre: lettre !== null && /^[A-Z]$/.test(lettre) ? lettre : null,
    cartes: said.get('affichage') === 'cartes',
    chosen: Object.fromEntries(facets.map((facet) => [facet, said.getAll(facet)])) as Record<Facet, string[]>,
  };
}

/** What an address says of a state. */
export function queryOf({ lettre, cartes, chosen }: MetiersState): QueryState {
  return { ...chosen, lettre, affichage: cartes ? 'cartes' : null };
}

/** The same with a value chosen, or no more. */
export function toggled(state: MetiersState, facet: Facet, code: string): MetiersState {
  const codes = state.chosen[facet];
  const next = codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** The filter of the API that says the same. */
export function filtreOf({ lettre, chosen }: MetiersState): Schema.FiltreDeMetiers {
  const has = (tag: string): true | undefined => chosen.tag.includes(tag) || undefined;
  const ecologie = chosen.tag.flatMap((tag) => /^transitionEcologique (.+)$/.exec(tag)?.[1] ?? []);
  return {
    lettre: lettre ?? undefined,
    grandsDomaines: listOf(chosen.domaine),
    secteurs: listOf(chosen.secteur),
    centresInteret: listOf(chosen.interet),
    riasec: listOf(chosen.riasec) as readonly Schema.Riasec[] | undefined,
    themes: listOf(chosen.theme),
    divisionsNaf: listOf(chosen.naf),
    contextesRefuses: listOf(chosen.refus),
    contextesVoulus: listOf(chosen.contexte),
    transitionEcologique: listOf(ecologie) as readonly Schema.TransitionEcologique[] | undefined,
    transitionNumerique: has('transitionNumerique'),
    transitionDemographique: has('transitionDemographique'),
    reglemente: has('emploiReglemente'),
    cadre: has('emploiCadre'),
  };
}

function listOf(codes: readonly string[]): readonly string[] | undefined {
  return codes.length > 0 ? codes : undefined;
}
