import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { ActivitesResolver } from './activites.resolver';
import { ActivitesService } from './activites.service';

/** What one does in a métier, to be ticked by who has exercised it. */
@Module({ imports: [EngineModule], providers: [ActivitesResolver, ActivitesService] })
export class ActivitesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'activités d’un métier',
      query: `# Ce que fait un agent de nettoyage : les codes vont dans seulement ou sauf d'une expérience.
query ActivitesDUnMetier($metier: ID! = "K2204") {
  activites(metier: $metier) {
    metier { code libelle }
    groupes {
      enjeu
      objectif
      items { autresMetiers item { code libelle nature poids coeurMetier } }
    }
  }
}
`,
    },
  ];
}
