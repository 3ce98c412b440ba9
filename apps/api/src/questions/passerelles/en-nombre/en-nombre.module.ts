import { Module } from '@nestjs/common';
import { EngineModule } from '../../../engine/engine.module';
import type { Example } from '../../../platform/graphiql/graphiql.options';
import { AtteignablesResolver } from './atteignables.resolver';
import { AtteignablesService } from './atteignables.service';
import { MatriceResolver } from './matrice.resolver';
import { MatriceService } from './matrice.service';
import { ReclassementResolver } from './reclassement.resolver';
import { ReclassementService } from './reclassement.service';

/** Many chains at once: of all pairs, to all that is within a cost, and of groups to posts. */
@Module({
  imports: [EngineModule],
  providers: [
    MatriceResolver,
    MatriceService,
    AtteignablesResolver,
    AtteignablesService,
    ReclassementResolver,
    ReclassementService,
  ],
})
export class EnNombreModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'atteignables',
      query: `# Ce qui est à portée de deux métiers d'un site qui ferme, par une chaîne de force 0,1 au moins (coût 2,3).
query Atteignables($depuis: [ID!] = ["K2204", "K1302"], $coutMax: Float! = 2.3) {
  atteignables(depuis: $depuis, coutMax: $coutMax, limite: 10) {
    total
    metiers {
      metier { code libelle }
      depuis { libelle }
      premierPas { libelle }
      force
      etapes
    }
    methode { release parametres }
  }
}
`,
    },
    {
      name: 'reclassement',
      query: `# Qui irait où : deux groupes, deux métiers à pourvoir ; et ce que chaque groupe aurait à apprendre.
query Reclassement(
  $groupes: [Groupe!]! = [{ code: "K2204", effectif: 12 }, { profil: { experiences: ["K1302"] }, effectif: 5 }]
  $postes: [Poste!]! = [{ code: "J1301", nombre: 8 }, { code: "J1501", nombre: 6 }]
) {
  reclassement(groupes: $groupes, postes: $postes) {
    valeurTotale
    affectations { groupe vers { code libelle } nombre valeur }
    sansPoste
    postesVacants
    apprentissages { groupe placees items(limite: 5) { personnes item { libelle } } }
  }
}
`,
    },
    {
      name: 'matrice',
      query: `# La meilleure chaîne de chaque paire.
query Matrice($de: [ID!]! = ["K2204", "K1302"], $vers: [ID!]! = ["J1301", "J1501", "J1506"]) {
  matrice(de: $de, vers: $vers, critere: EQUILIBRE) {
    cellules { de vers force goulot etapes cout }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
