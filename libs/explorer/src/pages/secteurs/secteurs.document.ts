// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageSecteursQueryVariables = Exact<{ [key: string]: never }>;

export type PageSecteursQuery = {
  readonly secteursActivite: ReadonlyArray<{ readonly code: string; readonly definition: string | null }>;
  readonly sousSecteursActivite: ReadonlyArray<{
    readonly code: string;
    readonly libelle: string;
    readonly secteurActivite: ReadonlyArray<{ readonly code: string }>;
  }>;
};

/** The question PageSecteurs. */
export const pageSecteurs = pageDocument<PageSecteursQuery, PageSecteursQueryVariables>(`query PageSecteurs {
  secteursActivite(limit: 1000) {
    code
    definition
  }
  sousSecteursActivite(limit: 1000, sort: [{libelle: ASC}]) {
    code
    libelle
    secteurActivite {
      code
    }
  }
}`);
