import type { VNode } from 'preact';
import type { CouvertureStep, ReleaseReport } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import { columnsHeight, LogColumns } from '../charts/log-columns';
import { DataTable } from '../data-table';
import { formatNumber, formatPercent, formatShare } from '../french';
import { PageSection } from '../page-section';

/** How the couvertures of PROCHE are spread. */
export function CouverturesSection({ couvertures }: Pick<ReleaseReport, 'couvertures'>): VNode {
  const all = together(couvertures);
  const low = together(couvertures.filter(({ jusqua }) => jusqua <= 0.1));
  const high = together(couvertures.filter(({ depuis }) => depuis >= 0.5));
  return (
    <PageSection id="couvertures" title="Distribution des couvertures">
      <p>
        La couverture d’un métier par un autre est la part, pondérée par la rareté, de ce que demande le second que le
        premier tient déjà. PROCHE garde celles de 5 % au moins, niveau TOUT : {formatNumber(all.paires)} couples
        ordonnés.
      </p>
      <ChartFigure
        id="graphique-couvertures"
        title="Couples de métiers par tranche de couverture"
        description={`${formatShare(low.paires, all.paires)} des couples ne se couvrent que de 5 à 10 %, et ${formatShare(low.officielles, low.paires)} d’entre eux sont des mobilités officielles ; ${formatNumber(high.paires)} se couvrent de moitié ou plus, et ${formatShare(high.officielles, high.paires)} le sont.`}
        height={columnsHeight}
        legend="Échelle logarithmique. La colonne large compte tous les couples d’une tranche, la colonne étroite, devant, ceux que relie une mobilité officielle."
        data={
          <DataTable
            caption="Couples ordonnés de métiers par tranche de couverture"
            columns={[
              {
                title: 'Couverture',
                cell: ({ depuis, jusqua }) => `de ${formatPercent(depuis)} à moins de ${formatPercent(jusqua)}`,
              },
              { title: 'Couples', numeric: true, cell: ({ paires }) => formatNumber(paires) },
              {
                title: 'dont mobilités officielles',
                numeric: true,
                cell: ({ officielles }) => formatNumber(officielles),
              },
              { title: 'Part', numeric: true, cell: ({ paires, officielles }) => formatShare(officielles, paires) },
            ]}
            rows={couvertures}
          />
        }
      >
        <LogColumns
          axis="Couverture : début de la tranche, en %"
          columns={couvertures.map(({ depuis, paires, officielles }) => ({
            label: formatNumber(Math.round(depuis * 100)),
            value: paires,
            part: officielles,
          }))}
        />
      </ChartFigure>
    </PageSection>
  );
}

/** Steps as one. */
function together(steps: readonly CouvertureStep[]): Pick<CouvertureStep, 'paires' | 'officielles'> {
  const sum = (of: (step: CouvertureStep) => number): number => steps.reduce((total, step) => total + of(step), 0);
  return { paires: sum(({ paires }) => paires), officielles: sum(({ officielles }) => officielles) };
}
