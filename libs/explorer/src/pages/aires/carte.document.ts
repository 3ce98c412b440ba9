// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageCarteQueryVariables = Exact<{ [key: string]: never }>;

export type PageCarteQuery = {
  readonly carteDesMetiers: {
    readonly aires: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly taille: number }>;
    readonly metiers: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly aire: string;
      readonly x: number;
      readonly y: number;
    }>;
    readonly methode: { readonly release: string };
  };
  readonly airesDeMobilite: {
    readonly aires: ReadonlyArray<{
      readonly code: string;
      readonly cohesion: number;
      readonly items: ReadonlyArray<{ readonly item: { readonly code: string; readonly libelle: string } }>;
      readonly ponts: ReadonlyArray<{ readonly metier: { readonly code: string; readonly libelle: string } }>;
    }>;
  };
};

/** The question PageCarte. */
export const pageCarte = pageDocument<PageCarteQuery, PageCarteQueryVariables>(`query PageCarte {
  carteDesMetiers {
    aires {
      code
      libelle
      taille
    }
    metiers {
      code
      libelle
      aire
      x
      y
    }
    methode {
      release
    }
  }
  airesDeMobilite {
    aires {
      code
      cohesion
      items {
        item {
          code
          libelle
        }
      }
      ponts(limite: 4) {
        metier {
          code
          libelle
        }
      }
    }
  }
}`);
