import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { RechercheResolver } from './recherche.resolver';
import { RechercheService } from './recherche.service';

/** What the nomenclature calls by what someone typed. */
@Module({ imports: [ReleaseModule], providers: [RechercheResolver, RechercheService] })
export class RechercheModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'recherche',
      query: `# Ce que la nomenclature appelle ainsi, fautes de frappe comprises.
query Rechercher($texte: String! = "prof de yoga") {
  rechercher(texte: $texte) {
    release
    resultats { type code libelle libelleTrouve peuUsitee metier { code libelle } }
  }
}
`,
    },
  ];
}
