// Generated from apps/api/schema.graphql by `npm run generate`: edit the documents of libs/client, not this file.
import type * as Types from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivitesQueryVariables = Exact<{
  metier: string;
}>;

export type ActivitesQuery = {
  readonly activites: {
    readonly release: string;
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly groupes: ReadonlyArray<{
      readonly enjeu: string;
      readonly objectif: string;
      readonly items: ReadonlyArray<{
        readonly autresMetiers: number;
        readonly item: {
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly poids: number;
          readonly coeurMetier: boolean;
        };
      }>;
    }>;
  };
};

export type CompleterQueryVariables = Exact<{
  texte: string;
  types?: ReadonlyArray<Types.TypeDeRecherche> | Types.TypeDeRecherche | null | undefined;
  limite?: number | null | undefined;
}>;

export type CompleterQuery = {
  readonly completer: {
    readonly release: string;
    readonly resultats: ReadonlyArray<{
      readonly texte: string;
      readonly type: Types.TypeDeRecherche;
      readonly code: string;
      readonly metier: { readonly code: string; readonly libelle: string } | null;
    }>;
  };
};

export type EcartQueryVariables = Exact<{
  de: string;
  vers: string;
  niveau?: Types.Niveau | null | undefined;
  items?: number | null | undefined;
}>;

export type EcartQuery = {
  readonly ecart: {
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
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type EffetsDeLevierQueryVariables = Exact<{
  code?: string | null | undefined;
  profil?: Types.Profil | null | undefined;
  seuil?: number | null | undefined;
  limite?: number | null | undefined;
  metiers?: number | null | undefined;
}>;

export type EffetsDeLevierQuery = {
  readonly effetsDeLevier: {
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly nombre: number;
      readonly item: {
        readonly code: string;
        readonly libelle: string;
        readonly nature: Types.NatureItem;
        readonly poids: number;
      };
      readonly metiers: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type FicheMetierQueryVariables = Exact<{
  code: string;
}>;

export type FicheMetierQuery = {
  readonly ficheMetier: {
    readonly release: string;
    readonly code: string;
    readonly intitule: string;
    readonly definition: string | null;
    readonly accesEmploi: string | null;
    readonly riasecMajeur: Types.Riasec | null;
    readonly riasecMineur: Types.Riasec | null;
    readonly caracteristiques: {
      readonly transitionEcologique: Types.TransitionEcologique | null;
      readonly transitionNumerique: boolean | null;
      readonly transitionDemographique: boolean | null;
      readonly emploiReglemente: boolean | null;
      readonly emploiCadre: boolean | null;
    };
    readonly synonymes: ReadonlyArray<{ readonly libelle: string }>;
    readonly mobilites: ReadonlyArray<{
      readonly ordre: number;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
    readonly sources: ReadonlyArray<{ readonly attribution: string; readonly licence: string }>;
  };
};

export type MetiersProchesQueryVariables = Exact<{
  code: string;
  mesure?: Types.Mesure | null | undefined;
  niveau?: Types.Niveau | null | undefined;
  limite?: number | null | undefined;
}>;

export type MetiersProchesQuery = {
  readonly metiersProches: {
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly resultats: ReadonlyArray<{
      readonly score: number;
      readonly nbCommuns: number;
      readonly mobiliteOfficielle: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type ParcourirMetiersQueryVariables = Exact<{
  filtre?: Types.FiltreDeMetiers | null | undefined;
  limite?: number | null | undefined;
  apres?: string | null | undefined;
}>;

export type ParcourirMetiersQuery = {
  readonly parcourirMetiers: {
    readonly release: string;
    readonly total: number;
    readonly curseurSuivant: string | null;
    readonly resultats: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
  };
};

export type PasserelleDepuisProfilQueryVariables = Exact<{
  profil: Types.Profil;
  vers: string;
  nombre?: number | null | undefined;
  critere?: Types.Critere | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  items?: number | null | undefined;
}>;

export type PasserelleDepuisProfilQuery = {
  readonly passerelleDepuisProfil: {
    readonly dejaTenu: boolean;
    readonly poidsDirect: number;
    readonly motif: string | null;
    readonly chemins: ReadonlyArray<{
      readonly rang: number;
      readonly force: number;
      readonly cout: number;
      readonly goulot: number;
      readonly poidsAApprendre: number;
      readonly etapes: ReadonlyArray<{
        readonly force: number;
        readonly couverture: number;
        readonly couvertureCumulee: number;
        readonly poidsAApprendre: number;
        readonly nbCommuns: number;
        readonly nbManquants: number;
        readonly de: { readonly code: string; readonly libelle: string } | null;
        readonly vers: { readonly code: string; readonly libelle: string };
        readonly manquants: ReadonlyArray<{
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly poids: number;
          readonly coeurMetier: boolean;
        }>;
      }>;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type PasserellesQueryVariables = Exact<{
  de: string;
  vers: string;
  nombre?: number | null | undefined;
  critere?: Types.Critere | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  items?: number | null | undefined;
}>;

export type PasserellesQuery = {
  readonly passerelles: {
    readonly poidsDirect: number;
    readonly motif: string | null;
    readonly chemins: ReadonlyArray<{
      readonly rang: number;
      readonly force: number;
      readonly cout: number;
      readonly goulot: number;
      readonly poidsAApprendre: number;
      readonly etapes: ReadonlyArray<{
        readonly force: number;
        readonly couverture: number;
        readonly couvertureCumulee: number;
        readonly mobiliteOfficielle: number | null;
        readonly nbCommuns: number;
        readonly nbManquants: number;
        readonly poidsAApprendre: number;
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
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type ItemNommeFragment = {
  readonly code: string;
  readonly libelle: string;
  readonly nature: Types.NatureItem;
  readonly poids: number;
  readonly coeurMetier: boolean;
};

export type MethodeAppliqueeFragment = {
  readonly release: string;
  readonly niveau: Types.Niveau;
  readonly formule: string;
  readonly parametres: Record<string, unknown>;
};

export type PistesQueryVariables = Exact<{
  profil: Types.Profil;
  cibles?: ReadonlyArray<string> | string | null | undefined;
  seuil?: number | null | undefined;
  niveau?: Types.Niveau | null | undefined;
  limite?: number | null | undefined;
  items?: number | null | undefined;
}>;

export type PistesQuery = {
  readonly pistes: {
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly couverture: number;
      readonly palier: Types.Palier;
      readonly explication: string;
      readonly rang: number;
      readonly quantile: number;
      readonly accessible: boolean;
      readonly reglemente: boolean | null;
      readonly nbTenus: number;
      readonly nbManquants: number;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly contextesRefuses: ReadonlyArray<{ readonly codeOgr: string; readonly libelle: string }>;
      readonly aAcquerir: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly nature: Types.NatureItem;
        readonly poids: number;
        readonly coeurMetier: boolean;
      }>;
      readonly certifications: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly niveauEuropeen: number | null;
      }> | null;
    }>;
    readonly ecartes: ReadonlyArray<{ readonly contrainte: string; readonly nombre: number }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type RechercherQueryVariables = Exact<{
  texte: string;
  types?: ReadonlyArray<Types.TypeDeRecherche> | Types.TypeDeRecherche | null | undefined;
  limite?: number | null | undefined;
}>;

export type RechercherQuery = {
  readonly rechercher: {
    readonly release: string;
    readonly resultats: ReadonlyArray<{
      readonly type: Types.TypeDeRecherche;
      readonly code: string;
      readonly libelle: string;
      readonly libelleTrouve: string;
      readonly peuUsitee: boolean;
      readonly metier: { readonly code: string; readonly libelle: string } | null;
    }>;
  };
};

export type RecodageQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  depuis?: string | null | undefined;
}>;

export type RecodageQuery = {
  readonly recodage: {
    readonly depuis: string;
    readonly release: string;
    readonly resultats: ReadonlyArray<{
      readonly code: string;
      readonly statut: Types.StatutDeRecodage;
      readonly aFaire: string;
      readonly candidats: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly part: number;
        readonly base: string;
      }>;
    }>;
  };
};

export type RobustesseDesPasserellesQueryVariables = Exact<{
  de: string;
  vers: string;
  nombre?: number | null | undefined;
  critere?: Types.Critere | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  repliques?: number | null | undefined;
  graine?: number | null | undefined;
}>;

export type RobustesseDesPasserellesQuery = {
  readonly passerelles: {
    readonly chemins: ReadonlyArray<{
      readonly rang: number;
      readonly robustesse: {
        readonly memeChaine: number;
        readonly memePremierPas: number;
        readonly ecartAuSuivant: number | null;
        readonly repliques: number;
        readonly graine: number;
      };
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ItemNommeFragmentDoc = new TypedDocumentString(
  `
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}
    `,
  { fragmentName: 'ItemNomme' },
) as unknown as TypedDocumentString<ItemNommeFragment, unknown>;
export const MethodeAppliqueeFragmentDoc = new TypedDocumentString(
  `
    fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}
    `,
  { fragmentName: 'MethodeAppliquee' },
) as unknown as TypedDocumentString<MethodeAppliqueeFragment, unknown>;
export const ActivitesDocument = new TypedDocumentString(`
    query Activites($metier: ID!) {
  activites(metier: $metier) {
    release
    metier {
      code
      libelle
    }
    groupes {
      enjeu
      objectif
      items {
        autresMetiers
        item {
          ...ItemNomme
        }
      }
    }
  }
}
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}`) as unknown as TypedDocumentString<ActivitesQuery, ActivitesQueryVariables>;
export const CompleterDocument = new TypedDocumentString(`
    query Completer($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
  completer(texte: $texte, types: $types, limite: $limite) {
    release
    resultats {
      texte
      type
      code
      metier {
        code
        libelle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompleterQuery, CompleterQueryVariables>;
export const EcartDocument = new TypedDocumentString(`
    query Ecart($de: ID!, $vers: ID!, $niveau: Niveau, $items: Int = 20) {
  ecart(de: $de, vers: $vers, niveau: $niveau) {
    couverture
    nbCommuns
    nbManquants
    communs(limite: $items) {
      ...ItemNomme
    }
    manquants(limite: $items) {
      ...ItemNomme
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<EcartQuery, EcartQueryVariables>;
export const EffetsDeLevierDocument = new TypedDocumentString(`
    query EffetsDeLevier($code: ID, $profil: Profil, $seuil: Float, $limite: Int, $metiers: Int = 5) {
  effetsDeLevier(code: $code, profil: $profil, seuil: $seuil, limite: $limite) {
    total
    resultats {
      nombre
      item {
        code
        libelle
        nature
        poids
      }
      metiers(limite: $metiers) {
        code
        libelle
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<EffetsDeLevierQuery, EffetsDeLevierQueryVariables>;
export const FicheMetierDocument = new TypedDocumentString(`
    query FicheMetier($code: ID!) {
  ficheMetier(code: $code) {
    release
    code
    intitule
    definition
    accesEmploi
    riasecMajeur
    riasecMineur
    caracteristiques {
      transitionEcologique
      transitionNumerique
      transitionDemographique
      emploiReglemente
      emploiCadre
    }
    synonymes {
      libelle
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
}
    `) as unknown as TypedDocumentString<FicheMetierQuery, FicheMetierQueryVariables>;
export const MetiersProchesDocument = new TypedDocumentString(`
    query MetiersProches($code: ID!, $mesure: Mesure, $niveau: Niveau, $limite: Int) {
  metiersProches(code: $code, mesure: $mesure, niveau: $niveau, limite: $limite) {
    metier {
      code
      libelle
    }
    resultats {
      score
      nbCommuns
      mobiliteOfficielle
      metier {
        code
        libelle
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<MetiersProchesQuery, MetiersProchesQueryVariables>;
export const ParcourirMetiersDocument = new TypedDocumentString(`
    query ParcourirMetiers($filtre: FiltreDeMetiers, $limite: Int, $apres: String) {
  parcourirMetiers(filtre: $filtre, limite: $limite, apres: $apres) {
    release
    total
    curseurSuivant
    resultats {
      code
      libelle
    }
  }
}
    `) as unknown as TypedDocumentString<ParcourirMetiersQuery, ParcourirMetiersQueryVariables>;
export const PasserelleDepuisProfilDocument = new TypedDocumentString(`
    query PasserelleDepuisProfil($profil: Profil!, $vers: ID!, $nombre: Int, $critere: Critere, $contraintes: Contraintes, $items: Int = 5) {
  passerelleDepuisProfil(
    profil: $profil
    vers: $vers
    nombre: $nombre
    critere: $critere
    contraintes: $contraintes
  ) {
    dejaTenu
    poidsDirect
    chemins {
      rang
      force
      cout
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
        force
        couverture
        couvertureCumulee
        poidsAApprendre
        nbCommuns
        nbManquants
        manquants(limite: $items) {
          ...ItemNomme
        }
      }
    }
    motif
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<PasserelleDepuisProfilQuery, PasserelleDepuisProfilQueryVariables>;
export const PasserellesDocument = new TypedDocumentString(`
    query Passerelles($de: ID!, $vers: ID!, $nombre: Int, $critere: Critere, $mesureDesPas: MesureDesPas, $contraintes: Contraintes, $items: Int = 5) {
  passerelles(
    de: $de
    vers: $vers
    nombre: $nombre
    critere: $critere
    mesureDesPas: $mesureDesPas
    contraintes: $contraintes
  ) {
    chemins {
      rang
      force
      cout
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
        force
        couverture
        couvertureCumulee
        mobiliteOfficielle
        nbCommuns
        nbManquants
        poidsAApprendre
        communs(limite: $items) {
          ...ItemNomme
        }
        manquants(limite: $items) {
          ...ItemNomme
        }
      }
    }
    poidsDirect
    motif
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<PasserellesQuery, PasserellesQueryVariables>;
export const PistesDocument = new TypedDocumentString(`
    query Pistes($profil: Profil!, $cibles: [ID!], $seuil: Float, $niveau: Niveau, $limite: Int, $items: Int = 5) {
  pistes(
    profil: $profil
    cibles: $cibles
    seuil: $seuil
    niveau: $niveau
    limite: $limite
  ) {
    total
    resultats {
      metier {
        code
        libelle
      }
      couverture
      palier
      explication
      rang
      quantile
      accessible
      reglemente
      contextesRefuses {
        codeOgr
        libelle
      }
      nbTenus
      nbManquants
      aAcquerir(limite: $items) {
        ...ItemNomme
      }
      certifications(limite: $items) {
        code
        libelle
        niveauEuropeen
      }
    }
    ecartes {
      contrainte
      nombre
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment ItemNomme on Item {
  code
  libelle
  nature
  poids
  coeurMetier
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<PistesQuery, PistesQueryVariables>;
export const RechercherDocument = new TypedDocumentString(`
    query Rechercher($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
  rechercher(texte: $texte, types: $types, limite: $limite) {
    release
    resultats {
      type
      code
      libelle
      libelleTrouve
      peuUsitee
      metier {
        code
        libelle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RechercherQuery, RechercherQueryVariables>;
export const RecodageDocument = new TypedDocumentString(`
    query Recodage($codes: [ID!]!, $depuis: String) {
  recodage(codes: $codes, depuis: $depuis) {
    depuis
    release
    resultats {
      code
      statut
      aFaire
      candidats {
        code
        libelle
        part
        base
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecodageQuery, RecodageQueryVariables>;
export const RobustesseDesPasserellesDocument = new TypedDocumentString(`
    query RobustesseDesPasserelles($de: ID!, $vers: ID!, $nombre: Int, $critere: Critere, $mesureDesPas: MesureDesPas, $contraintes: Contraintes, $repliques: Int, $graine: Int) {
  passerelles(
    de: $de
    vers: $vers
    nombre: $nombre
    critere: $critere
    mesureDesPas: $mesureDesPas
    contraintes: $contraintes
  ) {
    chemins {
      rang
      robustesse(repliques: $repliques, graine: $graine) {
        memeChaine
        memePremierPas
        ecartAuSuivant
        repliques
        graine
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<RobustesseDesPasserellesQuery, RobustesseDesPasserellesQueryVariables>;
