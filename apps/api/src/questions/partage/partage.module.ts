import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { PartageResolver } from './partage.resolver';
import { PartageService } from './partage.service';

/** Which métiers share items. */
@Module({ imports: [EngineModule], providers: [PartageResolver, PartageService] })
export class PartageModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'métiers qui partagent',
      query: `# Les métiers qui partagent au moins cinq macro-compétences avec M1805, et leurs domaines professionnels.
query MetiersPartageant($code: ID! = "M1805", $minimum: Int! = 5) {
  metiersPartageant(code: $code, minimum: $minimum, limite: 10) {
    total
    resultats {
      nombre
      metier { code libelle fiche { domaineProfessionnel { libelle } } }
      communs(limite: 3) { libelle }
    }
    methode { release niveau parametres }
  }
}
`,
    },
    {
      name: 'paires qui partagent',
      query: `# Les paires de métiers qui mobilisent ensemble, dans leurs fiches mêmes, au moins dix macro-compétences.
query PairesPartageant($minimum: Int! = 10) {
  pairesPartageant(minimum: $minimum, liens: DIRECTS, limite: 10) {
    total
    resultats { nombre poids a { code libelle } b { code libelle } }
  }
}
`,
    },
  ];
}
