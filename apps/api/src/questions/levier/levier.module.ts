import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { EffetsDeLevierResolver } from './effets-de-levier.resolver';
import { EffetsDeLevierService } from './effets-de-levier.service';

/** What learning an item would open. */
@Module({ imports: [EngineModule], providers: [EffetsDeLevierResolver, EffetsDeLevierService] })
export class LevierModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'effets de levier',
      query: `# Ce qu'un agent de nettoyage gagnerait le plus à apprendre.
query EffetsDeLevier($code: ID! = "K2204") {
  effetsDeLevier(code: $code, limite: 5) {
    total
    resultats { nombre item { libelle nature poids } metiers(limite: 5) { code libelle } }
  }
}
`,
    },
  ];
}
