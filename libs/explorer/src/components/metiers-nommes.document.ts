// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../api/page-document';
import { pageDocument } from '../api/page-document';
export type PageMetiersNommesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;

export type PageMetiersNommesQuery = {
  readonly parcourirMetiers: { readonly resultats: ReadonlyArray<{ readonly code: string; readonly libelle: string }> };
};

/** The question PageMetiersNommes. */
export const pageMetiersNommes = pageDocument<
  PageMetiersNommesQuery,
  PageMetiersNommesQueryVariables
>(`query PageMetiersNommes($codes: [ID!]!) {
  parcourirMetiers(filtre: {codes: $codes}, limite: 100) {
    resultats {
      code
      libelle
    }
  }
}`);
