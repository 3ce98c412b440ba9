import { Controller, Get, Header, Headers, HttpCode, Res } from '@nestjs/common';
import { softwareName } from '@rome-graph/software';
import { ApiConfiguration } from '../configuration/api.configuration';
import { graphqlPath } from '../http/graphql.path';

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: unknown): unknown;
}

/** The root of the site: a browser is sent to GraphiQL, a program is told what answers, and the addresses. */
@Controller()
export class HomeController {
  constructor(private readonly configuration: ApiConfiguration) {}

  /** Which rome-graph this is, and where its API is. */
  @Get()
  home(@Headers('accept') accept: string | undefined, @Res() reply: Reply): void {
    const { graphiql, software } = this.configuration;
    if (graphiql && accept?.includes('text/html')) {
      reply.status(302).header('location', graphqlPath).send();
      return;
    }
    const { version, commit } = software;
    const addresses = { graphql: graphqlPath, schema: '/schema.graphql', live: '/health/live', ready: '/health/ready' };
    reply.send({ name: softwareName, version, commit, ...addresses });
  }

  /** Browsers ask for it; there is none. */
  @Get('favicon.ico')
  @HttpCode(204)
  @Header('cache-control', 'public, max-age=86400')
  favicon(): void {
    return;
  }
}
