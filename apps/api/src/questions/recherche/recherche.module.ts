import { Module } from '@nestjs/common';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { RechercheResolver } from './recherche.resolver';
import { RechercheService } from './recherche.service';

/** What the nomenclature calls by what someone typed. */
@Module({ providers: [RechercheResolver, RechercheService] })
export class RechercheModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'recherche',
      query: `# Ce que la nomenclature appelle ainsi, fautes de frappe comprises.
query Rechercher($texte: String! = "prof de yoga") {
  rechercher(texte: $texte) {
    release
    total
    resultats { type code libelle libelleTrouve champ approximatif peuUsitee metier { code libelle } }
  }
}
`,
    },
    {
      name: 'suggestions',
      query: `# Ce que le texte peut devenir, à chaque lettre tapée.
query Completer($texte: String! = "aide s") {
  completer(texte: $texte) {
    resultats { texte type code metier { code libelle } }
  }
}
`,
    },
  ];
}
