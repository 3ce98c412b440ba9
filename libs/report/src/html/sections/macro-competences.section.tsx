import type { VNode } from 'preact';
import type { ReleaseReport } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import { barsHeight, HorizontalBars } from '../charts/horizontal-bars';
import { DataTable } from '../data-table';
import { formatNumber } from '../french';
import { MetierName } from '../metier-name';
import { PageSection } from '../page-section';

/** The macro-compétences that most métiers mobilise. */
export function MacroCompetencesSection({ macroCompetences }: Pick<ReleaseReport, 'macroCompetences'>): VNode {
  const [first] = macroCompetences;
  const bars = macroCompetences.map(({ libelle, metiers, directs }) => ({
    label: libelle,
    value: metiers,
    part: directs,
    text: `${formatNumber(metiers)}, dont ${formatNumber(directs)}`,
  }));
  return (
    <PageSection id="macro-competences" title="Macro-compétences les plus partagées">
      <p>
        Un métier mobilise une macro-compétence quand sa fiche la porte elle-même (lien direct), ou quand elle porte une
        compétence qui en relève (liens agrégés). Les seize savoir-être, que presque tous les métiers portent, ne sont
        pas comptés.
      </p>
      <ChartFigure
        id="graphique-macro-competences"
        title={`Les ${macroCompetences.length} macro-compétences que le plus de métiers mobilisent`}
        description={
          first
            ? `En tête, « ${first.libelle} » : ${formatNumber(first.metiers)} métiers, dont ${formatNumber(first.directs)} par un lien direct.`
            : 'Aucune.'
        }
        height={barsHeight(bars)}
        legend="La barre entière compte tous les métiers ; sa première partie, d’une autre teinte, ceux qui ont un lien direct."
        data={
          <DataTable
            caption="Métiers par macro-compétence"
            columns={[
              { title: 'Macro-compétence', cell: MetierName },
              { title: 'Métiers', numeric: true, cell: ({ metiers }) => formatNumber(metiers) },
              { title: 'dont directs', numeric: true, cell: ({ directs }) => formatNumber(directs) },
            ]}
            rows={macroCompetences}
          />
        }
      >
        <HorizontalBars bars={bars} />
      </ChartFigure>
    </PageSection>
  );
}
