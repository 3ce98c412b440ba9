import type { VNode } from 'preact';
import type { ReleaseReport } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import { barsHeight, HorizontalBars } from '../charts/horizontal-bars';
import { DataTable } from '../data-table';
import { formatCount, formatNumber, formatShare } from '../french';
import { MetierName } from '../metier-name';
import { PageSection } from '../page-section';

/** Fiches of each grand domaine. */
export function GrandsDomainesSection({ grandsDomaines }: Pick<ReleaseReport, 'grandsDomaines'>): VNode {
  const total = grandsDomaines.reduce((sum, { fiches }) => sum + fiches, 0);
  const [most] = [...grandsDomaines].sort((a, b) => b.fiches - a.fiches);
  const bars = grandsDomaines.map(({ code, libelle, fiches }) => ({
    label: `${code} · ${libelle}`,
    value: fiches,
    text: formatNumber(fiches),
  }));
  return (
    <PageSection id="grands-domaines" title="Métiers par grand domaine">
      <ChartFigure
        id="graphique-grands-domaines"
        title="Fiches métiers de chaque grand domaine"
        description={`${formatCount(total, 'fiche')} en ${formatCount(grandsDomaines.length, 'grand domaine', 'grands domaines')}${most ? ` ; le plus fourni est ${most.code}, ${most.libelle}, avec ${formatNumber(most.fiches)}` : ''}.`}
        height={barsHeight(bars)}
        data={
          <DataTable
            caption="Fiches par grand domaine"
            columns={[
              { title: 'Grand domaine', cell: MetierName },
              { title: 'Fiches', numeric: true, cell: ({ fiches }) => formatNumber(fiches) },
              { title: 'Part', numeric: true, cell: ({ fiches }) => formatShare(fiches, total) },
            ]}
            rows={grandsDomaines}
          />
        }
      >
        <HorizontalBars bars={bars} />
      </ChartFigure>
    </PageSection>
  );
}
