import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { count } from '../../texts/numbers';
import { riasec, tagName } from '../../texts/vocabulary';
import type { PageMetiersQuery } from './metiers.document';
import type { Facet, MetiersState } from './metiers-address';
import { facets, facetteOf, stateOf, toggled } from './metiers-address';

interface FacetsProps {
  readonly data: PageMetiersQuery;
  readonly state: MetiersState;
  readonly change: (state: MetiersState) => void;
}

/** A value that may be chosen. */
interface Value {
  readonly code: string;
  readonly name: string;
  /** How many of the métiers found have it; undefined where it is not counted. */
  readonly metiers?: number;
}

const names: Readonly<Record<Facet, string>> = {
  tag: 'Transitions, accès, statut',
  domaine: 'Grand domaine',
  secteur: 'Secteur d’activité',
  interet: 'Centre d’intérêt',
  riasec: 'Type d’intérêt (RIASEC)',
  theme: 'Thème',
  naf: 'Division NAF',
  refus: 'Contextes refusés',
  contexte: 'Contextes voulus',
};

/** What narrows the list, each with its values and how many métiers each would leave. */
export function Facets({ data, state, change }: FacetsProps): ReactNode {
  const chosen = facets.reduce((sum, facet) => sum + state.chosen[facet].length, 0);
  return (
    <aside aria-label="Filtres" className="facets">
      <details className="filters" open={isWide() || undefined}>
        <summary>Filtrer</summary>
        {facets.map((facet) => (
          <FacetValues
            key={facet}
            name={names[facet]}
            values={valuesOf(facet, data)}
            chosen={state.chosen[facet]}
            toggle={(code) => change(toggled(state, facet, code))}
          />
        ))}
        {chosen > 0 && (
          <Button onPress={() => change({ ...stateOf(''), lettre: state.lettre, cartes: state.cartes })}>
            Tout décocher
          </Button>
        )}
      </details>
    </aside>
  );
}

/** Beside the list there is room for all of them; above it they stay folded until someone wants them. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches;
}

function valuesOf(facet: Facet, { parcourirMetiers, typesContexte }: PageMetiersQuery): readonly Value[] {
  const facette = facetteOf[facet];
  if (facette === undefined) {
    return typesContexte.flatMap(({ contextesTravail }) =>
      contextesTravail.map(({ code, libelle }) => ({ code, name: libelle })),
    );
  }
  const { valeurs = [] } = parcourirMetiers.facettes.find(({ nom }) => nom === facette) ?? {};
  return valeurs.map(({ code, libelle, metiers }) => ({ code, metiers, name: nameOf(facet, code, libelle) }));
}

function nameOf(facet: Facet, code: string, libelle: string): string {
  if (facet === 'tag') return tagName(code);
  if (facet !== 'riasec') return libelle;
  const term = (riasec as Readonly<Record<string, { name: string; meaning: string }>>)[code];
  return term ? `${term.name} : ${term.meaning}` : code;
}

interface FacetValuesProps {
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

function FacetValues({ name, values, chosen, toggle }: FacetValuesProps): ReactNode {
  const unseen = chosen.filter((code) => !values.some((value) => value.code === code));
  const isChosen = ({ code }: Value): boolean => chosen.includes(code);
  const all: readonly Value[] = [
    ...unseen.map((code) => ({ code, name: code, metiers: 0 })),
    ...values.filter(isChosen),
    ...values.filter((value) => !isChosen(value)),
  ];
  if (all.length === 0) return null;
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary>
        {name}
        {chosen.length > 0 && <span className="chosen number">{chosen.length}</span>}
      </summary>
      <ul>
        {all.map(({ code, name: value, metiers }) => (
          <li key={code}>
            <label>
              <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
              <span>{value}</span>
              {metiers !== undefined && <span className="number muted">{count(metiers)}</span>}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
