import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { ReleaseModule } from '../../release/release.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { DatabasePasserelles } from './database-passerelles';
import { PasserelleDepuisProfilService } from './passerelle-depuis-profil.service';
import {
  EtapeDepuisProfilResolver,
  EtapeResolver,
  PasserelleDepuisProfilResolver,
  PasserelleResolver,
  PasserellesResolver,
  TotalDePasserelleResolver,
  TotalDepuisProfilResolver,
} from './passerelles.resolver';
import { PasserellesService } from './passerelles.service';
import { Projections } from './projections';

/** How to go from a métier to another. */
@Module({
  imports: [EngineModule, ReleaseModule],
  providers: [
    PasserellesResolver,
    PasserelleResolver,
    EtapeResolver,
    TotalDePasserelleResolver,
    PasserellesService,
    PasserelleDepuisProfilResolver,
    EtapeDepuisProfilResolver,
    TotalDepuisProfilResolver,
    PasserelleDepuisProfilService,
    DatabasePasserelles,
    Projections,
  ],
})
export class PasserellesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'passerelles',
      query: `# De K2204 (agent de nettoyage industriel) à J1501 (aide-soignant) : la meilleure chaîne de métiers.
# À gauche, la deuxième icône ouvre un explorateur, où une requête se compose et se change par des clics.
query Passerelles($de: ID! = "K2204", $vers: ID! = "J1501") {
  passerelles(de: $de, vers: $vers) {
    chemins {
      force
      goulot
      etapes {
        de { code libelle }
        vers { code libelle fiche { emploiReglemente riasecMajeur } }
        couverture
        couvertureCumulee
        mobiliteOfficielle
        communs(limite: 5) { libelle nature poids }
        nbManquants
        manquants(limite: 5) { libelle nature poids coeurMetier }
      }
    }
    motif
    methode { release niveau formule parametres }
  }
}
`,
    },
    {
      name: 'chaînes équilibrées',
      query: `# Un chemin que des pas aisés se partagent (EQUILIBRE), par cosinus : ce qu'il demande d'apprendre à chaque pas et en tout, les
# certifications qui y préparent, les mois de formation si une table de coûts est chargée, et jusqu'où le croire (robustesse :
# un item oublié sur dix, 200 fois).
query ChainesEquilibrees($de: ID! = "K2204", $vers: ID! = "J1501") {
  passerelles(de: $de, vers: $vers, critere: EQUILIBRE, mesureDesPas: COSINUS_IDF) {
    poidsDirect
    chemins {
      poidsAApprendre
      moisDeFormation
      robustesse { memeChaine memePremierPas ecartAuSuivant }
      etapes {
        vers { code libelle }
        force
        couverture
        poidsAApprendre
        certifications(limite: 3) { libelle niveauEuropeen }
        coutDeFormation { mois ditDe source certification { libelle niveauEuropeen } }
      }
    }
    methode { release formule parametres }
  }
}
`,
    },
    {
      name: 'passerelles depuis un profil',
      query: `# D'un an de nettoyage sans machines, et de bénévolat auprès de malades, à aide-soignant : la chaîne qui équilibre les pas.
# activites(metier: "K2204") donne les codes de sauf.
query PasserelleDepuisProfil($vers: ID! = "J1501") {
  passerelleDepuisProfil(
    vers: $vers
    profil: {
      experiencesDetaillees: [
        { code: "K2204", sauf: ["107329", "108695"], mois: 12, annee: 2024 }
        { code: "K1302", nature: BENEVOLE }
      ]
    }
  ) {
    dejaTenu
    poidsDirect
    chemins {
      force
      goulot
      poidsAApprendre
      etapes {
        de { code libelle }
        vers { code libelle }
        force
        couvertureCumulee
        poidsAApprendre
        manquants(limite: 5) { libelle nature coeurMetier }
      }
    }
    motif
    experiences { metier { libelle } nature mois annee }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
