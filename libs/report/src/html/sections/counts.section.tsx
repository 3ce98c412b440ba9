import type { VNode } from 'preact';
import type { ReleaseReport, ReportCount } from '../../release/release-report';
import type { Column } from '../data-table';
import { DataTable } from '../data-table';
import { formatNumber } from '../french';
import { PageSection } from '../page-section';

const columns: readonly [Column<ReportCount>, ...Column<ReportCount>[]] = [
  { title: 'Élément', cell: ({ nom }) => <code>{nom}</code> },
  { title: 'Publié', numeric: true, cell: ({ publies }) => known(publies) },
  { title: 'Lu dans les fichiers', numeric: true, cell: ({ lus }) => known(lus) },
  { title: 'Présent dans le graphe', numeric: true, cell: ({ presents }) => formatNumber(presents) },
  { title: 'Accord', cell: (count) => (agrees(count) ? 'égal' : 'diffère') },
  { title: 'Ce que c’est', cell: ({ description }) => description },
];

type Relation = ReleaseReport['relations'][number];

const relationColumns: readonly [Column<Relation>, ...Column<Relation>[]] = [
  { title: 'Type', cell: ({ nom }) => <code>{nom}</code> },
  { title: 'Présent dans le graphe', numeric: true, cell: ({ presents }) => formatNumber(presents) },
  { title: 'Ce qu’il dit', cell: ({ description }) => description },
];

/** Counts by three witnesses: what is published, what the load read, what the graph holds. */
export function CountsSection({ noeuds, relations, totaux }: Counts): VNode {
  const differing = [...noeuds, ...totaux].filter((count) => !agrees(count));
  return (
    <PageSection id="decomptes" title="Décomptes, à côté des chiffres officiels">
      <p>
        Avec ses fichiers, France Travail ne publie qu’un décompte : le nombre de fiches, dans version.txt. Pour le
        reste, le chiffre officiel est celui des tables elles-mêmes, compté à la lecture ; le graphe est compté à
        nouveau pour ce rapport.{' '}
        <strong>
          {differing.length === 0
            ? 'Partout, les chiffres sont égaux.'
            : `Les chiffres diffèrent pour : ${differing.map(({ nom }) => nom).join(', ')}.`}
        </strong>
      </p>
      <DataTable
        caption="Nœuds par label, puis relations en tout ; un tiret : rien n’est publié"
        columns={columns}
        rows={[...noeuds, ...totaux]}
      />
      <DataTable caption="Relations issues des fichiers, par type" columns={relationColumns} rows={relations} />
    </PageSection>
  );
}

type Counts = Pick<ReleaseReport, 'noeuds' | 'relations' | 'totaux'>;

/** Whether what is published and what was read are what the graph holds. */
function agrees({ publies, lus, presents }: ReportCount): boolean {
  return [publies, lus].every((count) => count === null || count === presents);
}

function known(count: number | null): string {
  return count === null ? '–' : formatNumber(count);
}
