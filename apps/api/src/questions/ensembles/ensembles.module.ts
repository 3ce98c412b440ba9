import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { EnsembleDeMetiersResolver } from './ensemble-de-metiers.resolver';
import { EnsembleDeMetiersService } from './ensemble-de-metiers.service';

/** Questions on a set of métiers. */
@Module({ imports: [EngineModule], providers: [EnsembleDeMetiersResolver, EnsembleDeMetiersService] })
export class EnsemblesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'ensemble de métiers',
      query: `# Ce que les métiers issus de K1302 (ROME 3) ont en commun, leurs meilleures sorties, les plus difficiles à quitter.
query EnsembleDeMetiers($origine: ID! = "K1302") {
  ensembleDeMetiers(selection: { codesRomeParents: [$origine] }, limite: 5) {
    taille
    noyau { nombre item { libelle nature } }
    sorties { couvertureMoyenne nombre metier { code libelle } }
    difficilesAQuitter { couverture metier { libelle } vers { libelle } }
  }
}
`,
    },
  ];
}
