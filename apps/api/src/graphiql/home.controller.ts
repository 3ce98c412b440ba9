import { Controller, Get, Header, Headers, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiConfiguration } from '../configuration/api.configuration';

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: unknown): unknown;
}

/** The root of the site: a browser is sent to GraphiQL, a program is told the addresses. */
@Controller()
export class HomeController {
  constructor(@Inject(ApiConfiguration) private readonly configuration: ApiConfiguration) {}

  /** Where the API is. */
  @Get()
  home(@Headers('accept') accept: string | undefined, @Res() reply: Reply): void {
    if (this.configuration.graphiql && accept?.includes('text/html')) {
      reply.status(302).header('location', '/graphql').send();
      return;
    }
    reply.send({ name: 'rome-graph', graphql: '/graphql', live: '/health/live', ready: '/health/ready' });
  }

  /** Browsers ask for it; there is none. */
  @Get('favicon.ico')
  @HttpCode(204)
  @Header('cache-control', 'public, max-age=86400')
  favicon(): void {
    return;
  }
}
