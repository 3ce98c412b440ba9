import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { getArgumentValues, isObjectType, parse } from 'graphql';
import { ArgumentsPipe } from '../../src/platform/server/arguments.pipe';

/** What a refusal tells. */
export interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly argument: string };
}

/**
 * The arguments of a field as the API reads them: as the schema of its resolvers declares them, defaults included, then
 * checked by the pipe that checks those of every question.
 */
export class QuestionArguments<Args> {
  private readonly pipe = new ArgumentsPipe();

  private constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly metatype: Type<Args>,
  ) {}

  /** @param field as `Query.ecart` */
  static async of<Args>(field: string, metatype: Type<Args>, ...resolvers: Type[]): Promise<QuestionArguments<Args>> {
    const [typeName = '', name = ''] = field.split('.');
    const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
    const schema = await builder.get(GraphQLSchemaFactory).create(resolvers, { skipCheck: true });
    await builder.close();
    const type = schema.getType(typeName);
    const declared = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!declared) throw new Error(`The resolvers have no field ${field}.`);
    return new QuestionArguments(declared, metatype);
  }

  /** The arguments of a question, as text in the syntax of GraphQL; empty for none. */
  async read(text: string): Promise<Args> {
    const { definitions } = parse(`{ ${this.field.name}${text && `(${text})`} }`);
    const [node] = (definitions[0] as OperationDefinitionNode).selectionSet.selections;
    const values = getArgumentValues(this.field, node as FieldNode);
    return (await this.pipe.transform(values, { type: 'body', metatype: this.metatype })) as Args;
  }

  /** The BAD_USER_INPUT that arguments are refused by; fails when they are not. */
  refusal(text: string): Promise<Refusal> {
    return refusalOf(() => this.read(text));
  }
}

/** The error that something is refused by, at once or in a later turn of the event loop; fails when it is not. */
export async function refusalOf(ask: () => unknown): Promise<Refusal> {
  try {
    await ask();
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('Not refused.');
}
