import type { VNode } from 'preact';
import type { EvaluationRow } from '../../texts/evaluation.text';
import type { MobilityAgreement, ReleaseReport } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import { barsHeight, HorizontalBars } from '../charts/horizontal-bars';
import { DataTable } from '../data-table';
import { formatExact, formatNumber, formatPercent, formatShare } from '../french';
import { MetierName } from '../metier-name';
import { PageSection } from '../page-section';

const measureNames: Readonly<Record<string, string>> = {
  COUVERTURE: 'Couverture (IDF), niveau TOUT',
  COSINUS_IDF: 'Cosinus (IDF), niveau TOUT',
  MEME_DOMAINE: 'Même domaine professionnel, sans regarder les items',
};

type Disagreement = Pick<ReleaseReport, 'accord' | 'sansCouverture' | 'prochesSansMobilite'>;

/** Where official mobilités and computed nearness disagree, and how far they agree. */
export function DisagreementSection({ accord, sansCouverture, prochesSansMobilite }: Disagreement): VNode {
  return (
    <PageSection id="desaccord" title="Mobilités officielles et mobilités calculées">
      <p>
        France Travail publie {formatNumber(accord.mobilites)} mobilités d’un métier à un autre ;{' '}
        {formatNumber(accord.reciproques)} ({formatShare(accord.reciproques, accord.mobilites)}) existent dans les deux
        sens. Comment elles sont établies n’est pas publié : un désaccord avec le calcul n’est une erreur ni de l’une ni
        de l’autre, mais un endroit à regarder.
      </p>
      <AgreementFigure accord={accord} />
      <DataTable
        caption="Rang que chaque mesure donne aux mobilités officielles parmi tous les couples de métiers"
        columns={[
          { title: 'Mesure', cell: ({ mesure }: EvaluationRow) => measureNames[mesure] ?? mesure },
          { title: 'AUC', numeric: true, cell: ({ auc }) => formatExact(auc) },
          { title: 'Rappel à 10', numeric: true, cell: ({ rappelA10 }) => formatExact(rappelA10) },
        ]}
        rows={accord.evaluation}
      />
      <p>
        AUC : chance qu’une mobilité officielle ait un score plus haut qu’un autre couple, les égalités comptant pour
        moitié (Fawcett, 2006) ; 0,5 est le hasard. Rappel à 10 : part des mobilités officielles d’un métier, dix au
        plus, qui sont parmi ses dix plus proches, en moyenne.
      </p>
      <h3>Officielles, mais peu couvertes</h3>
      <DataTable
        caption="Métiers dont le plus de mobilités officielles mènent là où ils couvrent moins de 5 %"
        columns={[
          { title: 'Métier', cell: MetierName },
          { title: 'Mobilités officielles', numeric: true, cell: ({ mobilites }) => formatNumber(mobilites) },
          { title: 'dont sous 5 %', numeric: true, cell: ({ sansCouverture: under }) => formatNumber(under) },
        ]}
        rows={sansCouverture}
      />
      <h3>Proches, mais sans mobilité officielle</h3>
      <DataTable
        caption="Couples de plus grande couverture que ne relie aucune mobilité officielle, dans aucun sens"
        columns={[
          { title: 'De', cell: ({ de }) => <MetierName {...de} /> },
          { title: 'Vers', cell: ({ vers }) => <MetierName {...vers} /> },
          { title: 'Couverture', numeric: true, cell: ({ couverture }) => formatPercent(couverture) },
          { title: 'Items communs', numeric: true, cell: ({ communs }) => formatNumber(communs) },
        ]}
        rows={prochesSansMobilite}
      />
    </PageSection>
  );
}

function AgreementFigure({ accord }: { readonly accord: MobilityAgreement }): VNode {
  const { mobilites, couvertes, sousLeSeuil, sansItemCommun } = accord;
  const bars = [
    { label: 'Couverture de 5 % ou plus (PROCHE)', value: couvertes },
    { label: 'Des items communs, couverture sous 5 %', value: sousLeSeuil },
    { label: 'Aucun item commun', value: sansItemCommun },
  ].map((bar) => ({ ...bar, text: `${formatNumber(bar.value)} (${formatShare(bar.value, mobilites)})` }));
  return (
    <ChartFigure
      id="graphique-accord"
      title="Ce que les fiches disent des mobilités officielles"
      description={`${formatShare(couvertes, mobilites)} des mobilités officielles relient des métiers dont le premier couvre au moins 5 % du second ; ${formatShare(sansItemCommun, mobilites)} relient des métiers sans aucun item commun.`}
      height={barsHeight(bars)}
      data={
        <DataTable
          caption="Mobilités officielles selon la couverture"
          columns={[
            { title: 'Couverture', cell: ({ label }) => label },
            { title: 'Mobilités', numeric: true, cell: ({ value }) => formatNumber(value) },
            { title: 'Part', numeric: true, cell: ({ value }) => formatShare(value, mobilites) },
          ]}
          rows={bars}
        />
      }
    >
      <HorizontalBars bars={bars} max={mobilites} />
    </ChartFigure>
  );
}
