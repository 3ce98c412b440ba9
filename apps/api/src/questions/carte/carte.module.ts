import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { CarteResolver } from './carte.resolver';
import { CarteService } from './carte.service';

/** The map of all métiers. */
@Module({ imports: [EngineModule], providers: [CarteResolver, CarteService] })
export class CarteModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'carte des métiers',
      query: `# Où dessiner chaque métier, et de quelle couleur : la carte calculée au chargement.
query CarteDesMetiers {
  carteDesMetiers {
    aires { code libelle taille }
    metiers { code libelle aire x y }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
