import type { ReactNode } from 'react';
import { codeIn } from '../../address/query-state';
import type { FacetteKind } from '../../components/facette-page';
import { FacetteIndex, FacettePage } from '../../components/facette-page';
import type { PageProps } from '../../components/page-props';
import { recipeOf } from '../../texts/recipes';

const kind: FacetteKind = {
  facette: 'CENTRE_INTERET',
  folder: 'centres-interet',
  plural: "Centres d'intérêt",
  singular: 'Centre d’intérêt',
  neighbours: 'Centres d’intérêt voisins',
  description: 'Ce que l’on aime faire, et les métiers où on le fait.',
  filtre: (code) => ({ centresInteret: [code] }),
  recipe: () => recipeOf('metiers-par-centre-d-interet', {}),
  narrowed: (code) => ({ interet: code }),
};

/** All centres d’intérêt, or one of them. */
export default function CentresInteretPage({ params: { code } }: PageProps): ReactNode {
  if (code === undefined) return <FacetteIndex kind={kind} />;
  const named = codeIn(code);
  return <FacettePage key={named} kind={kind} code={named} />;
}
