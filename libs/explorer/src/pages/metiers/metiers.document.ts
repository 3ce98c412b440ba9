// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageMetiersQueryVariables = Exact<{
  filtre?: Types.FiltreDeMetiers | null | undefined;
  apres?: string | null | undefined;
  limite: number;
  cartes: boolean;
}>;

export type PageMetiersQuery = {
  readonly parcourirMetiers: {
    readonly release: string;
    readonly total: number;
    readonly curseurSuivant: string | null;
    readonly facettes: ReadonlyArray<{
      readonly nom: Types.NomDeFacette;
      readonly valeurs: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly metiers: number }>;
    }>;
    readonly resultats: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly fiche?: { readonly definition: string | null } | null;
    }>;
  };
};

/** The question PageMetiers. */
export const pageMetiers = pageDocument<
  PageMetiersQuery,
  PageMetiersQueryVariables
>(`query PageMetiers($filtre: FiltreDeMetiers, $apres: String, $limite: Int!, $cartes: Boolean!) {
  parcourirMetiers(filtre: $filtre, apres: $apres, limite: $limite) {
    release
    total
    curseurSuivant
    facettes {
      nom
      valeurs {
        code
        libelle
        metiers
      }
    }
    resultats {
      code
      libelle
      fiche @include(if: $cartes) {
        definition
      }
    }
  }
}`);
