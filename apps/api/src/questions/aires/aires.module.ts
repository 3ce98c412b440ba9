import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { AireDeMobiliteResolver } from './aire-de-mobilite.resolver';
import { AireDeMobiliteService } from './aire-de-mobilite.service';
import { AiresDeMobiliteResolver } from './aires-de-mobilite.resolver';
import { AiresDeMobiliteService } from './aires-de-mobilite.service';

/** What can be reached from a métier, and the communities that all métiers form. */
@Module({
  imports: [EngineModule],
  providers: [AireDeMobiliteResolver, AireDeMobiliteService, AiresDeMobiliteResolver, AiresDeMobiliteService],
})
export class AiresModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'aires de mobilité',
      query: `# Les aires de toute la nomenclature : leur taille, ce qui les distingue, les métiers qui les relient.
query AiresDeMobilite {
  airesDeMobilite {
    total
    modularite
    aires {
      code libelle taille cohesion
      items { item { libelle nature } metiers distinction }
      ponts(limite: 3) { metier { code libelle } intermediariteEntreAires }
    }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
