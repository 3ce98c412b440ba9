// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Exact } from '../api/page-document';
import { pageDocument } from '../api/page-document';
export type PageReleaseQueryVariables = Exact<{ [key: string]: never }>;

export type PageReleaseQuery = {
  readonly release: {
    readonly version: string;
    readonly libelle: string;
    readonly chargeeLe: string;
    readonly nbMetiers: number;
    readonly nbCompetences: number;
    readonly nbSavoirs: number;
    readonly logiciel: { readonly version: string; readonly commit: string | null };
  };
};

/** The question PageRelease. */
export const pageRelease = pageDocument<PageReleaseQuery, PageReleaseQueryVariables>(`query PageRelease {
  release {
    version
    libelle
    chargeeLe
    nbMetiers
    nbCompetences
    nbSavoirs
    logiciel {
      version
      commit
    }
  }
}`);
