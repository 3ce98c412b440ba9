import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { elementPath } from '../address/element-path';
import { CompletionBox } from './completion-box';

/** What has a page of its own. */
const searched = ['METIER', 'APPELLATION', 'COMPETENCE', 'MACRO_COMPETENCE', 'SAVOIR', 'CONTEXTE_TRAVAIL'] as const;

/** The search of the whole explorer: what is chosen is gone to. */
export function SearchBox({ large = false }: { readonly large?: boolean }): ReactNode {
  const [, navigate] = useLocation();
  return (
    <search>
      <CompletionBox
        label="Chercher un métier, une compétence, un code"
        labelShown={false}
        large={large}
        placeholder={large ? 'Un métier, une compétence, un code' : 'Chercher…'}
        types={searched}
        emptied
        onChoose={(suggestion) => {
          const path = elementPath(suggestion);
          if (path !== undefined) navigate(path);
        }}
      />
    </search>
  );
}
