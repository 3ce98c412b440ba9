// Generated from apps/api/schema.graphql by `npm run generate`: edit the documents of libs/client, not this file.
import type * as Types from './schema.ts';

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

export type AireDeMobiliteQueryVariables = Exact<{
  code: string;
  etapes?: number | null | undefined;
  origine?: Types.OrigineMobilite | null | undefined;
  couvertureMin?: number | null | undefined;
  aretes?: number | null | undefined;
}>;

export type AireDeMobiliteQuery = {
  readonly aireDeMobilite: {
    readonly total: number;
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly metiers: ReadonlyArray<{
      readonly etapes: number;
      readonly cout: number | null;
      readonly metier: { readonly code: string; readonly libelle: string };
    }>;
    readonly aretes: ReadonlyArray<{
      readonly de: string;
      readonly vers: string;
      readonly officielle: number | null;
      readonly couverture: number | null;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type AiresDeMobiliteQueryVariables = Exact<{
  metier?: string | null | undefined;
  metiers?: number | null | undefined;
  ponts?: number | null | undefined;
}>;

export type AiresDeMobiliteQuery = {
  readonly airesDeMobilite: {
    readonly total: number;
    readonly modularite: number;
    readonly aires: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly taille: number;
      readonly cohesion: number;
      readonly contribution: number;
      readonly metierCentral: { readonly code: string; readonly libelle: string };
      readonly items: ReadonlyArray<{ readonly item: { readonly code: string; readonly libelle: string } }>;
      readonly metiers: ReadonlyArray<{ readonly metier: { readonly code: string; readonly libelle: string } }>;
      readonly ponts: ReadonlyArray<{ readonly metier: { readonly code: string; readonly libelle: string } }>;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type ArborescenceDesCompetencesQueryVariables = Exact<{
  parent?: string | null | undefined;
}>;

export type ArborescenceDesCompetencesQuery = {
  readonly arborescenceDesCompetences: {
    readonly release: string;
    readonly elements: ReadonlyArray<{
      readonly niveau: Types.NiveauDArborescence;
      readonly code: string;
      readonly codeOgr: string | null;
      readonly libelle: string | null;
      readonly competences: number;
      readonly metiers: number;
    }>;
  };
};

export type AtteignablesQueryVariables = Exact<{
  depuis?: ReadonlyArray<string> | string | null | undefined;
  profil?: Types.Profil | null | undefined;
  coutMax: number;
  etapesMax?: number | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
  limite?: number | null | undefined;
  decalage?: number | null | undefined;
}>;

export type AtteignablesQuery = {
  readonly atteignables: {
    readonly total: number;
    readonly metiers: ReadonlyArray<{
      readonly cout: number;
      readonly force: number;
      readonly etapes: number;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly depuis: { readonly code: string; readonly libelle: string } | null;
      readonly premierPas: { readonly code: string; readonly libelle: string };
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type CarteDesMetiersQueryVariables = Exact<{ [key: string]: never }>;

export type CarteDesMetiersQuery = {
  readonly carteDesMetiers: {
    readonly aires: ReadonlyArray<{ readonly code: string; readonly libelle: string; readonly taille: number }>;
    readonly metiers: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly aire: string;
      readonly x: number;
      readonly y: number;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type ChangementsQueryVariables = Exact<{
  depuis?: string | null | undefined;
  jusqua?: string | null | undefined;
  code?: string | null | undefined;
  nature?: string | null | undefined;
  type?: Types.TypeChangement | null | undefined;
  limite?: number | null | undefined;
  decalage?: number | null | undefined;
}>;

export type ChangementsQuery = {
  readonly changements: {
    readonly release: string;
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly type: Types.TypeChangement;
      readonly nature: string;
      readonly code: string;
      readonly libelle: string | null;
      readonly attribut: string | null;
      readonly anciennesValeurs: ReadonlyArray<string>;
      readonly nouvellesValeurs: ReadonlyArray<string>;
      readonly cible: string | null;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
  };
};

export type ChangementConstateFragment = {
  readonly type: Types.TypeChangement;
  readonly nature: string;
  readonly code: string;
  readonly libelle: string | null;
  readonly attribut: string | null;
  readonly anciennesValeurs: ReadonlyArray<string>;
  readonly nouvellesValeurs: ReadonlyArray<string>;
  readonly cible: string | null;
  readonly depuis: string;
  readonly jusqua: string;
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

export type DerivesQueryVariables = Exact<{
  code?: string | null | undefined;
  depuis?: string | null | undefined;
  jusqua?: string | null | undefined;
  limite?: number | null | undefined;
  decalage?: number | null | undefined;
}>;

export type DerivesQuery = {
  readonly derives: {
    readonly release: string;
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly metier: string;
      readonly libelle: string;
      readonly renomme: boolean;
      readonly itemsAvant: number;
      readonly itemsApres: number;
      readonly itemsCommuns: number;
      readonly jaccard: number;
      readonly voisinsCommuns: number;
      readonly recouvrement: number;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
  };
};

export type DeriveMesureeFragment = {
  readonly metier: string;
  readonly libelle: string;
  readonly renomme: boolean;
  readonly itemsAvant: number;
  readonly itemsApres: number;
  readonly itemsCommuns: number;
  readonly jaccard: number;
  readonly voisinsCommuns: number;
  readonly recouvrement: number;
  readonly depuis: string;
  readonly jusqua: string;
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

export type EnsembleDeMetiersQueryVariables = Exact<{
  selection: Types.SelectionDeMetiers;
  niveau?: Types.Niveau | null | undefined;
  part?: number | null | undefined;
  seuil?: number | null | undefined;
  limite?: number | null | undefined;
}>;

export type EnsembleDeMetiersQuery = {
  readonly ensembleDeMetiers: {
    readonly taille: number;
    readonly noyau: ReadonlyArray<{
      readonly nombre: number;
      readonly item: {
        readonly code: string;
        readonly libelle: string;
        readonly nature: Types.NatureItem;
        readonly poids: number;
      };
    }>;
    readonly difficilesAQuitter: ReadonlyArray<{
      readonly couverture: number;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly vers: { readonly code: string; readonly libelle: string } | null;
    }>;
    readonly sorties: ReadonlyArray<{
      readonly nombre: number;
      readonly couvertureMoyenne: number;
      readonly metier: { readonly code: string; readonly libelle: string };
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

export type HistoriqueQueryVariables = Exact<{
  code: string;
}>;

export type HistoriqueQuery = {
  readonly historique: {
    readonly release: string;
    readonly code: string;
    readonly elements: ReadonlyArray<{
      readonly nature: string;
      readonly libelle: string | null;
      readonly dernierEn: string | null;
    }>;
    readonly changements: ReadonlyArray<{
      readonly type: Types.TypeChangement;
      readonly nature: string;
      readonly code: string;
      readonly libelle: string | null;
      readonly attribut: string | null;
      readonly anciennesValeurs: ReadonlyArray<string>;
      readonly nouvellesValeurs: ReadonlyArray<string>;
      readonly cible: string | null;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
    readonly derives: ReadonlyArray<{
      readonly metier: string;
      readonly libelle: string;
      readonly renomme: boolean;
      readonly itemsAvant: number;
      readonly itemsApres: number;
      readonly itemsCommuns: number;
      readonly jaccard: number;
      readonly voisinsCommuns: number;
      readonly recouvrement: number;
      readonly depuis: string;
      readonly jusqua: string;
    }>;
  };
};

export type IssusQueryVariables = Exact<{
  code: string;
}>;

export type IssusQuery = {
  readonly issus: {
    readonly release: string;
    readonly code: string;
    readonly libelle: string | null;
    readonly metiers: ReadonlyArray<{ readonly code: string; readonly libelle: string }>;
  };
};

export type MatriceQueryVariables = Exact<{
  de: ReadonlyArray<string> | string;
  vers: ReadonlyArray<string> | string;
  niveau?: Types.Niveau | null | undefined;
  critere?: Types.Critere | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  mesureDesPas?: Types.MesureDesPas | null | undefined;
}>;

export type MatriceQuery = {
  readonly matrice: {
    readonly cellules: ReadonlyArray<{
      readonly de: string;
      readonly vers: string;
      readonly force: number | null;
      readonly goulot: number | null;
      readonly etapes: number | null;
      readonly cout: number | null;
    }>;
    readonly methode: {
      readonly release: string;
      readonly niveau: Types.Niveau;
      readonly formule: string;
      readonly parametres: Record<string, unknown>;
    };
  };
};

export type MetiersPartageantQueryVariables = Exact<{
  code: string;
  minimum?: number | null | undefined;
  niveau?: Types.Niveau | null | undefined;
  liens?: Types.Liens | null | undefined;
  limite?: number | null | undefined;
  decalage?: number | null | undefined;
  items?: number | null | undefined;
}>;

export type MetiersPartageantQuery = {
  readonly metiersPartageant: {
    readonly total: number;
    readonly metier: { readonly code: string; readonly libelle: string };
    readonly resultats: ReadonlyArray<{
      readonly nombre: number;
      readonly poids: number;
      readonly metier: { readonly code: string; readonly libelle: string };
      readonly communs: ReadonlyArray<{
        readonly code: string;
        readonly libelle: string;
        readonly nature: Types.NatureItem;
        readonly poids: number;
        readonly coeurMetier: boolean;
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

export type MetierNommeFragment = { readonly code: string; readonly libelle: string };

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

export type PairesPartageantQueryVariables = Exact<{
  minimum?: number | null | undefined;
  niveau?: Types.Niveau | null | undefined;
  liens?: Types.Liens | null | undefined;
  limite?: number | null | undefined;
  decalage?: number | null | undefined;
}>;

export type PairesPartageantQuery = {
  readonly pairesPartageant: {
    readonly total: number;
    readonly resultats: ReadonlyArray<{
      readonly nombre: number;
      readonly poids: number;
      readonly a: { readonly code: string; readonly libelle: string };
      readonly b: { readonly code: string; readonly libelle: string };
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
      readonly moisDeFormation: number | null;
      readonly etapes: ReadonlyArray<{
        readonly force: number;
        readonly couverture: number;
        readonly couvertureCumulee: number;
        readonly poidsAApprendre: number;
        readonly nbCommuns: number;
        readonly nbManquants: number;
        readonly de: { readonly code: string; readonly libelle: string } | null;
        readonly vers: { readonly code: string; readonly libelle: string };
        readonly coutDeFormation: {
          readonly mois: number;
          readonly ditDe: Types.BaseDuCout;
          readonly source: string;
        } | null;
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
      readonly moisDeFormation: number | null;
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
        readonly coutDeFormation: {
          readonly mois: number;
          readonly ditDe: Types.BaseDuCout;
          readonly source: string;
        } | null;
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

export type ReclassementQueryVariables = Exact<{
  groupes: ReadonlyArray<Types.Groupe> | Types.Groupe;
  postes: ReadonlyArray<Types.Poste> | Types.Poste;
  mesure?: Types.MesureDeReclassement | null | undefined;
  contraintes?: Types.Contraintes | null | undefined;
  items?: number | null | undefined;
}>;

export type ReclassementQuery = {
  readonly reclassement: {
    readonly valeurTotale: number;
    readonly sansPoste: ReadonlyArray<number>;
    readonly postesVacants: ReadonlyArray<number>;
    readonly affectations: ReadonlyArray<{
      readonly groupe: number;
      readonly poste: number;
      readonly nombre: number;
      readonly valeur: number;
      readonly vers: { readonly code: string; readonly libelle: string };
    }>;
    readonly apprentissages: ReadonlyArray<{
      readonly groupe: number;
      readonly placees: number;
      readonly items: ReadonlyArray<{
        readonly personnes: number;
        readonly item: {
          readonly code: string;
          readonly libelle: string;
          readonly nature: Types.NatureItem;
          readonly poids: number;
        };
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

export type ReleaseEnServiceQueryVariables = Exact<{ [key: string]: never }>;

export type ReleaseEnServiceQuery = {
  readonly release: {
    readonly version: string;
    readonly libelle: string;
    readonly empreinte: string;
    readonly chargeeLe: string;
    readonly nbMetiers: number;
    readonly logiciel: { readonly version: string; readonly commit: string | null };
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

export type StatistiquesQueryVariables = Exact<{
  limite?: number | null | undefined;
}>;

export type StatistiquesQuery = {
  readonly statistiques: {
    readonly release: string;
    readonly fichesParGrandDomaine: ReadonlyArray<{
      readonly code: string;
      readonly libelle: string;
      readonly fiches: number;
    }>;
    readonly macroCompetencesLesPlusPartagees: {
      readonly total: number;
      readonly resultats: ReadonlyArray<{
        readonly codeOgr: string;
        readonly libelle: string;
        readonly metiers: number;
        readonly directs: number;
      }>;
    };
    readonly metiersParNiveauDeCertification: ReadonlyArray<{
      readonly niveau: number | null;
      readonly metiers: number;
      readonly certifications: number;
    }> | null;
    readonly partsDesTags: ReadonlyArray<{
      readonly tag: string;
      readonly valeur: string | null;
      readonly fiches: number;
      readonly partDesFiches: number;
    }>;
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
export const ChangementConstateFragmentDoc = new TypedDocumentString(
  `
    fragment ChangementConstate on Changement {
  type
  nature
  code
  libelle
  attribut
  anciennesValeurs
  nouvellesValeurs
  cible
  depuis
  jusqua
}
    `,
  { fragmentName: 'ChangementConstate' },
) as unknown as TypedDocumentString<ChangementConstateFragment, unknown>;
export const DeriveMesureeFragmentDoc = new TypedDocumentString(
  `
    fragment DeriveMesuree on Derive {
  metier
  libelle
  renomme
  itemsAvant
  itemsApres
  itemsCommuns
  jaccard
  voisinsCommuns
  recouvrement
  depuis
  jusqua
}
    `,
  { fragmentName: 'DeriveMesuree' },
) as unknown as TypedDocumentString<DeriveMesureeFragment, unknown>;
export const MetierNommeFragmentDoc = new TypedDocumentString(
  `
    fragment MetierNomme on MetierResume {
  code
  libelle
}
    `,
  { fragmentName: 'MetierNomme' },
) as unknown as TypedDocumentString<MetierNommeFragment, unknown>;
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
export const AireDeMobiliteDocument = new TypedDocumentString(`
    query AireDeMobilite($code: ID!, $etapes: Int, $origine: OrigineMobilite, $couvertureMin: Float, $aretes: Int = 200) {
  aireDeMobilite(
    code: $code
    etapes: $etapes
    origine: $origine
    couvertureMin: $couvertureMin
  ) {
    metier {
      ...MetierNomme
    }
    total
    metiers {
      metier {
        ...MetierNomme
      }
      etapes
      cout
    }
    aretes(limite: $aretes) {
      de
      vers
      officielle
      couverture
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<AireDeMobiliteQuery, AireDeMobiliteQueryVariables>;
export const AiresDeMobiliteDocument = new TypedDocumentString(`
    query AiresDeMobilite($metier: ID, $metiers: Int = 20, $ponts: Int = 5) {
  airesDeMobilite(metier: $metier) {
    total
    modularite
    aires {
      code
      libelle
      taille
      cohesion
      contribution
      metierCentral {
        ...MetierNomme
      }
      items {
        item {
          code
          libelle
        }
      }
      metiers(limite: $metiers) {
        metier {
          ...MetierNomme
        }
      }
      ponts(limite: $ponts) {
        metier {
          ...MetierNomme
        }
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<AiresDeMobiliteQuery, AiresDeMobiliteQueryVariables>;
export const ArborescenceDesCompetencesDocument = new TypedDocumentString(`
    query ArborescenceDesCompetences($parent: ID) {
  arborescenceDesCompetences(parent: $parent) {
    release
    elements {
      niveau
      code
      codeOgr
      libelle
      competences
      metiers
    }
  }
}
    `) as unknown as TypedDocumentString<ArborescenceDesCompetencesQuery, ArborescenceDesCompetencesQueryVariables>;
export const AtteignablesDocument = new TypedDocumentString(`
    query Atteignables($depuis: [ID!], $profil: Profil, $coutMax: Float!, $etapesMax: Int, $contraintes: Contraintes, $mesureDesPas: MesureDesPas, $limite: Int, $decalage: Int) {
  atteignables(
    depuis: $depuis
    profil: $profil
    coutMax: $coutMax
    etapesMax: $etapesMax
    contraintes: $contraintes
    mesureDesPas: $mesureDesPas
    limite: $limite
    decalage: $decalage
  ) {
    total
    metiers {
      metier {
        ...MetierNomme
      }
      depuis {
        ...MetierNomme
      }
      premierPas {
        ...MetierNomme
      }
      cout
      force
      etapes
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<AtteignablesQuery, AtteignablesQueryVariables>;
export const CarteDesMetiersDocument = new TypedDocumentString(`
    query CarteDesMetiers {
  carteDesMetiers {
    aires {
      code
      libelle
      taille
    }
    metiers {
      code
      libelle
      aire
      x
      y
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
}`) as unknown as TypedDocumentString<CarteDesMetiersQuery, CarteDesMetiersQueryVariables>;
export const ChangementsDocument = new TypedDocumentString(`
    query Changements($depuis: String, $jusqua: String, $code: ID, $nature: String, $type: TypeChangement, $limite: Int, $decalage: Int) {
  changements(
    depuis: $depuis
    jusqua: $jusqua
    code: $code
    nature: $nature
    type: $type
    limite: $limite
    decalage: $decalage
  ) {
    release
    total
    resultats {
      ...ChangementConstate
    }
  }
}
    fragment ChangementConstate on Changement {
  type
  nature
  code
  libelle
  attribut
  anciennesValeurs
  nouvellesValeurs
  cible
  depuis
  jusqua
}`) as unknown as TypedDocumentString<ChangementsQuery, ChangementsQueryVariables>;
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
export const DerivesDocument = new TypedDocumentString(`
    query Derives($code: ID, $depuis: String, $jusqua: String, $limite: Int, $decalage: Int) {
  derives(
    code: $code
    depuis: $depuis
    jusqua: $jusqua
    limite: $limite
    decalage: $decalage
  ) {
    release
    total
    resultats {
      ...DeriveMesuree
    }
  }
}
    fragment DeriveMesuree on Derive {
  metier
  libelle
  renomme
  itemsAvant
  itemsApres
  itemsCommuns
  jaccard
  voisinsCommuns
  recouvrement
  depuis
  jusqua
}`) as unknown as TypedDocumentString<DerivesQuery, DerivesQueryVariables>;
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
export const EnsembleDeMetiersDocument = new TypedDocumentString(`
    query EnsembleDeMetiers($selection: SelectionDeMetiers!, $niveau: Niveau, $part: Float, $seuil: Float, $limite: Int) {
  ensembleDeMetiers(
    selection: $selection
    niveau: $niveau
    part: $part
    seuil: $seuil
    limite: $limite
  ) {
    taille
    noyau {
      item {
        code
        libelle
        nature
        poids
      }
      nombre
    }
    difficilesAQuitter {
      metier {
        ...MetierNomme
      }
      couverture
      vers {
        ...MetierNomme
      }
    }
    sorties {
      metier {
        ...MetierNomme
      }
      nombre
      couvertureMoyenne
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
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<EnsembleDeMetiersQuery, EnsembleDeMetiersQueryVariables>;
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
export const HistoriqueDocument = new TypedDocumentString(`
    query Historique($code: ID!) {
  historique(code: $code) {
    release
    code
    elements {
      nature
      libelle
      dernierEn
    }
    changements {
      ...ChangementConstate
    }
    derives {
      ...DeriveMesuree
    }
  }
}
    fragment ChangementConstate on Changement {
  type
  nature
  code
  libelle
  attribut
  anciennesValeurs
  nouvellesValeurs
  cible
  depuis
  jusqua
}
fragment DeriveMesuree on Derive {
  metier
  libelle
  renomme
  itemsAvant
  itemsApres
  itemsCommuns
  jaccard
  voisinsCommuns
  recouvrement
  depuis
  jusqua
}`) as unknown as TypedDocumentString<HistoriqueQuery, HistoriqueQueryVariables>;
export const IssusDocument = new TypedDocumentString(`
    query Issus($code: ID!) {
  issus(code: $code) {
    release
    code
    libelle
    metiers {
      ...MetierNomme
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}`) as unknown as TypedDocumentString<IssusQuery, IssusQueryVariables>;
export const MatriceDocument = new TypedDocumentString(`
    query Matrice($de: [ID!]!, $vers: [ID!]!, $niveau: Niveau, $critere: Critere, $contraintes: Contraintes, $mesureDesPas: MesureDesPas) {
  matrice(
    de: $de
    vers: $vers
    niveau: $niveau
    critere: $critere
    contraintes: $contraintes
    mesureDesPas: $mesureDesPas
  ) {
    cellules {
      de
      vers
      force
      goulot
      etapes
      cout
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
}`) as unknown as TypedDocumentString<MatriceQuery, MatriceQueryVariables>;
export const MetiersPartageantDocument = new TypedDocumentString(`
    query MetiersPartageant($code: ID!, $minimum: Int, $niveau: Niveau, $liens: Liens, $limite: Int, $decalage: Int, $items: Int = 20) {
  metiersPartageant(
    code: $code
    minimum: $minimum
    niveau: $niveau
    liens: $liens
    limite: $limite
    decalage: $decalage
  ) {
    metier {
      ...MetierNomme
    }
    total
    resultats {
      metier {
        ...MetierNomme
      }
      nombre
      poids
      communs(limite: $items) {
        ...ItemNomme
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
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
}`) as unknown as TypedDocumentString<MetiersPartageantQuery, MetiersPartageantQueryVariables>;
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
export const PairesPartageantDocument = new TypedDocumentString(`
    query PairesPartageant($minimum: Int, $niveau: Niveau, $liens: Liens, $limite: Int, $decalage: Int) {
  pairesPartageant(
    minimum: $minimum
    niveau: $niveau
    liens: $liens
    limite: $limite
    decalage: $decalage
  ) {
    total
    resultats {
      a {
        ...MetierNomme
      }
      b {
        ...MetierNomme
      }
      nombre
      poids
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<PairesPartageantQuery, PairesPartageantQueryVariables>;
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
      moisDeFormation
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
        coutDeFormation {
          mois
          ditDe
          source
        }
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
      moisDeFormation
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
        coutDeFormation {
          mois
          ditDe
          source
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
export const ReclassementDocument = new TypedDocumentString(`
    query Reclassement($groupes: [Groupe!]!, $postes: [Poste!]!, $mesure: MesureDeReclassement, $contraintes: Contraintes, $items: Int = 5) {
  reclassement(
    groupes: $groupes
    postes: $postes
    mesure: $mesure
    contraintes: $contraintes
  ) {
    valeurTotale
    affectations {
      groupe
      poste
      vers {
        ...MetierNomme
      }
      nombre
      valeur
    }
    sansPoste
    postesVacants
    apprentissages {
      groupe
      placees
      items(limite: $items) {
        item {
          code
          libelle
          nature
          poids
        }
        personnes
      }
    }
    methode {
      ...MethodeAppliquee
    }
  }
}
    fragment MetierNomme on MetierResume {
  code
  libelle
}
fragment MethodeAppliquee on Methode {
  release
  niveau
  formule
  parametres
}`) as unknown as TypedDocumentString<ReclassementQuery, ReclassementQueryVariables>;
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
export const ReleaseEnServiceDocument = new TypedDocumentString(`
    query ReleaseEnService {
  release {
    version
    libelle
    empreinte
    chargeeLe
    nbMetiers
    logiciel {
      version
      commit
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseEnServiceQuery, ReleaseEnServiceQueryVariables>;
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
export const StatistiquesDocument = new TypedDocumentString(`
    query Statistiques($limite: Int = 50) {
  statistiques {
    release
    fichesParGrandDomaine {
      code
      libelle
      fiches
    }
    macroCompetencesLesPlusPartagees(limite: $limite) {
      total
      resultats {
        codeOgr
        libelle
        metiers
        directs
      }
    }
    metiersParNiveauDeCertification {
      niveau
      metiers
      certifications
    }
    partsDesTags {
      tag
      valeur
      fiches
      partDesFiches
    }
  }
}
    `) as unknown as TypedDocumentString<StatistiquesQuery, StatistiquesQueryVariables>;
