// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageAProposQueryVariables = Exact<{ [key: string]: never }>;

export type PageAProposQuery = {
  readonly release: {
    readonly libelle: string;
    readonly version: string;
    readonly logiciel: { readonly version: string; readonly commit: string | null };
  };
  readonly sources: ReadonlyArray<{
    readonly code: string;
    readonly libelle: string;
    readonly version: string | null;
    readonly producteur: string;
    readonly attribution: string;
    readonly licence: string;
  }>;
};

/** The question PageAPropos. */
export const pageAPropos = pageDocument<PageAProposQuery, PageAProposQueryVariables>(`query PageAPropos {
  release {
    libelle
    version
    logiciel {
      version
      commit
    }
  }
  sources(limit: 50) {
    code
    libelle
    version
    producteur
    attribution
    licence
  }
}`);
