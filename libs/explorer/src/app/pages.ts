import type { ComponentType } from 'react';
import type { RouteName } from '../address/routes';
import type { PageProps } from '../components/page-props';

type PageModule = Promise<{ readonly default: ComponentType<PageProps> }>;

/** What loads each page, when it is first gone to. */
export const pages: Readonly<Record<RouteName, () => PageModule>> = {
  accueil: () => import('../pages/accueil/accueil.page'),
  metiers: () => import('../pages/metiers/metiers.page'),
  fiche: () => import('../pages/fiche/fiche.page'),
  changer: () => import('../pages/changer/changer.page'),
  passerelles: () => import('../pages/passerelles/passerelles.page'),
};
