import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { PistesResolver } from './pistes.resolver';
import { PistesService } from './pistes.service';

/** Where someone could go, from what they bring and want. */
@Module({ imports: [EngineModule], providers: [PistesResolver, PistesService] })
export class PistesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'changer de métier',
      query: `# Où aller après avoir été agent de nettoyage, quand on aime aider les gens (RIASEC : S).
query ChangerDeMetier($experiences: [ID!] = ["K2204"]) {
  pistes(profil: { experiences: $experiences, riasec: [S] }, limite: 5) {
    total
    resultats {
      couverture palier rang accessible reglemente nbTenus nbManquants nbCertifications
      metier { code libelle fiche { certifications(limit: 3) { libelle } } }
      tenus(limite: 3) { libelle }
      manquants(limite: 3) { libelle coeurMetier }
    }
    methode { release formule parametres }
  }
}
`,
    },
    {
      name: 'à ma portée ?',
      query: `# Ces deux métiers sont-ils à la portée d'un agent de nettoyage qui refuse le travail de nuit, et sinon pourquoi ?
query AMaPortee($cibles: [ID!] = ["J1301", "J1501"]) {
  pistes(
    cibles: $cibles
    profil: {
      experiencesDetaillees: [{ code: "K2204", sauf: ["107329", "108695"], mois: 30, annee: 2025 }]
      contextesRefuses: ["300803"]
    }
  ) {
    resultats {
      metier { code libelle }
      palier
      explication
      couverture
      rang
      quantile
      aAcquerir(limite: 5) { libelle nature coeurMetier }
      certifications(limite: 5) { libelle niveauEuropeen }
      contextesRefuses { libelle }
    }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
