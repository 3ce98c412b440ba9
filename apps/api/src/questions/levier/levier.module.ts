import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { EffetsDeLevierResolver } from './effets-de-levier.resolver';
import { EffetsDeLevierService } from './effets-de-levier.service';

/** What learning an item would open. */
@Module({ imports: [EngineModule], providers: [EffetsDeLevierResolver, EffetsDeLevierService] })
export class LevierModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'effets de levier',
      query: `# Ce qu'un agent de nettoyage gagnerait le plus à apprendre.
query EffetsDeLevier($code: ID! = "K2204") {
  effetsDeLevier(code: $code, limite: 5) {
    total
    resultats { nombre item { libelle nature poids } metiers(limite: 5) { code libelle } }
  }
}
`,
    },
    {
      name: 'effets de levier d’un profil',
      query: `# Le même, quand on a aussi aidé un proche à domicile : sans code, avec un profil.
query EffetsDeLevierDUnProfil {
  effetsDeLevier(
    profil: { experiences: ["K2204"], experiencesDetaillees: [{ code: "K1302", nature: PERSONNELLE }] }
    limite: 5
  ) {
    total
    resultats { nombre item { libelle nature poids } metiers(limite: 5) { code libelle } }
    methode { release formule parametres }
  }
}
`,
    },
  ];
}
