import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { hasPage } from '../address/routes';
import { codePath } from '../address/query-state';
import './item-link.css';

interface ItemLinkProps {
  readonly item: { readonly code: string; readonly libelle: string };
  /** Whether a fiche itself marks it as what the métier is about; false by default. */
  readonly coeur?: boolean;
}

/** A compétence or a savoir, which leads to those who hold it. */
export function ItemLink({ item: { code, libelle }, coeur = false }: ItemLinkProps): ReactNode {
  return (
    <>
      {hasPage('/competences') ? (
        <Link href={codePath('competences', code)} className="item">
          {libelle}
        </Link>
      ) : (
        libelle
      )}
      {coeur && (
        <>
          {' '}
          <span className="coeur">cœur de métier</span>
        </>
      )}
    </>
  );
}
