import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Page } from './page';

/** What is shown at an address that no page has. */
export function UnknownAddress(): ReactNode {
  return (
    <Page title="Cette page n’existe pas" description="Aucune page n’a cette adresse.">
      <p className="prose">
        L’adresse est peut-être mal recopiée. <Link href="/">L’accueil</Link> mène partout.
      </p>
    </Page>
  );
}
