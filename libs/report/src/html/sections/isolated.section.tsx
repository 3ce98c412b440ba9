import type { VNode } from 'preact';
import type { ReleaseReport } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import { barsHeight, HorizontalBars } from '../charts/horizontal-bars';
import { DataTable } from '../data-table';
import { formatNumber, formatPercent } from '../french';
import { MetierName } from '../metier-name';
import { PageSection } from '../page-section';

/** The métiers that are hardest to reach from any other. */
export function IsolatedSection({ isoles }: Pick<ReleaseReport, 'isoles'>): VNode {
  const [first] = isoles;
  const bars = isoles.map(({ code, libelle, meilleure }) => ({
    label: `${code} ${libelle}`,
    value: meilleure ?? 0,
    text: bestOf(meilleure),
  }));
  return (
    <PageSection id="isoles" title="Métiers isolés">
      <p>
        Un métier est isolé quand aucun autre n’apporte beaucoup de ce qu’il demande : sa meilleure couverture par un
        autre métier est basse. On y vient donc en apprenant presque tout, quel que soit le métier d’où l’on part.
      </p>
      <ChartFigure
        id="graphique-isoles"
        title={`Les ${isoles.length} métiers les plus difficiles à atteindre`}
        description={
          first
            ? `Le plus isolé est ${first.code}, ${first.libelle} : meilleure couverture ${bestOf(first.meilleure)}.`
            : 'Aucun.'
        }
        height={barsHeight(bars)}
        legend="Meilleure couverture du métier par un autre, niveau TOUT."
        data={
          <DataTable
            caption="Meilleure couverture des métiers isolés"
            columns={[
              { title: 'Métier', cell: MetierName },
              { title: 'Meilleure couverture', numeric: true, cell: ({ meilleure }) => bestOf(meilleure) },
              { title: 'Métiers qui en couvrent 5 %', numeric: true, cell: ({ proches }) => formatNumber(proches) },
            ]}
            rows={isoles}
          />
        }
      >
        <HorizontalBars bars={bars} max={Math.max(0.01, ...isoles.map(({ meilleure }) => meilleure ?? 0))} />
      </ChartFigure>
    </PageSection>
  );
}

function bestOf(meilleure: number | null): string {
  return meilleure === null ? 'moins de 5 %' : formatPercent(meilleure);
}
