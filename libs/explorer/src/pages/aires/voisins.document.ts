// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageVoisinsQueryVariables = Exact<{
  code: string;
}>;

export type PageVoisinsQuery = {
  readonly metiersProches: {
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
  };
};

/** The question PageVoisins. */
export const pageVoisins = pageDocument<PageVoisinsQuery, PageVoisinsQueryVariables>(`query PageVoisins($code: ID!) {
  metiersProches(code: $code, mesure: COUVERTURE, limite: 10) {
    metier {
      code
      libelle
    }
    resultats {
      score
      mobiliteOfficielle
      metier {
        code
        libelle
      }
    }
  }
}`);
