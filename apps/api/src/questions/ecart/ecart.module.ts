import { Module } from '@nestjs/common';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { EcartResolver } from './ecart.resolver';
import { EcartService } from './ecart.service';

/** What going from a métier to another takes. */
@Module({ providers: [EcartResolver, EcartService] })
export class EcartModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'écart',
      query: `# Ce qu'un aide-soignant sait déjà du métier d'assistant de vie dépendance, et ce qu'il lui reste à savoir.
query Ecart($de: ID! = "J1501", $vers: ID! = "K1302") {
  ecart(de: $de, vers: $vers, niveau: SAVOIR) {
    couverture
    nbCommuns
    nbManquants
    communs { libelle poids }
    manquants(limite: 30) { libelle poids coeurMetier }
    methode { release niveau formule parametres }
  }
}
`,
    },
  ];
}
