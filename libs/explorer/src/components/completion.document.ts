// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../api/page-document';
import { pageDocument } from '../api/page-document';
export type PageCompletionQueryVariables = Exact<{
  texte: string;
  types?: ReadonlyArray<Types.TypeDeRecherche> | Types.TypeDeRecherche | null | undefined;
  limite?: number | null | undefined;
}>;

export type PageCompletionQuery = {
  readonly completer: {
    readonly resultats: ReadonlyArray<{
      readonly texte: string;
      readonly type: Types.TypeDeRecherche;
      readonly code: string;
      readonly metier: { readonly code: string; readonly libelle: string } | null;
    }>;
  };
};

/** The question PageCompletion. */
export const pageCompletion = pageDocument<
  PageCompletionQuery,
  PageCompletionQueryVariables
>(`query PageCompletion($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
  completer(texte: $texte, types: $types, limite: $limite) {
    resultats {
      texte
      type
      code
      metier {
        code
        libelle
      }
    }
  }
}`);
