// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageVersionsQueryVariables = Exact<{
  type?: Types.TypeChangement | null | undefined;
  nature?: string | null | undefined;
  code?: string | null | undefined;
  decalage: number;
  limite: number;
}>;

export type PageVersionsQuery = {
  readonly releases: ReadonlyArray<{
    readonly version: string;
    readonly libelle: string;
    readonly statut: Types.StatutRelease;
    readonly chargeeLe: string;
    readonly publieeLe: string | null;
    readonly nbMetiers: number;
    readonly nbCompetences: number;
    readonly nbSavoirs: number;
  }>;
  readonly changements: {
    readonly release: string;
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly code: string;
      readonly sujet: string;
      readonly nature: string;
      readonly libelle: string | null;
      readonly type: Types.TypeChangement;
      readonly attribut: string | null;
      readonly ancien: ReadonlyArray<string>;
      readonly nouveau: ReadonlyArray<string>;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
  };
  readonly derives: {
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly metier: string;
      readonly libelle: string;
      readonly depuis: string;
      readonly jusqua: string;
      readonly jaccard: number;
      readonly itemsAvant: number;
      readonly itemsApres: number;
      readonly voisinsCommuns: number;
    }>;
  };
};

/** The question PageVersions. */
export const pageVersions = pageDocument<
  PageVersionsQuery,
  PageVersionsQueryVariables
>(`query PageVersions($type: TypeChangement, $nature: String, $code: ID, $decalage: Int!, $limite: Int!) {
  releases(limit: 50, sort: [{version: DESC}]) {
    version
    libelle
    statut
    chargeeLe
    publieeLe
    nbMetiers
    nbCompetences
    nbSavoirs
  }
  changements(
    type: $type
    nature: $nature
    code: $code
    decalage: $decalage
    limite: $limite
  ) {
    release
    total
    resultats {
      code
      sujet
      nature
      libelle
      type
      attribut
      ancien
      nouveau
      depuis
      jusqua
    }
  }
  derives(code: $code, limite: 20) {
    total
    resultats {
      metier
      libelle
      depuis
      jusqua
      jaccard
      itemsAvant
      itemsApres
      voisinsCommuns
    }
  }
}`);
