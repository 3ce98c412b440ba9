// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../api/page-document';
import { pageDocument } from '../api/page-document';
export type PageEnsembleQueryVariables = Exact<{
  filtre?: Types.FiltreDeMetiers | null | undefined;
  apres?: string | null | undefined;
  limite: number;
}>;

export type PageEnsembleQuery = {
  readonly parcourirMetiers: {
    readonly release: string;
    readonly total: number;
    readonly curseurSuivant: string | null;
    readonly facettes: ReadonlyArray<{
      readonly nom: Types.NomDeFacette;
      readonly valeurs: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly metiers: number }>;
    }>;
    readonly resultats: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
  };
};

/** The question PageEnsemble. */
export const pageEnsemble = pageDocument<
  PageEnsembleQuery,
  PageEnsembleQueryVariables
>(`query PageEnsemble($filtre: FiltreDeMetiers, $apres: String, $limite: Int!) {
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
    }
  }
}`);
