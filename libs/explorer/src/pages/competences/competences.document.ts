// Generated from the .graphql beside it and apps/api/schema.graphql by `npm run generate`: edit those, not this file.

import type { Schema as Types } from '@rome-graph/client';
import type { Exact } from '../../api/page-document';
import { pageDocument } from '../../api/page-document';
export type PageCompetenceQueryVariables = Exact<{
  code: string;
  texte: string;
  limite: number;
  apres?: string | null | undefined;
}>;

export type PageCompetenceQuery = {
  readonly rechercher: {
    readonly resultats: ReadonlyArray<{
      readonly type: Types.TypeDeRecherche;
      readonly code: string;
      readonly libelle: string;
    }>;
  };
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
  readonly ensembleDeMetiers: {
    readonly taille: number;
    readonly noyau: ReadonlyArray<{
      readonly nombre: number;
      readonly item: { readonly code: string; readonly libelle: string; readonly nature: Types.NatureItem };
    }>;
  };
};

export type PageArborescenceQueryVariables = Exact<{
  parent?: string | null | undefined;
}>;

export type PageArborescenceQuery = {
  readonly arborescenceDesCompetences: {
    readonly release: string;
    readonly elements: ReadonlyArray<{
      readonly code: string;
      readonly codeOgr: string | null;
      readonly libelle: string | null;
      readonly niveau: Types.NiveauDArborescence;
      readonly metiers: number;
      readonly competences: number;
    }>;
  };
};

export type PagePlusPartageesQueryVariables = Exact<{ [key: string]: never }>;

export type PagePlusPartageesQuery = {
  readonly statistiques: {
    readonly macroCompetencesLesPlusPartagees: {
      readonly resultats: ReadonlyArray<{
        readonly codeOgr: string;
        readonly libelle: string;
        readonly metiers: number;
      }>;
    };
  };
};

/** The question PageCompetence. */
export const pageCompetence = pageDocument<
  PageCompetenceQuery,
  PageCompetenceQueryVariables
>(`query PageCompetence($code: ID!, $texte: String!, $limite: Int!, $apres: String) {
  rechercher(
    texte: $texte
    types: [COMPETENCE, SAVOIR, MACRO_COMPETENCE]
    limite: 1
  ) {
    resultats {
      type
      code
      libelle
    }
  }
  parcourirMetiers(filtre: {itemsTenus: [$code]}, limite: $limite, apres: $apres) {
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
  ensembleDeMetiers(selection: {itemsTenus: [$code]}, limite: 12, part: 0.1) {
    taille
    noyau {
      nombre
      item {
        code
        libelle
        nature
      }
    }
  }
}`);

/** The question PageArborescence. */
export const pageArborescence = pageDocument<
  PageArborescenceQuery,
  PageArborescenceQueryVariables
>(`query PageArborescence($parent: ID) {
  arborescenceDesCompetences(parent: $parent) {
    release
    elements {
      code
      codeOgr
      libelle
      niveau
      metiers
      competences
    }
  }
}`);

/** The question PagePlusPartagees. */
export const pagePlusPartagees = pageDocument<
  PagePlusPartageesQuery,
  PagePlusPartageesQueryVariables
>(`query PagePlusPartagees {
  statistiques {
    macroCompetencesLesPlusPartagees(limite: 12) {
      resultats {
        codeOgr
        libelle
        metiers
      }
    }
  }
}`);
