import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { ParcoursResolver } from './parcours.resolver';
import { ParcoursService } from './parcours.service';

/** Browsing: métiers from A to Z by filters, and the tree of compétences. */
@Module({ imports: [EngineModule], providers: [ParcoursResolver, ParcoursService] })
export class ParcoursModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'parcours',
      query: `# Les métiers de type social, hors travail de nuit, de A à Z, et de quoi préciser.
query Parcourir {
  parcourirMetiers(filtre: { riasec: [S], contextesRefuses: ["300803"] }, limite: 20) {
    total
    resultats { code libelle }
    curseurSuivant
    facettes { nom valeurs { code libelle metiers } }
  }
  arborescenceDesCompetences { elements { niveau code libelle competences metiers } }
}
`,
    },
  ];
}
