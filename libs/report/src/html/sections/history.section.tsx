import type { VNode } from 'preact';
import type { ReleaseReport } from '../../release/release-report';
import { DataTable } from '../data-table';
import { formatCount, formatExact, formatNumber } from '../french';
import { PageSection } from '../page-section';

/** What changed since the releases that the graph held before. */
export function HistorySection({ changements, derives }: Pick<ReleaseReport, 'changements' | 'derives'>): VNode {
  return (
    <PageSection id="evolution" title="Ce qui a changé">
      {changements.length === 0 ? (
        <p>Le graphe n’a contenu aucune autre version : il n’y a rien à comparer.</p>
      ) : (
        <>
          <DataTable
            caption="Changements que les chargements ont relevés"
            columns={[
              { title: 'Type', cell: ({ type }) => <code>{type}</code> },
              { title: 'De quoi', cell: ({ nature }) => <code>{nature}</code> },
              { title: 'Versions', cell: ({ depuis, jusqua }) => `${depuis} → ${jusqua}` },
              { title: 'Nombre', numeric: true, cell: ({ nombre }) => formatNumber(nombre) },
            ]}
            rows={changements}
          />
          <p>
            {formatCount(derives.total, 'métier')} d’une version à l’autre. Un code peut rester quand le métier change :
            le Jaccard des items dit quelle part en est restée.
          </p>
          <DataTable
            caption="Métiers dont le contenu a le plus changé"
            columns={[
              {
                title: 'Métier',
                cell: ({ metier, libelle }) => (
                  <>
                    <code>{metier}</code> {libelle}
                  </>
                ),
              },
              { title: 'Versions', cell: ({ depuis, jusqua }) => `${depuis} → ${jusqua}` },
              { title: 'Renommé', cell: ({ renomme }) => (renomme ? 'oui' : 'non') },
              { title: 'Jaccard des items', numeric: true, cell: ({ jaccard }) => formatExact(jaccard) },
              {
                title: 'Dix plus proches restés',
                numeric: true,
                cell: ({ recouvrement }) => formatExact(recouvrement),
              },
              {
                title: 'Items',
                numeric: true,
                cell: ({ itemsAvant, itemsApres }) => `${formatNumber(itemsAvant)} → ${formatNumber(itemsApres)}`,
              },
            ]}
            rows={derives.resultats}
          />
        </>
      )}
    </PageSection>
  );
}
