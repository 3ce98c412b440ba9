import { Injectable, Module } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { requireDeclared } from '../platform/limits/answered-by.decorator';
import { buildGeneratedSchema, readTypeDefs } from './generated.schema';
import { mergeWithNomenclature } from './merged.schema';
import { nomenclatureExamples } from './nomenclature.examples';

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
  static readonly examples = nomenclatureExamples;
}
