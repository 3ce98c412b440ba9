// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageComparerQueryVariables = Exact<{
  a: string;
  b: string;
}>;

export type PageComparerQuery = {
  readonly aller: {
    readonly couverture: number;
    readonly nbCommuns: number;
    readonly nbManquants: number;
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
    readonly methode: { readonly release: string; readonly formule: string };
  };
  readonly retour: {
    readonly couverture: number;
    readonly nbCommuns: number;
    readonly nbManquants: number;
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
    readonly methode: { readonly release: string; readonly formule: string };
  };
  readonly ficheA: {
    readonly code: string;
    readonly intitule: string;
    readonly competences: ReadonlyArray<{
      readonly enjeux: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string | null;
        readonly objectifs: ReadonlyArray<{
          readonly macroCompetences: ReadonlyArray<{
            readonly codeOgr: string;
            readonly competences: ReadonlyArray<{ readonly codeOgr: string }>;
          }>;
        }>;
      }>;
    }>;
  };
  readonly ficheB: {
    readonly code: string;
    readonly intitule: string;
    readonly competences: ReadonlyArray<{
      readonly enjeux: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string | null;
        readonly objectifs: ReadonlyArray<{
          readonly macroCompetences: ReadonlyArray<{
            readonly codeOgr: string;
            readonly competences: ReadonlyArray<{ readonly codeOgr: string }>;
          }>;
        }>;
      }>;
    }>;
  };
};

export type EcartEntierFragment = {
  readonly couverture: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
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
  readonly methode: { readonly release: string; readonly formule: string };
};

export type ItemsDeFicheFragment = {
  readonly code: string;
  readonly intitule: string;
  readonly competences: ReadonlyArray<{
    readonly enjeux: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string | null;
      readonly objectifs: ReadonlyArray<{
        readonly macroCompetences: ReadonlyArray<{
          readonly codeOgr: string;
          readonly competences: ReadonlyArray<{ readonly codeOgr: string }>;
        }>;
      }>;
    }>;
  }>;
};

/** The question PageComparer. */
export const pageComparer = pageDocument<
  PageComparerQuery,
  PageComparerQueryVariables
>(`query PageComparer($a: ID!, $b: ID!) {
  aller: ecart(de: $a, vers: $b) {
    ...EcartEntier
  }
  retour: ecart(de: $b, vers: $a) {
    ...EcartEntier
  }
  ficheA: ficheMetier(code: $a) {
    ...ItemsDeFiche
  }
  ficheB: ficheMetier(code: $b) {
    ...ItemsDeFiche
  }
}

fragment EcartEntier on Ecart {
  couverture
  nbCommuns
  nbManquants
  communs(limite: 500) {
    code
    libelle
    nature
    poids
    coeurMetier
  }
  manquants(limite: 500) {
    code
    libelle
    nature
    poids
    coeurMetier
  }
  methode {
    release
    formule
  }
}

fragment ItemsDeFiche on FicheMetier {
  code
  intitule
  competences {
    enjeux {
      code
      libelle
      objectifs {
        macroCompetences {
          codeOgr
          competences {
            codeOgr
          }
        }
      }
    }
  }
}`);
