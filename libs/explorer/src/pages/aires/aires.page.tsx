import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { CompletionBox } from '../../components/completion-box';
import { drawnFile } from '../../components/drawn-file';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { usePageState } from '../../components/use-page-state';
import { csv } from '../../texts/csv';
import { count } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { AireMetiers } from './aire-metiers';
import { AiresList } from './aires-list';
import { airesQuery, readAires } from './aires-state';
import type { PageCarteQuery } from './carte.document';
import { pageCarte } from './carte.document';
import { MetierPanel } from './metier-panel';
import { pageVoisins } from './voisins.document';
import './aires.css';

const address = { read: readAires, write: airesQuery };
const description =
  'La carte de tous les métiers, colorés par aire de mobilité : où chacun se trouve, ce qui distingue chaque aire, les métiers qui les relient.';

/** What draws, loaded when this page is gone to, after what it says in words. */
const AiresMap = lazy(() => import('./aires-map'));

/** The map of all métiers and, beside it, the same in words. */
export default function AiresPage(): ReactNode {
  const [{ aire, metier }, change] = usePageState(address);
  const answer = useAnswer(pageCarte, {});
  const neighbours = useAnswer(pageVoisins, { code: metier ?? '' }, { enabled: metier !== undefined });
  const led = metier === undefined ? [] : (neighbours.data?.metiersProches.resultats ?? []);
  return (
    <Page title="Aires de mobilité" description={description}>
      <p className="prose muted">
        Chaque point est un métier&nbsp;; des métiers qui se couvrent sont proches, et ceux d’une aire ont sa couleur.
        La carte est calculée une fois par version, toujours la même : elle montre des voisinages, ses distances ne
        mesurent rien.
      </p>
      <Answered answer={answer}>
        {(answered) => {
          const carte = answered.carteDesMetiers;
          return (
            <div className="aires">
              <div className="map-side">
                <section className="map" aria-label="Carte des aires de mobilité">
                  <CompletionBox
                    label="Chercher un métier sur la carte"
                    types={['METIER', 'APPELLATION']}
                    chosen={carte.metiers.find(({ code }) => code === metier)?.libelle}
                    onChoose={(suggestion) => change({ metier: suggestion.metier?.code ?? suggestion.code })}
                  />
                  <Suspense fallback={<Loading />}>
                    <AiresMap
                      metiers={carte.metiers}
                      aire={aire}
                      metier={metier}
                      neighbours={led.map((each) => each.metier.code)}
                      onChoose={(code) => change({ metier: code })}
                    />
                  </Suspense>
                </section>
                {metier !== undefined && (
                  <MetierPanel code={metier} answer={neighbours} onClose={() => change({ metier: undefined })} />
                )}
              </div>
              <AiresList answer={answered} aire={aire} />
              {aire !== undefined && <AireMetiers carte={carte} aire={aire} />}
              <ResultToolbar
                title="Aires de mobilité"
                release={carte.methode.release}
                files={filesOf(carte)}
                query={{ document: pageCarte, variables: {}, recipes: [recipeOf('aires-de-mobilite', {})] }}
              />
              <p className="small muted">
                {count(carte.metiers.length)} métiers sur la carte, en {count(carte.aires.length)} aires.
              </p>
            </div>
          );
        }}
      </Answered>
    </Page>
  );
}

function filesOf(carte: PageCarteQuery['carteDesMetiers']) {
  const rows = carte.metiers.map(({ code, libelle, aire, x, y }) => [code, libelle, aire, x, y]);
  return [
    {
      format: 'CSV',
      name: 'carte-des-metiers.csv',
      type: 'text/csv',
      make: () => csv(['code', 'libelle', 'aire', 'x', 'y'], rows),
    },
    {
      format: 'JSON',
      name: 'carte-des-metiers.json',
      type: 'application/json',
      make: () => JSON.stringify(carte, null, 2),
    },
    drawnFile('carte-des-metiers.svg', carte.methode.release, ({ layoutCarte }, layout) =>
      layoutCarte(carte.metiers, carte.aires, { ...layout, title: 'Aires de mobilité' }),
    ),
  ];
}
