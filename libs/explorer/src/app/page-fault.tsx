import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from '../components/button';
import { Page } from '../components/page';

interface PageFaultProps {
  /** What is shown while nothing fails. */
  readonly children: ReactNode;
}

/** A sentence in place of a page that fails of itself, so that the rest of the site stands. Give it a key that changes with the address. */
export class PageFault extends Component<PageFaultProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Page title="Cette page s’est arrêtée" description="Une faute du site empêche cette page de s’afficher.">
        <p className="prose">Une faute du site l’empêche de s’afficher. Ce que dit son adresse n’est pas perdu.</p>
        <p>
          <Button onPress={() => window.location.reload()}>Recharger la page</Button>
        </p>
      </Page>
    );
  }
}
