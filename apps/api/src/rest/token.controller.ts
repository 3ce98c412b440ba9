import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiKeyStore } from '../platform/access/api-key.store';
import { tokenSeconds } from '../platform/access/access-tokens';

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Reply {
  status(status: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: unknown): unknown;
}

/** What a client gets where no key is needed: any will do. */
const openToken = 'rome-graph';

/** Tokens as clients of the official APIs ask for them (OAuth 2.0, RFC 6749, 4.4): the secret of a client is its key. */
@Controller('connexion/oauth2/access_token')
export class TokenController {
  constructor(private readonly keys: ApiKeyStore) {}

  /** A token, where the secret is a key or none is needed. Parameters come in the body or in the address. */
  @Post()
  give(@Body() body: unknown, @Req() request: Request, @Res() reply: Reply): void {
    const parameters = new URLSearchParams(request.url.split('?')[1]);
    for (const [name, value] of Object.entries(body ?? {})) parameters.set(name, String(value));
    reply.headers({ 'cache-control': 'no-store' });
    const grant = parameters.get('grant_type');
    if (grant !== 'client_credentials') {
      reply.status(400).send({
        error: grant === null ? 'invalid_request' : 'unsupported_grant_type',
        error_description: 'grant_type is client_credentials.',
      });
      return;
    }
    const token = this.keys.required ? this.keys.tokenFor(secretOf(parameters, request)) : openToken;
    if (token === undefined) {
      reply.status(401).headers({ 'www-authenticate': 'Basic' });
      reply.send({ error: 'invalid_client', error_description: 'client_secret is no key of this server.' });
      return;
    }
    reply.status(200).send({
      access_token: token,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: parameters.get('scope') ?? '',
    });
  }
}

/** As a parameter, or by HTTP Basic. */
function secretOf(parameters: URLSearchParams, { headers }: Request): string {
  const [, basic = ''] = /^Basic\s+(\S+)$/i.exec(String(headers.authorization ?? '')) ?? [];
  const [, secret = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
  return parameters.get('client_secret') ?? secret;
}
