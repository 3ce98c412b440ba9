import type { ComponentType } from 'react';
import type { RouteName } from '../address/routes';
import type { PageProps } from '../components/page-props';

type PageModule = Promise<{ readonly default: ComponentType<PageProps> }>;

/** What loads each page, when it is first gone to. */
export const pages: Readonly<Record<RouteName, () => PageModule>> = {
  accueil: () => import('../pages/accueil/accueil.page'),
  metiers: () => import('../pages/metiers/metiers.page'),
  fiche: () => import('../pages/fiche/fiche.page'),
  secteurs: () => import('../pages/secteurs/secteurs.page'),
  secteur: () => import('../pages/secteurs/secteurs.page'),
  centresInteret: () => import('../pages/centres-interet/centres-interet.page'),
  centreInteret: () => import('../pages/centres-interet/centres-interet.page'),
  avenir: () => import('../pages/avenir/avenir.page'),
  transition: () => import('../pages/avenir/avenir.page'),
  competences: () => import('../pages/competences/competences.page'),
  competence: () => import('../pages/competences/competences.page'),
  comparer: () => import('../pages/comparer/comparer.page'),
  partage: () => import('../pages/partage/partage.page'),
  versions: () => import('../pages/versions/versions.page'),
  aPropos: () => import('../pages/a-propos/a-propos.page'),
  aires: () => import('../pages/aires/aires.page'),
  changer: () => import('../pages/changer/changer.page'),
  passerelles: () => import('../pages/passerelles/passerelles.page'),
};
