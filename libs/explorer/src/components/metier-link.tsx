import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { codePath } from '../address/query-state';
import { MetierLabel } from './metier-label';

interface MetierLinkProps {
  readonly metier: { readonly code: string; readonly libelle: string };
  /** Whether its code stands behind it; false by default. */
  readonly withCode?: boolean;
}

/** The name of a métier, which leads to its fiche. */
export function MetierLink({ metier: { code, libelle }, withCode = false }: MetierLinkProps): ReactNode {
  return (
    <>
      <Link href={codePath('metiers', code)} className="metier">
        <MetierLabel libelle={libelle} />
      </Link>
      {withCode && (
        <>
          {' '}
          <span className="code">{code}</span>
        </>
      )}
    </>
  );
}
