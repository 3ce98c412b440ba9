import { describeSoftware } from '@rome-graph/software';
import type { VNode } from 'preact';
import type { ReleaseReport, ReportDocument } from '../../release/release-report';
import type { Column } from '../data-table';
import { DataTable } from '../data-table';
import { formatDate } from '../french';
import { PageSection } from '../page-section';

const columns: readonly [Column<ReportDocument>, ...Column<ReportDocument>[]] = [
  { title: 'Document', cell: ({ libelle, adresse }) => (adresse === null ? libelle : <a href={adresse}>{libelle}</a>) },
  { title: 'Producteur', cell: ({ producteur }) => producteur },
  { title: 'Version', cell: ({ version }) => version ?? 'non précisée' },
  { title: 'Licence', cell: ({ licence }) => licence },
  { title: 'Mention à afficher', cell: ({ attribution }) => attribution },
  { title: 'SHA-256', cell: ({ empreinte }) => <code class="digest">{empreinte}</code> },
];

/** Which release this is, how to cite it and the software that counted, and what it was made of. */
export function IdentitySection({
  logiciel,
  release,
  documents,
}: Pick<ReleaseReport, 'logiciel' | 'release' | 'documents'>): VNode {
  return (
    <PageSection id="identite" title="Identité de la version">
      <dl class="facts">
        <dt>Version</dt>
        <dd>
          {release.version}, « {release.libelle} »
        </dd>
        <dt>Publiée</dt>
        <dd>{formatDate(release.publieeLe)}</dd>
        <dt>Validée</dt>
        <dd>{formatDate(release.valideeLe)}</dd>
        <dt>Empreinte des tables</dt>
        <dd>
          <code class="digest">{release.empreinte}</code>
        </dd>
        <dt>Logiciel</dt>
        <dd>
          rome-graph {logiciel.version}, commit{' '}
          {logiciel.commit === null ? 'inconnu' : <code class="digest">{logiciel.commit}</code>}
        </dd>
      </dl>
      {release.publieeLe === null && <p>Les dates viennent de version.txt, qui manquait parmi les fichiers chargés.</p>}
      <h3>Comment citer</h3>
      <blockquote>
        <p>
          France Travail, ROME 4.0 version {Number(release.version.slice(1))}, export CSV {release.version} ;{' '}
          {describeSoftware(logiciel)}, rapport sur la version, empreinte {release.empreinte.slice(0, 12)}.
        </p>
      </blockquote>
      <p>
        Un chiffre calculé se cite avec sa formule, son niveau et ses paramètres : ils sont donnés à côté de chacun. Qui
        réutilise ces données affiche la mention de chaque document dont elles viennent.
      </p>
      <DataTable caption="Documents dont le graphe est issu" columns={columns} rows={documents} />
    </PageSection>
  );
}
