import type { ComponentType } from 'react';
import type { RouteName } from '../address/routes';

/** What a page is given: the values of the parts of its address that have a name, as `code`. */
export interface PageProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}

type PageModule = Promise<{ readonly default: ComponentType<PageProps> }>;

/** What loads each page, when it is first gone to. */
export const pages: Readonly<Record<RouteName, () => PageModule>> = {
  accueil: () => import('../pages/accueil/accueil.page'),
  passerelles: () => import('../pages/passerelles/passerelles.page'),
};
