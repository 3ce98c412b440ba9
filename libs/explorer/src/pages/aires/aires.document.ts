// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageAiresQueryVariables = Exact<{ [key: string]: never }>;

export type PageAiresQuery = {
  readonly airesDeMobilite: {
    readonly modularite: number;
    readonly aires: ReadonlyArray<{
      readonly code: string;
      readonly cohesion: number;
      readonly items: ReadonlyArray<{
        readonly item: { readonly code: string; readonly libelle: string; readonly nature: Types.NatureItem };
      }>;
      readonly ponts: ReadonlyArray<{ readonly metier: { readonly code: string; readonly libelle: string } }>;
    }>;
  };
};

/** The question PageAires. */
export const pageAires = pageDocument<PageAiresQuery, PageAiresQueryVariables>(`query PageAires {
  airesDeMobilite {
    modularite
    aires {
      code
      cohesion
      items {
        item {
          code
          libelle
          nature
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
