import { Module } from '@nestjs/common';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { ReleaseModule } from '../../release/release.module';
import { RecodageResolver } from './recodage.resolver';
import { RecodageService } from './recodage.service';

/** What old codes have become. */
@Module({ imports: [ReleaseModule], providers: [RecodageResolver, RecodageService] })
export class RecodageModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'recodage',
      query: `# Ce que sont devenus des codes de ROME 3 : une fiche scindée, une autre qui a rejoint une fiche d'aujourd'hui, une appellation.
query Recodage($codes: [ID!]! = ["M1805", "H2102", "11591"], $depuis: String = "3") {
  recodage(codes: $codes, depuis: $depuis) {
    depuis
    release
    resultats {
      code statut aFaire
      candidats { code libelle part base }
    }
  }
}
`,
    },
  ];
}
