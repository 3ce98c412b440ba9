import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { ReleaseModule } from '../../release/release.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { DatabasePasserelles } from './database-passerelles';
import { EtapeResolver, PasserelleResolver, PasserellesResolver } from './passerelles.resolver';
import { PasserellesService } from './passerelles.service';
import { Projections } from './projections';

/** How to go from a métier to another. */
@Module({
  imports: [EngineModule, ReleaseModule],
  providers: [
    PasserellesResolver,
    PasserelleResolver,
    EtapeResolver,
    PasserellesService,
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
  ];
}
