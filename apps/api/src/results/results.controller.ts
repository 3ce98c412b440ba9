import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { addVary } from '../platform/http/vary';
import type { Varying } from '../platform/http/vary';
import { graphqlPath } from '../platform/http/graphql.path';
import { paramsInAddress } from './params-in-address';
import type { Reply } from './result.reply';
import { requireFormat, requireStyle, sendFailure, sendFile } from './result.reply';
import type { GraphqlParams } from './result.service';
import { isFailure, ResultService } from './result.service';

/** /graphql.csv and its like: what /graphql answers, as a file. */
@Controller(`${graphqlPath.slice(1)}.:format`)
export class ResultsController {
  constructor(private readonly results: ResultService) {}

  /** By GET, as GraphQL over HTTP has it. */
  @Get()
  async read(
    @Param('format') name: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Headers('if-none-match') held: string | undefined,
    @Req() request: object,
    @Res() reply: Reply & Varying,
  ): Promise<void> {
    await this.answer(name, paramsInAddress(query), query.style, held, request, reply);
  }

  /** By POST. */
  @Post()
  @HttpCode(200)
  async ask(
    @Param('format') name: string,
    @Body() params: GraphqlParams,
    @Query('style') style: string | undefined,
    @Req() request: object,
    @Res() reply: Reply & Varying,
  ): Promise<void> {
    await this.answer(name, params, style, undefined, request, reply);
  }

  private async answer(
    name: string,
    params: GraphqlParams,
    style: unknown,
    held: string | undefined,
    request: object,
    reply: Reply & Varying,
  ): Promise<void> {
    addVary(reply, 'Accept', 'Authorization', 'X-Api-Key');
    const format = requireFormat(name);
    const csv = requireStyle(style);
    const answer = await this.results.ask(params, { request, reply });
    if (isFailure(answer)) sendFailure(reply, answer);
    else await sendFile(reply, answer, format, { style: csv, held });
  }
}
