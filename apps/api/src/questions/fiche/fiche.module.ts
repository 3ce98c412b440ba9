import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { FicheResolver } from './fiche.resolver';
import { FicheService } from './fiche.service';

/** The whole fiche of a métier in one answer. */
@Module({ imports: [ReleaseModule], providers: [FicheResolver, FicheService] })
export class FicheModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'fiche entière',
      query: `# La fiche M1805 dans la disposition de la fiche officielle.
query FicheMetier($code: ID! = "M1805") {
  ficheMetier(code: $code) {
    code
    intitule
    riasecMajeur
    riasecMineur
    synonymes { libelle }
    caracteristiques {
      transitionEcologique
      transitionNumerique
      transitionDemographique
      emploiReglemente
      emploiCadre
    }
    definition
    certifications { code libelle type niveauEuropeen codeRncp codeRs certificateur }
    accesEmploi
    competences {
      code
      libelle
      enjeux {
        libelle
        objectifs {
          libelle
          macroCompetences { code libelle mobilisee coeurMetier competences { libelle coeurMetier } }
        }
      }
    }
    savoirs { libelle savoirs { libelle sousCategorie coeurMetier } }
    contextes { libelle contextes { libelle } }
    secteurs { libelle principal sousSecteurs { libelle } }
    divisionsNaf { code libelle }
    centresInteret { libelle principal }
    themes { libelle }
    mobilites { ordre metier { code libelle } }
    origineV3 { code libelle }
    formacodes { code libelle viaParent }
    faps { code libelle edition qualifications viaParent }
    groupesIsco { code libelle viaParent }
    codesExternes { nomenclature version code libelle sens }
    release
    sources { attribution licence }
  }
}
`,
    },
  ];
}
