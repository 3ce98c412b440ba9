// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageRobustesseQueryVariables = Exact<{
  de: string;
  vers: string;
  critere?: Types.Critere | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
  nombre?: number | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
}>;

export type PageRobustesseQuery = {
  readonly passerelles: {
    readonly chemins: ReadonlyArray<{
      readonly rang: number;
      readonly robustesse: { readonly repliques: number; readonly memeChaine: number; readonly memePremierPas: number };
    }>;
  };
};

/** The question PageRobustesse. */
export const pageRobustesse = pageDocument<
  PageRobustesseQuery,
  PageRobustesseQueryVariables
>(`query PageRobustesse($de: ID!, $vers: ID!, $critere: Critere, $mesureDesPas: MesureDesPas, $nombre: Int, $contraintes: Contraintes) {
  passerelles(
    de: $de
    vers: $vers
    critere: $critere
    mesureDesPas: $mesureDesPas
    nombre: $nombre
    contraintes: $contraintes
  ) {
    chemins {
      rang
      robustesse(repliques: 100) {
        repliques
        memeChaine
        memePremierPas
      }
    }
  }
}`);
