import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Button } from '../../components/button';
import { sentenceOf } from '../../texts/error-sentences';
import { count } from '../../texts/numbers';
import { riasec, tagName } from '../../texts/vocabulary';
import type { PageMetiersQuery } from './metiers.document';
import { pageContextes } from '../../components/contextes.document';
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
          <FacetOf
            key={facet}
            facet={facet}
            data={data}
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

function valuesOf(facet: Facet, { parcourirMetiers }: PageMetiersQuery): readonly Value[] {
  const { valeurs = [] } = parcourirMetiers.facettes.find(({ nom }) => nom === facetteOf[facet]) ?? {};
  return valeurs.map(({ code, libelle, metiers }) => ({ code, metiers, name: nameOf(facet, code, libelle) }));
}

function nameOf(facet: Facet, code: string, libelle: string): string {
  if (facet === 'tag') return tagName(code);
  if (facet !== 'riasec') return libelle;
  const term = (riasec as Readonly<Record<string, { name: string; meaning: string }>>)[code];
  return term ? `${term.name} : ${term.meaning}` : code;
}

interface FacetOfProps {
  readonly facet: Facet;
  readonly data: PageMetiersQuery;
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

function FacetOf({ facet, data, ...choice }: FacetOfProps): ReactNode {
  if (facetteOf[facet] === undefined) return <Contextes name={names[facet]} {...choice} />;
  return <FacetValues name={names[facet]} values={valuesOf(facet, data)} {...choice} />;
}

type ContextesProps = Omit<FacetValuesProps, 'values' | 'open' | 'empty'>;

/** Contextes are counted by no facette: their names are asked when someone opens them. */
function Contextes(props: ContextesProps): ReactNode {
  const [opened, setOpened] = useState(props.chosen.length > 0);
  const { data, error } = useAnswer(pageContextes, {}, { enabled: opened });
  const values = data?.contextesTravail.map(({ codeOgr, libelle }) => ({ code: codeOgr, name: libelle }));
  const empty = error ? sentenceOf(error).title : 'Un instant…';
  return <FacetValues {...props} values={values ?? []} empty={empty} open={() => setOpened(true)} />;
}

interface FacetValuesProps {
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
  /** Is told when someone looks at the values. */
  readonly open?: () => void;
  /** What is said where there are none; they are not shown at all without it. */
  readonly empty?: string;
}

function FacetValues({ name, values, chosen, toggle, open, empty }: FacetValuesProps): ReactNode {
  const unseen = chosen.filter((code) => !values.some((value) => value.code === code));
  const isChosen = ({ code }: Value): boolean => chosen.includes(code);
  const all: readonly Value[] = [
    ...unseen.map((code) => ({ code, name: code, metiers: 0 })),
    ...values.filter(isChosen),
    ...values.filter((value) => !isChosen(value)),
  ];
  if (all.length === 0 && empty === undefined) return null;
  return (
    <details open={chosen.length > 0 || undefined} onToggle={open}>
      <summary>
        {name}
        {chosen.length > 0 && <span className="chosen number">{chosen.length}</span>}
      </summary>
      {values.length === 0 && empty !== undefined && <p className="muted small">{empty}</p>}
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
