// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../api/page-document';
import { pageDocument } from '../api/page-document';
export type PageContextesQueryVariables = Exact<{ [key: string]: never }>;

export type PageContextesQuery = {
  readonly contextesTravail: ReadonlyArray<{
    readonly codeOgr: string;
    readonly libelle: string;
    readonly typeContexte: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
  }>;
};

/** The question PageContextes. */
export const pageContextes = pageDocument<PageContextesQuery, PageContextesQueryVariables>(`query PageContextes {
  contextesTravail(limit: 1000, sort: [{libelle: ASC}]) {
    codeOgr
    libelle
    typeContexte {
      code
      libelle
    }
  }
}`);
