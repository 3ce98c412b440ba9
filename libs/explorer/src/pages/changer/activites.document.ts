// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageActivitesQueryVariables = Exact<{
  metier: string;
}>;

export type PageActivitesQuery = {
  readonly activites: {
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly groupes: ReadonlyArray<{
      readonly codeEnjeu: string | null;
      readonly codeObjectif: string | null;
      readonly enjeu: string;
      readonly objectif: string;
      readonly items: ReadonlyArray<{
        readonly autresMetiers: number;
        readonly item: {
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly coeurMetier: boolean;
        };
      }>;
    }>;
  };
};

/** The question PageActivites. */
export const pageActivites = pageDocument<
  PageActivitesQuery,
  PageActivitesQueryVariables
>(`query PageActivites($metier: ID!) {
  activites(metier: $metier) {
    metier {
      code
      libelle
    }
    groupes {
      codeEnjeu
      codeObjectif
      enjeu
      objectif
      items {
        item {
          code
          libelle
          nature
          coeurMetier
        }
        autresMetiers
      }
    }
  }
}`);
