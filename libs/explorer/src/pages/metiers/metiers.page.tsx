import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../../address/query-state';
import { client } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { FurtherButton, useFurther } from '../../components/further-button';
import { MetierCards, MetierList } from '../../components/metier-list';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { csv } from '../../texts/csv';
import { counted } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { Facets } from './facets';
import { Letters } from './letters';
import type { MetiersState } from './metiers-address';
import { filtreOf, queryOf, stateOf } from './metiers-address';
import type { PageMetiersQuery, PageMetiersQueryVariables } from './metiers.document';
import { pageMetiers } from './metiers.document';
import './metiers.css';

/** Most that the API gives at a time. */
const most = 200;

type Found = PageMetiersQuery['parcourirMetiers'];

/** All métiers from A to Z, narrowed by what one chooses. */
export default function MetiersPage(): ReactNode {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = stateOf(search);
  const variables = { filtre: filtreOf(state), limite: most, cartes: state.cartes };
  const answer = useAnswer(pageMetiers, variables, { keep: true });
  const change = (next: MetiersState): void => navigate(addressOf('/metiers', queryOf(next)), { replace: true });
  return (
    <Page
      title="Métiers de A à Z"
      description="Tous les métiers du ROME 4.0, par secteur, centre d’intérêt, type d’intérêt, tags et contextes de travail."
    >
      <Answered answer={answer}>
        {(data) => (
          <div className="metiers">
            <Facets data={data} state={state} change={change} />
            <section aria-labelledby="nombre">
              <Letters facettes={data.parcourirMetiers.facettes} state={state} />
              <div className="found">
                <h2 id="nombre" aria-live="polite">
                  {counted(data.parcourirMetiers.total, 'métier')}
                </h2>
                <Button onPress={() => change({ ...state, cartes: !state.cartes })}>
                  {state.cartes ? 'En liste' : 'En cartes'}
                </Button>
              </div>
              <Results key={JSON.stringify(variables)} first={data.parcourirMetiers} variables={variables} />
              <ResultToolbar
                title="Métiers de A à Z"
                release={data.parcourirMetiers.release}
                query={{
                  document: pageMetiers,
                  variables,
                  recipes: [recipeOf('metiers', {})],
                  recipeNote: 'Elle liste tous les métiers : les choix de la page s’y ajoutent par WHERE.',
                }}
                files={[{ format: 'CSV', name: 'metiers.csv', type: 'text/csv', make: () => table(variables) }]}
              />
            </section>
          </div>
        )}
      </Answered>
    </Page>
  );
}

interface ResultsProps {
  readonly first: Found;
  readonly variables: PageMetiersQueryVariables;
}

function Results({ first, variables }: ResultsProps): ReactNode {
  const further = useFurther(first, async (apres) => {
    const { parcourirMetiers } = await client.ask(pageMetiers, { ...variables, apres });
    return parcourirMetiers;
  });
  const metiers = further.parts.flatMap(({ resultats }) => resultats);
  const Shown = variables.cartes ? MetierCards : MetierList;
  if (metiers.length === 0) {
    return <p className="muted">Aucun métier ne répond à tout cela : retirer un choix en ramène.</p>;
  }
  return (
    <>
      <Shown metiers={metiers} />
      <FurtherButton further={further} left={counted(first.total - metiers.length, 'métier')} />
    </>
  );
}

/** All that were found, not those alone that are shown. */
async function table(variables: PageMetiersQueryVariables): Promise<string> {
  const rows: [string, string][] = [];
  let apres: string | null | undefined;
  do {
    const { parcourirMetiers } = await client.ask(pageMetiers, { ...variables, cartes: false, apres });
    rows.push(...parcourirMetiers.resultats.map(({ code, libelle }): [string, string] => [code, libelle]));
    apres = parcourirMetiers.curseurSuivant;
  } while (apres !== null);
  return csv(['code', 'libelle'], rows);
}
