import { Injectable, Module } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { requireDeclared } from '../platform/limits/answered-by.decorator';
import type { Example } from '../platform/graphiql/graphiql.options';
import { buildGeneratedSchema, readTypeDefs } from './generated.schema';
import { mergeWithNomenclature } from './merged.schema';

/** Joins the generated nomenclature to the questions of the other modules. */
@Injectable()
export class NomenclatureSchema {
  /** The whole schema, from that of the questions. */
  async join(questions: GraphQLSchema): Promise<GraphQLSchema> {
    requireDeclared(questions);
    const typeDefs = readTypeDefs();
    return mergeWithNomenclature(questions, await buildGeneratedSchema(typeDefs), typeDefs);
  }
}

/** Métiers, appellations, compétences … with filters, sorting and pagination, straight from Neo4j. */
@Module({ providers: [NomenclatureSchema], exports: [NomenclatureSchema] })
export class NomenclatureModule {
  static readonly examples: readonly Example[] = [
    {
      name: 'fiche',
      query: `# La fiche M1805, de ses appellations à l'arborescence de ses compétences.
query Fiche($code: ID! = "M1805") {
  metiers(where: { code: { eq: $code } }) {
    code
    libelle
    definition
    appellations(where: { peuUsitee: { eq: false } }, sort: [{ libelle: ASC }]) { libelle }
    competencesConnection(first: 10) {
      totalCount
      edges { properties { coeurMetier } node { libelle macroCompetence { libelle objectif { libelle } } } }
    }
    savoirs(limit: 10) { libelle categorieSavoir { libelle } }
    contextesTravail { libelle typeContexte { libelle } }
    secteursActivite { libelle }
    mobilitesConnection(sort: [{ edge: { ordre: ASC } }]) { edges { properties { ordre } node { code libelle } } }
  }
}
`,
    },
  ];
}
