import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { Route, Switch, useLocation } from 'wouter';
import { routes } from '../address/routes';
import { makeQueryClient } from '../api/query-client';
import { Loading } from '../components/loading';
import { UnknownAddress } from '../components/unknown-address';
import { loadPage } from './load-page';
import { OfflineNote } from './offline-note';
import { PageFault } from './page-fault';
import { ScreenChange } from './screen-change';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import './app.css';

const queryClient = makeQueryClient();
const loadedPages = routes.map(({ page, path }) => ({ path, Page: loadPage(page) }));

/** The explorer: its head, the page of the address, its foot. */
export function App(): ReactNode {
  const [path, navigate] = useLocation();
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="fr-FR">
        <RouterProvider navigate={navigate}>
          <a className="skip" href="#contenu">
            Aller au contenu
          </a>
          <SiteHeader />
          <OfflineNote />
          <main id="contenu" tabIndex={-1}>
            <PageFault key={path}>
              <Suspense fallback={<Loading />}>
                <Switch>
                  {loadedPages.map(({ path, Page }) => (
                    <Route key={path} path={path}>
                      {(params) => <Page params={params} />}
                    </Route>
                  ))}
                  <Route>
                    <UnknownAddress />
                  </Route>
                </Switch>
              </Suspense>
            </PageFault>
          </main>
          <SiteFooter />
          <ScreenChange />
        </RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
