import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { CompletionBox } from '../../components/completion-box';
import { drawnFile } from '../../components/drawn-file';
import { ResultToolbar } from '../../components/result-toolbar';
import { Tick } from '../../components/tick';
import { csv } from '../../texts/csv';
import { counted } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { changerQuery, pistesFirst, pistesMost, profilOf } from './changer-state';
import { PisteEntry } from './piste-entry';
import type { PagePistesQuery } from './pistes.document';
import { pagePistes } from './pistes.document';
import type { StepProps } from './step-props';
import { palierNames, wishNames } from './words';

/** The third step: where one could go. */
export function PistesStep(props: StepProps): ReactNode {
  const { state } = props;
  if (state.experiences.length > 0) return <Found {...props} />;
  return (
    <p className="prose">
      Il faut une expérience au moins pour chercher des pistes.{' '}
      <Link href={addressOf('/changer', changerQuery({ ...state, step: 'experiences' }))}>En ajouter une</Link>
    </p>
  );
}

function Found({ state, change }: StepProps): ReactNode {
  const { cible, limite } = state;
  const variables = {
    profil: profilOf(state),
    limite,
    cibles: cible === undefined ? [] : [cible],
    avecCible: cible !== undefined,
  };
  const answer = useAnswer(pagePistes, variables, { keep: true, personal: true });
  return (
    <Answered answer={answer}>
      {({ pistes, cible: asked }) => (
        <div className="found" aria-busy={answer.isPlaceholderData}>
          <p className="prose muted">
            {counted(pistes.total, 'métier tient', 'métiers tiennent')} quelque chose de vos expériences et de vos
            souhaits&nbsp;; les mieux couverts d’abord. <Left ecartes={pistes.ecartes} />
          </p>
          <Tick
            checked={state.sansReglementes}
            onChange={(checked) => change({ sansReglementes: checked }, { replace: true })}
          >
            Éviter les métiers réglementés
          </Tick>
          <section className="asked" aria-label="Un métier en tête">
            <CompletionBox
              label="Et ce métier-là, pourquoi pas ?"
              placeholder="Un métier que vous avez en tête"
              types={['METIER', 'APPELLATION']}
              emptied
              onChoose={(suggestion) => change({ cible: suggestion.metier?.code ?? suggestion.code })}
            />
            {asked?.resultats.map((piste) => (
              <PisteEntry key={piste.metier.code} piste={piste} from={pistes.experiences[0]?.metier.code} />
            ))}
            {asked && <Button onPress={() => change({ cible: undefined })}>Oublier ce métier</Button>}
          </section>
          <ol className="pistes" aria-label="Pistes">
            {pistes.resultats.map((piste) => (
              <li key={piste.metier.code}>
                <PisteEntry piste={piste} from={pistes.experiences[0]?.metier.code} />
              </li>
            ))}
          </ol>
          {pistes.total > pistes.resultats.length && limite < pistesMost && (
            <div>
              <Button onPress={() => change({ limite: Math.min(pistesMost, limite + pistesFirst) }, { replace: true })}>
                Montrer d’autres pistes
              </Button>
            </div>
          )}
          <ResultToolbar
            title="Pistes d’un changement de métier"
            release={pistes.methode.release}
            files={filesOf(pistes)}
            query={{
              document: pagePistes,
              variables,
              recipes: [
                recipeOf('metiers-les-mieux-couverts', { code: pistes.experiences[0]?.metier.code ?? '', limite }),
              ],
              recipeNote: 'Elle part de la première expérience entière, sans les souhaits.',
            }}
          />
        </div>
      )}
    </Answered>
  );
}

/** What wishes left aside, so that nobody wonders where a métier is. */
function Left({ ecartes }: { readonly ecartes: PagePistesQuery['pistes']['ecartes'] }): ReactNode {
  if (ecartes.length === 0) return null;
  return (
    <>
      Écartés :{' '}
      {ecartes.map(({ contrainte, nombre }) => `${nombre} par ${wishNames[contrainte] ?? contrainte}`).join(', ')}.
    </>
  );
}

function filesOf(pistes: PagePistesQuery['pistes']) {
  const header = ['code', 'libelle', 'palier', 'couverture', 'nb_tenus', 'nb_a_acquerir', 'reglemente'];
  const rows = pistes.resultats.map(({ metier, palier, couverture, nbTenus, nbManquants, reglemente }) => [
    metier.code,
    metier.libelle,
    palierNames[palier],
    couverture,
    nbTenus,
    nbManquants,
    reglemente,
  ]);
  return [
    { format: 'CSV', name: 'pistes.csv', type: 'text/csv', make: () => csv(header, rows) },
    { format: 'JSON', name: 'pistes.json', type: 'application/json', make: () => JSON.stringify(pistes, null, 2) },
    drawnFile('pistes.svg', pistes.methode.release, ({ layoutClassement, pourCent }, layout) =>
      layoutClassement(
        [
          {
            rows: pistes.resultats.map(({ metier, couverture }) => ({
              label: metier.libelle,
              value: couverture,
              told: pourCent(couverture),
            })),
          },
        ],
        { ...layout, title: 'Pistes d’un changement de métier' },
      ),
    ),
  ];
}
