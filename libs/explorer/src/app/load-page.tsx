import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { lazy } from 'react';
import { Button } from '../components/button';
import { Page } from '../components/page';
import type { PageProps } from '../components/page-props';

interface PageModule {
  readonly default: ComponentType<PageProps>;
}

const modules = import.meta.glob<PageModule>('../pages/*/*.page.tsx');

/** A page by the folder that it is in, loaded when it is first gone to; a word where that fails. */
export function loadPage(folder: string): LazyExoticComponent<ComponentType<PageProps>> {
  const load = modules[`../pages/${folder}/${folder}.page.tsx`];
  if (!load) throw new Error(`There is no page ${folder}.`);
  return lazy(() => load().catch(() => ({ default: NotLoaded })));
}

/** The script of a page is gone from the server, or the server is. */
function NotLoaded(): ReactNode {
  return (
    <Page title="Cette page n’a pas pu être chargée" description="La page n’a pas pu être chargée.">
      <p className="prose">
        La connexion est coupée, ou le site a été mis à jour depuis que vous l’avez ouvert : recharger la page suffit
        alors.
      </p>
      <p>
        <Button onPress={() => window.location.reload()}>Recharger la page</Button>
      </p>
    </Page>
  );
}
