import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { ProximitesResolver } from './proximites.resolver';
import { ProximitesService } from './proximites.service';

/** Which métiers are nearest to one. */
@Module({ imports: [EngineModule], providers: [ProximitesResolver, ProximitesService] })
export class ProximitesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'métiers proches',
      query: `# Les métiers que couvre le mieux un aide-soignant, et si la fiche officielle y mène.
query MetiersProches($code: ID! = "J1501") {
  metiersProches(code: $code, mesure: COUVERTURE, limite: 10) {
    resultats { score nbCommuns mobiliteOfficielle metier { code libelle } }
    methode { release niveau formule parametres }
  }
}
`,
    },
  ];
}
