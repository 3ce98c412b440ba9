// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageFicheQueryVariables = Exact<{
  code: string;
}>;

export type PageFicheQuery = {
  readonly ficheMetier: {
    readonly release: string;
    readonly code: string;
    readonly intitule: string;
    readonly definition: string | null;
    readonly accesEmploi: string | null;
    readonly riasecMajeur: Types.Riasec | null;
    readonly riasecMineur: Types.Riasec | null;
    readonly origineV3: { readonly code: string } | null;
    readonly caracteristiques: {
      readonly transitionEcologique: Types.TransitionEcologique | null;
      readonly transitionNumerique: boolean | null;
      readonly transitionDemographique: boolean | null;
      readonly emploiReglemente: boolean | null;
      readonly emploiCadre: boolean | null;
    };
    readonly synonymes: ReadonlyArray<{ readonly codeOgr: string; readonly libelle: string }>;
    readonly competences: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string | null;
      readonly enjeux: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string | null;
        readonly objectifs: ReadonlyArray<{
          readonly macroCompetences: ReadonlyArray<{
            readonly codeOgr: string;
            readonly libelle: string;
            readonly coeurMetier: Types.CoeurMetier | null;
            readonly mobilisee: boolean;
            readonly competences: ReadonlyArray<{
              readonly codeOgr: string;
              readonly libelle: string;
              readonly coeurMetier: Types.CoeurMetier | null;
            }>;
          }>;
        }>;
      }>;
    }>;
    readonly savoirs: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly savoirs: ReadonlyArray<{
        readonly codeOgr: string;
        readonly libelle: string;
        readonly coeurMetier: Types.CoeurMetier | null;
      }>;
    }>;
    readonly contextes: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly contextes: ReadonlyArray<{ readonly codeOgr: string; readonly libelle: string }>;
    }>;
    readonly centresInteret: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string | null;
      readonly principal: boolean;
    }>;
    readonly secteurs: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string | null;
      readonly principal: boolean;
      readonly sousSecteurs: ReadonlyArray<{ readonly code: string; readonly libelle: string | null }>;
    }>;
    readonly themes: ReadonlyArray<{ readonly code: string; readonly libelle: string | null }>;
    readonly divisionsNaf: ReadonlyArray<{ readonly code: string; readonly libelle: string | null }>;
    readonly groupesIsco: ReadonlyArray<{ readonly code: string; readonly libelle: string | null }> | null;
    readonly faps: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string | null;
      readonly edition: string;
    }> | null;
    readonly certifications: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly niveauEuropeen: number | null;
      readonly type: string | null;
      readonly certificateur: string | null;
      readonly codeRncp: string | null;
    }> | null;
    readonly mobilites: ReadonlyArray<{
      readonly ordre: number;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
    readonly sources: ReadonlyArray<{ readonly attribution: string; readonly licence: string }>;
  };
  readonly couverture: {
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly nbCommuns: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
  };
  readonly inverse: {
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly nbCommuns: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
  };
  readonly jaccard: {
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly nbCommuns: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
  };
  readonly cosinus: {
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly nbCommuns: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
  };
  readonly airesDeMobilite: {
    readonly total: number;
    readonly aires: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly taille: number;
      readonly metiers: ReadonlyArray<{ readonly metier: { readonly code: string } }>;
      readonly ponts: ReadonlyArray<{ readonly metier: { readonly code: string } }>;
    }>;
  };
  readonly effetsDeLevier: {
    readonly resultats: ReadonlyArray<{
      readonly nombre: number;
      readonly item: { readonly code: string; readonly libelle: string; readonly nature: Types.NatureItem };
      readonly metiers: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
    }>;
  };
};

export type PageFicheHistoriqueQueryVariables = Exact<{
  code: string;
}>;

export type PageFicheHistoriqueQuery = {
  readonly historique: {
    readonly changements: ReadonlyArray<{
      readonly code: string;
      readonly type: Types.TypeChangement;
      readonly attribut: string | null;
      readonly ancien: ReadonlyArray<string>;
      readonly nouveau: ReadonlyArray<string>;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
    readonly derives: ReadonlyArray<{
      readonly depuis: string;
      readonly jusqua: string;
      readonly jaccard: number;
      readonly itemsAvant: number;
      readonly itemsApres: number;
      readonly itemsCommuns: number;
    }>;
  };
};

export type ProchesFragment = {
  readonly resultats: ReadonlyArray<{
    readonly score: number;
    readonly nbCommuns: number;
    readonly mobiliteOfficielle: number | null;
    readonly metier: { readonly code: string; readonly libelle: string };
  }>;
};

/** The question PageFiche. */
export const pageFiche = pageDocument<PageFicheQuery, PageFicheQueryVariables>(`query PageFiche($code: ID!) {
  ficheMetier(code: $code) {
    release
    code
    intitule
    definition
    accesEmploi
    riasecMajeur
    riasecMineur
    origineV3 {
      code
    }
    caracteristiques {
      transitionEcologique
      transitionNumerique
      transitionDemographique
      emploiReglemente
      emploiCadre
    }
    synonymes {
      codeOgr
      libelle
    }
    competences {
      code
      libelle
      enjeux {
        code
        libelle
        objectifs {
          macroCompetences {
            codeOgr
            libelle
            coeurMetier
            mobilisee
            competences {
              codeOgr
              libelle
              coeurMetier
            }
          }
        }
      }
    }
    savoirs {
      code
      libelle
      savoirs {
        codeOgr
        libelle
        coeurMetier
      }
    }
    contextes {
      code
      libelle
      contextes {
        codeOgr
        libelle
      }
    }
    centresInteret {
      code
      libelle
      principal
    }
    secteurs {
      code
      libelle
      principal
      sousSecteurs {
        code
        libelle
      }
    }
    themes {
      code
      libelle
    }
    divisionsNaf {
      code
      libelle
    }
    groupesIsco {
      code
      libelle
    }
    faps {
      code
      libelle
      edition
    }
    certifications {
      code
      libelle
      niveauEuropeen
      type
      certificateur
      codeRncp
    }
    mobilites {
      ordre
      metier {
        code
        libelle
      }
    }
    sources {
      attribution
      licence
    }
  }
  couverture: metiersProches(code: $code, mesure: COUVERTURE, limite: 8) {
    ...Proches
  }
  inverse: metiersProches(code: $code, mesure: COUVERTURE_INVERSE, limite: 8) {
    ...Proches
  }
  jaccard: metiersProches(code: $code, mesure: JACCARD_PONDERE, limite: 8) {
    ...Proches
  }
  cosinus: metiersProches(code: $code, mesure: COSINUS_IDF, limite: 8) {
    ...Proches
  }
  airesDeMobilite(metier: $code) {
    total
    aires {
      code
      libelle
      taille
      metiers(limite: 500) {
        metier {
          code
        }
      }
      ponts(limite: 20) {
        metier {
          code
        }
      }
    }
  }
  effetsDeLevier(code: $code, limite: 5) {
    resultats {
      nombre
      item {
        code
        libelle
        nature
      }
      metiers(limite: 3) {
        code
        libelle
      }
    }
  }
}

fragment Proches on MetiersProches {
  resultats {
    score
    nbCommuns
    mobiliteOfficielle
    metier {
      code
      libelle
    }
  }
}`);

/** The question PageFicheHistorique. */
export const pageFicheHistorique = pageDocument<
  PageFicheHistoriqueQuery,
  PageFicheHistoriqueQueryVariables
>(`query PageFicheHistorique($code: ID!) {
  historique(code: $code) {
    changements {
      code
      type
      attribut
      ancien
      nouveau
      depuis
      jusqua
    }
    derives {
      depuis
      jusqua
      jaccard
      itemsAvant
      itemsApres
      itemsCommuns
    }
  }
}`);
