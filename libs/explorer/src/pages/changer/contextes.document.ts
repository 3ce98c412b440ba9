// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageContextesQueryVariables = Exact<{ [key: string]: never }>;

export type PageContextesQuery = {
  readonly typesContexte: ReadonlyArray<{
    readonly code: string;
    readonly libelle: string;
    readonly contextesTravail: ReadonlyArray<{ readonly codeOgr: string; readonly libelle: string }>;
  }>;
};

/** The question PageContextes. */
export const pageContextes = pageDocument<PageContextesQuery, PageContextesQueryVariables>(`query PageContextes {
  typesContexte(sort: [{code: ASC}]) {
    code
    libelle
    contextesTravail(limit: 500, sort: [{libelle: ASC}]) {
      codeOgr
      libelle
    }
  }
}`);
