import type { VNode } from 'preact';
import { airesMethode } from '@rome-graph/domain';
import type { AireLinks, ReleaseReport, ReportAire } from '../../release/release-report';
import { AiresRing, ringHeight } from '../charts/aires-ring';
import { ChartFigure } from '../charts/chart-figure';
import { chartWidth } from '../charts/chart-scale';
import { DataTable } from '../data-table';
import { formatCount, formatExact, formatNumber, formatPercent } from '../french';
import { MetierName } from '../metier-name';
import { PageSection } from '../page-section';

type AiresOfReport = Pick<ReleaseReport, 'modularite' | 'aires' | 'liensEntreAires' | 'ponts'>;

/** The aires de mobilité of the whole nomenclature, what tells each, and what bridges them. */
export function AiresSection({ modularite, aires, liensEntreAires, ponts }: AiresOfReport): VNode {
  const { graine, departs, resolution } = airesMethode;
  return (
    <PageSection id="aires" title="Aires de mobilité">
      <p>
        Les aires sont les communautés de PROCHE, sans son sens et pondéré par la couverture : méthode de Leiden (Traag,
        Waltman et van Eck, 2019) pour la modularité de Newman et Girvan (2004), résolution {resolution}, {departs}{' '}
        départs de graines {graine} à {graine + departs - 1}. Elles sont {formatNumber(aires.length)}, et leur
        modularité vaut <strong>{formatExact(modularite)}</strong>. Leurs cœurs sont sûrs, leurs frontières le sont
        moins : d’autres départs en déplacent.
      </p>
      <RingFigure aires={aires} liensEntreAires={liensEntreAires} />
      <h3>Ce qui distingue chaque aire</h3>
      <div class="aires">
        {aires.map((aire) => (
          <AireCard aire={aire} />
        ))}
      </div>
      <h3>Les métiers qui font pont</h3>
      <DataTable
        caption="Métiers par lesquels passent le plus de meilleures chaînes d’une aire à une autre (intermédiarité de Freeman, 1977)"
        columns={[
          { title: 'Métier', cell: MetierName },
          { title: 'Aire', cell: ({ aire }) => aire },
          { title: 'Entre aires', numeric: true, cell: ({ entreAires }) => formatPercent(entreAires) },
          { title: 'En tout', numeric: true, cell: ({ enTout }) => formatPercent(enTout) },
        ]}
        rows={ponts}
      />
    </PageSection>
  );
}

function RingFigure({ aires, liensEntreAires }: Pick<AiresOfReport, 'aires' | 'liensEntreAires'>): VNode {
  const [largest] = aires;
  const sizes = aires.map(({ taille }) => formatNumber(taille)).join(', ');
  return (
    <ChartFigure
      id="graphique-aires"
      title="Les aires et ce qui les joint"
      description={`${formatCount(aires.length, 'aire')} de ${sizes} métiers${largest ? ` ; la plus grande s’organise autour de « ${largest.libelle} »` : ''}.`}
      width={chartWidth}
      height={ringHeight}
      legend="Un disque est une aire, avec son code et son métier central ; son étendue dit combien de métiers elle compte, l’épaisseur d’un lien la somme des couvertures d’une aire à l’autre, dans les deux sens."
      data={
        <>
          <DataTable
            caption="Aires"
            columns={[
              { title: 'Aire et métier central', cell: MetierName },
              { title: 'Métiers', numeric: true, cell: ({ taille }) => formatNumber(taille) },
              { title: 'Cohésion', numeric: true, cell: ({ cohesion }) => formatPercent(cohesion) },
              { title: 'Contribution', numeric: true, cell: ({ contribution }) => formatExact(contribution) },
            ]}
            rows={aires}
          />
          <LinksTable aires={aires} links={liensEntreAires} />
        </>
      }
    >
      <AiresRing aires={aires} links={liensEntreAires} />
    </ChartFigure>
  );
}

/** From the aire of the row to that of the column. */
function LinksTable({
  aires,
  links,
}: {
  readonly aires: readonly ReportAire[];
  readonly links: readonly AireLinks[];
}): VNode {
  const countOf = new Map(links.map(({ aire, autreAire, liens }) => [`${aire} ${autreAire}`, liens]));
  return (
    <DataTable
      caption="Relations PROCHE de l’aire de la ligne à celle de la colonne"
      columns={[
        { title: 'De', cell: ({ code }: ReportAire) => code },
        ...aires.map((vers) => ({
          title: vers.code,
          numeric: true,
          cell: ({ code }: ReportAire) => formatNumber(countOf.get(`${code} ${vers.code}`) ?? 0),
        })),
      ]}
      rows={aires}
    />
  );
}

function AireCard({ aire }: { readonly aire: ReportAire }): VNode {
  const { code, libelle, taille, cohesion, items } = aire;
  return (
    <article class="aire" aria-labelledby={`aire-${code}`}>
      <h4 id={`aire-${code}`}>
        {code} · {libelle}
      </h4>
      <p>
        {formatCount(taille, 'métier')}, cohésion {formatPercent(cohesion)}
      </p>
      <ul>
        {items.map((item) => (
          <li>
            {item.libelle} <span class="quiet">({formatCount(item.metiers, 'métier')})</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
