import { readFileSync } from 'node:fs';
import { Controller, Get, Headers, NotFoundException, Res } from '@nestjs/common';
import { ApiConfiguration } from '../../platform/configuration/api.configuration';
import { hasAnswer, textTag } from '../../platform/http/answer-tag';
import { openApiDocument } from './openapi.document';

interface Reply {
  status(status: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body?: string): unknown;
}

interface Text {
  readonly text: string;
  readonly tag: string;
}

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>API ROME 4.0</title>
    <link rel="stylesheet" href="/openapi/swagger-ui.css" />
  </head>
  <body>
    <div id="openapi"></div>
    <script src="/openapi/swagger-ui-bundle.js"></script>
    <script>
      SwaggerUIBundle({ url: '/openapi.json', dom_id: '#openapi', validatorUrl: null, docExpansion: 'none', deepLinking: true });
    </script>
  </body>
</html>
`;

/** The document of the official paths, and Swagger UI to read it with: all of it comes from this server. */
@Controller()
export class OpenApiController {
  private readonly texts = new Map<string, Text>();

  constructor(private readonly configuration: ApiConfiguration) {}

  /** OpenAPI 3.1. */
  @Get('openapi.json')
  document(@Headers('if-none-match') held: string | undefined, @Res() reply: Reply): void {
    this.requireShown(this.configuration.introspection);
    const make = (): string => JSON.stringify(openApiDocument(this.configuration.software.version));
    this.send(reply, held, this.once('document', make), 'application/json; charset=utf-8');
  }

  /** Swagger UI. */
  @Get('openapi')
  page(@Headers('if-none-match') held: string | undefined, @Res() reply: Reply): void {
    this.requireShown(this.configuration.graphiql && this.configuration.introspection);
    this.send(
      reply,
      held,
      this.once('page', () => page),
      'text/html; charset=utf-8',
    );
  }

  /** Its program. */
  @Get('openapi/swagger-ui-bundle.js')
  program(@Headers('if-none-match') held: string | undefined, @Res() reply: Reply): void {
    this.asset(reply, held, 'swagger-ui-bundle.js', 'text/javascript; charset=utf-8');
  }

  /** Its style. */
  @Get('openapi/swagger-ui.css')
  style(@Headers('if-none-match') held: string | undefined, @Res() reply: Reply): void {
    this.asset(reply, held, 'swagger-ui.css', 'text/css; charset=utf-8');
  }

  private asset(reply: Reply, held: string | undefined, name: string, type: string): void {
    this.requireShown(this.configuration.graphiql && this.configuration.introspection);
    const read = (): string => readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');
    this.send(reply, held, this.once(name, read), type);
  }

  private requireShown(isShown: boolean): void {
    if (!isShown) throw new NotFoundException('The document is not told here.');
  }

  private once(name: string, make: () => string): Text {
    let known = this.texts.get(name);
    if (!known) {
      const text = make();
      this.texts.set(name, (known = { text, tag: textTag(text) }));
    }
    return known;
  }

  private send(reply: Reply, held: string | undefined, { text, tag }: Text, type: string): void {
    reply.headers({ etag: tag, 'cache-control': 'no-cache' });
    if (hasAnswer(held ?? null, tag)) reply.status(304).send();
    else reply.headers({ 'content-type': type }).send(text);
  }
}
