import { Controller, Get, Headers, NotFoundException, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ApiConfiguration } from '../configuration/api.configuration';
import { hasAnswer, textTag } from '../http/answer-tag';
import { printPublicSchema } from './print-schema';

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: string): unknown;
}

/** The schema, for tools that read it from an address. */
@Controller('schema.graphql')
export class SchemaController {
  private text: string | undefined;

  constructor(
    private readonly configuration: ApiConfiguration,
    private readonly modules: ModuleRef,
  ) {}

  /** In the schema definition language, as apps/api/schema.graphql holds it. */
  @Get()
  read(@Headers('if-none-match') held: string | undefined, @Res() reply: Reply): void {
    if (!this.configuration.introspection) throw new NotFoundException('The schema is not told here.');
    this.text ??= printPublicSchema(this.modules.get(GraphQLSchemaHost, { strict: false }).schema);
    const tag = textTag(this.text);
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (hasAnswer(held ?? null, tag)) reply.status(304).send();
    else reply.header('content-type', 'text/plain; charset=utf-8').send(this.text);
  }
}
