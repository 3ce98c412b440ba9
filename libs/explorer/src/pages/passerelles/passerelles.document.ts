// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PagePasserellesQueryVariables = Exact<{
  de: string;
  vers: string;
  critere?: Types.Critere | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
  nombre?: number | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
}>;

export type PagePasserellesQuery = {
  readonly passerelles: {
    readonly poidsDirect: number;
    readonly motif: string | null;
    readonly de: { readonly code: string; readonly libelle: string };
    readonly vers: { readonly code: string; readonly libelle: string };
    readonly ecartes: ReadonlyArray<{ readonly contrainte: string; readonly nombre: number }>;
    readonly chemins: ReadonlyArray<{
      readonly rang: number;
      readonly force: number;
      readonly goulot: number;
      readonly poidsAApprendre: number;
      readonly etapes: ReadonlyArray<{
        readonly couverture: number;
        readonly couvertureCumulee: number;
        readonly mobiliteOfficielle: number | null;
        readonly nbCertifications: number | null;
        readonly nbCommuns: number;
        readonly nbManquants: number;
        readonly de: { readonly code: string; readonly libelle: string };
        readonly vers: { readonly code: string; readonly libelle: string };
        readonly communs: ReadonlyArray<{
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly poids: number;
          readonly coeurMetier: boolean;
        }>;
        readonly manquants: ReadonlyArray<{
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly poids: number;
          readonly coeurMetier: boolean;
        }>;
      }>;
    }>;
    readonly methode: { readonly release: string };
  };
  readonly ecart: { readonly couverture: number; readonly nbManquants: number };
};

export type DrawnItemFragment = {
  readonly code: string;
  readonly libelle: string;
  readonly nature: Types.NatureItem;
  readonly poids: number;
  readonly coeurMetier: boolean;
};

/** The question PagePasserelles. */
export const pagePasserelles = pageDocument<
  PagePasserellesQuery,
  PagePasserellesQueryVariables
>(`query PagePasserelles($de: ID!, $vers: ID!, $critere: Critere, $mesureDesPas: MesureDesPas, $nombre: Int, $contraintes: Contraintes) {
  passerelles(
    de: $de
    vers: $vers
    critere: $critere
    mesureDesPas: $mesureDesPas
    nombre: $nombre
    contraintes: $contraintes
  ) {
    de {
      code
      libelle
    }
    vers {
      code
      libelle
    }
    poidsDirect
    motif
    ecartes {
      contrainte
      nombre
    }
    chemins {
      rang
      force
      goulot
      poidsAApprendre
      etapes {
        de {
          code
          libelle
        }
        vers {
          code
          libelle
        }
        couverture
        couvertureCumulee
        mobiliteOfficielle
        nbCertifications
        nbCommuns
        nbManquants
        communs(limite: 6) {
          ...DrawnItem
        }
        manquants(limite: 6) {
          ...DrawnItem
        }
      }
    }
    methode {
      release
    }
  }
  ecart(de: $de, vers: $vers) {
    couverture
    nbManquants
  }
}

fragment DrawnItem on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}`);
