// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PagePistesQueryVariables = Exact<{
  profil: Types.Profil;
  limite?: number | null | undefined;
  cibles?: ReadonlyArray<string> | string | null | undefined;
  avecCible: boolean;
}>;

export type PagePistesQuery = {
  readonly pistes: {
    readonly total: number;
    readonly experiences: ReadonlyArray<{ readonly metier: { readonly code: string; readonly libelle: string } }>;
    readonly ecartes: ReadonlyArray<{ readonly contrainte: string; readonly nombre: number }>;
    readonly resultats: ReadonlyArray<{
      readonly couverture: number;
      readonly palier: Types.Palier;
      readonly explication: string;
      readonly rang: number;
      readonly reglemente: boolean | null;
      readonly nbTenus: number;
      readonly nbManquants: number;
      readonly nbCertifications: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly tenus: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly coeurMetier: boolean }>;
      readonly aAcquerir: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly coeurMetier: boolean;
      }>;
    }>;
    readonly methode: { readonly release: string };
  };
  readonly cible?: {
    readonly resultats: ReadonlyArray<{
      readonly couverture: number;
      readonly palier: Types.Palier;
      readonly explication: string;
      readonly rang: number;
      readonly reglemente: boolean | null;
      readonly nbTenus: number;
      readonly nbManquants: number;
      readonly nbCertifications: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly tenus: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly coeurMetier: boolean }>;
      readonly aAcquerir: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly coeurMetier: boolean;
      }>;
    }>;
  };
};

export type PisteShownFragment = {
  readonly couverture: number;
  readonly palier: Types.Palier;
  readonly explication: string;
  readonly rang: number;
  readonly reglemente: boolean | null;
  readonly nbTenus: number;
  readonly nbManquants: number;
  readonly nbCertifications: number | null;
  readonly metier: { readonly code: string; readonly libelle: string };
  readonly tenus: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly coeurMetier: boolean }>;
  readonly aAcquerir: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly coeurMetier: boolean }>;
};

/** The question PagePistes. */
export const pagePistes = pageDocument<
  PagePistesQuery,
  PagePistesQueryVariables
>(`query PagePistes($profil: Profil!, $limite: Int, $cibles: [ID!], $avecCible: Boolean!) {
  pistes(profil: $profil, limite: $limite) {
    total
    experiences {
      metier {
        code
        libelle
      }
    }
    ecartes {
      contrainte
      nombre
    }
    resultats {
      ...PisteShown
    }
    methode {
      release
    }
  }
  cible: pistes(profil: $profil, cibles: $cibles) @include(if: $avecCible) {
    resultats {
      ...PisteShown
    }
  }
}

fragment PisteShown on Piste {
  metier {
    code
    libelle
  }
  couverture
  palier
  explication
  rang
  reglemente
  nbTenus
  nbManquants
  nbCertifications
  tenus(limite: 4) {
    code
    libelle
    coeurMetier
  }
  aAcquerir(limite: 4) {
    code
    libelle
    coeurMetier
  }
}`);
