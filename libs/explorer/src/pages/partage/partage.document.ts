// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PagePartageQueryVariables = Exact<{
  code: string;
  minimum: number;
  niveau: Types.Niveau;
  limite: number;
}>;

export type PagePartageQuery = {
  readonly metiersPartageant: {
    readonly total: number;
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly resultats: ReadonlyArray<{
      readonly nombre: number;
      readonly poids: number;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly communs: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
    }>;
    readonly methode: { readonly release: string };
  };
};

/** The question PagePartage. */
export const pagePartage = pageDocument<
  PagePartageQuery,
  PagePartageQueryVariables
>(`query PagePartage($code: ID!, $minimum: Int!, $niveau: Niveau!, $limite: Int!) {
  metiersPartageant(
    code: $code
    minimum: $minimum
    niveau: $niveau
    limite: $limite
  ) {
    total
    metier {
      code
      libelle
    }
    resultats {
      nombre
      poids
      metier {
        code
        libelle
      }
      communs(limite: 5) {
        code
        libelle
      }
    }
    methode {
      release
    }
  }
}`);
