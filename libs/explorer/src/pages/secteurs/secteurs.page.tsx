import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer';
import { codeIn } from '../../address/query-state';
import type { FacetteKind } from '../../components/facette-page';
import { FacetteIndex, FacettePage } from '../../components/facette-page';
import type { PageProps } from '../../components/page-props';
import { recipeOf } from '../../texts/recipes';
import { pageSecteurs } from './secteurs.document';

const kind: FacetteKind = {
  facette: 'SECTEUR',
  folder: 'secteurs',
  plural: "Secteurs d'activité",
  singular: 'Secteur d’activité',
  neighbours: 'Secteurs voisins',
  description: 'Les secteurs d’activité du ROME 4.0 et leurs métiers.',
  filtre: (code) => ({ secteurs: [code] }),
  recipe: (secteur) => recipeOf('metiers-d-un-secteur', { secteur }),
  narrowed: (code) => ({ secteur: code }),
};

/** All sectors, or one of them. */
export default function SecteursPage({ params: { code } }: PageProps): ReactNode {
  if (code === undefined) return <FacetteIndex kind={kind} />;
  const named = codeIn(code);
  return <FacettePage key={named} kind={kind} code={named} text={<SecteurText code={named} />} />;
}

/** What the nomenclature says of it; nothing when it cannot be asked, for the métiers do not need it. */
function SecteurText({ code }: { readonly code: string }): ReactNode {
  const { data } = useAnswer(pageSecteurs, {});
  const secteur = data?.secteursActivite.find((each) => each.code === code);
  if (!secteur) return null;
  const { definition } = secteur;
  const within = data?.sousSecteursActivite.filter(({ secteurActivite: [above] }) => above?.code === code) ?? [];
  return (
    <div className="prose facette-text">
      {definition !== null && <p>{definition}</p>}
      {within.length > 0 && <p className="muted">Sous-secteurs : {within.map(({ libelle }) => libelle).join(', ')}.</p>}
    </div>
  );
}
