import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { StatistiquesResolver } from './statistiques.resolver';
import { StatistiquesService } from './statistiques.service';

/** Counts over the whole nomenclature. */
@Module({ imports: [ReleaseModule], providers: [StatistiquesResolver, StatistiquesService] })
export class StatistiquesModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'statistiques',
      query: `# Des décomptes sur toute la nomenclature.
query Statistiques {
  statistiques {
    release
    fichesParGrandDomaine { code libelle fiches }
    partsDesTags { tag valeur fiches partDesFiches appellations partDesAppellations }
    appellationsIssuesDAilleurs(limite: 5) { appellations resultats { parentDeLAppellation parentDeLaFiche appellations fiches } }
    fichesParParentV3(limite: 5) { total resultats { code libelle fiches metiers { code libelle } } }
    macroCompetencesLesPlusPartagees(limite: 10) { total resultats { code libelle metiers directs } }
    metiersParNiveauDeCertification { niveau certifications metiers }
  }
}
`,
    },
  ];
}
