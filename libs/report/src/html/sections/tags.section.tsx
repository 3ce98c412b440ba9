import type { VNode } from 'preact';
import { romeGraph } from '@rome-graph/domain';
import type { ReleaseReport, TagCount } from '../../release/release-report';
import { ChartFigure } from '../charts/chart-figure';
import type { Bar } from '../charts/horizontal-bars';
import { barsHeight, HorizontalBars } from '../charts/horizontal-bars';
import { DataTable } from '../data-table';
import { formatNumber, formatShare } from '../french';
import { PageSection } from '../page-section';

/** The five tags, in the order in which they are shown. */
const tagNames: Readonly<Record<string, string>> = {
  transitionEcologique: 'Transition écologique',
  transitionNumerique: 'Transition numérique',
  transitionDemographique: 'Transition démographique',
  emploiCadre: 'Emploi cadre',
  emploiReglemente: 'Emploi réglementé',
};

const truths: Readonly<Record<string, string>> = { true: 'Oui', false: 'Non' };

/** Values of the five tags among fiches and appellations, unknown ones included. */
export function TagsSection({ tags }: Pick<ReleaseReport, 'tags'>): VNode {
  const ordered = Object.keys(tagNames).flatMap((tag) => tags.filter((count) => count.tag === tag));
  const totals = ordered.filter(({ tag }) => tag === 'transitionEcologique');
  const fiches = totals.reduce((sum, count) => sum + count.fiches, 0);
  const appellations = totals.reduce((sum, count) => sum + count.appellations, 0);
  const bars = ordered.map((count, position): Bar => ({
    label: valueName(count),
    value: count.fiches,
    text: `${formatNumber(count.fiches)} (${formatShare(count.fiches, fiches)})`,
    ...(count.tag !== ordered[position - 1]?.tag && { group: tagNames[count.tag] ?? count.tag }),
  }));
  return (
    <PageSection id="tags" title="Tags">
      <p>
        La nomenclature laisse des tags vides : ils sont comptés comme inconnus, jamais comme « non ». Les transitions
        numérique et démographique, l’emploi cadre et l’emploi réglementé valent oui, non ou rien.
      </p>
      <ChartFigure
        id="graphique-tags"
        title="Valeurs des cinq tags parmi les fiches"
        description={`Nombre et part des ${formatNumber(fiches)} fiches qui ont chaque valeur de chaque tag, inconnue comprise.`}
        height={barsHeight(bars)}
        data={
          <DataTable
            caption="Fiches et appellations par valeur de tag"
            columns={[
              {
                title: 'Tag et valeur',
                cell: (count: TagCount) => `${tagNames[count.tag] ?? count.tag} : ${valueName(count)}`,
              },
              { title: 'Fiches', numeric: true, cell: (count) => formatNumber(count.fiches) },
              { title: 'Part des fiches', numeric: true, cell: (count) => formatShare(count.fiches, fiches) },
              { title: 'Appellations', numeric: true, cell: (count) => formatNumber(count.appellations) },
              {
                title: 'Part des appellations',
                numeric: true,
                cell: (count) => formatShare(count.appellations, appellations),
              },
            ]}
            rows={ordered}
          />
        }
      >
        <HorizontalBars bars={bars} max={fiches} />
      </ChartFigure>
    </PageSection>
  );
}

/** A value as the nomenclature writes it; « Inconnu » for none. */
function valueName({ tag, valeur }: TagCount): string {
  if (valeur === null) return 'Inconnu';
  return truths[valeur] ?? officialName(tag, valeur);
}

function officialName(tag: string, valeur: string): string {
  const metier = romeGraph.nodes.find(({ label }) => label === 'Metier');
  const source = metier?.properties.find(({ name }) => name === tag)?.source;
  const conversion = source && 'conversion' in source ? source.conversion : undefined;
  const enumeration = conversion && 'enumeration' in conversion ? conversion.enumeration : undefined;
  return enumeration?.values[valeur]?.official ?? valeur;
}
