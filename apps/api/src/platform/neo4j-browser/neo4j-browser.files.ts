import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { browserFiles, cypherDirectory } from '@rome-graph/neo4j';
import { hasAnswer, textTag } from '../http/answer-tag';

const contentTypes: Readonly<Record<string, string>> = {
  [browserFiles.style.address]: 'text/plain; charset=utf-8',
  [browserFiles.guide.address]: 'text/html; charset=utf-8',
};
const files = new Map<string, string>(Object.values(browserFiles).map(({ address, file }) => [address, file]));

/** The guide is shown by Neo4j Browser; opened by itself it runs nothing and asks nothing. */
const policy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Serves the style and the guide of Neo4j Browser, whose page is of another origin: to all, since they are the same two files
 * everywhere and tell nothing of the graph.
 */
export function registerNeo4jBrowser(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    const address = request.url.split('?', 1)[0] ?? '';
    const file = files.get(address);
    if (file === undefined || !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return undefined;
    reply.header('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      // Browser asks for the guide past all caches, by headers that no simple request has.
      return reply.header('access-control-allow-headers', 'cache-control, pragma').status(204).send();
    }
    const text = readOnce(file);
    const tag = textTag(text);
    reply.header('etag', tag).header('cache-control', 'no-cache').header('content-security-policy', policy);
    if (hasAnswer(request.headers['if-none-match'] ?? null, tag)) return reply.status(304).send();
    return reply.header('content-type', contentTypes[address] ?? '').send(text);
  });
}

const texts = new Map<string, string>();

function readOnce(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(cypherDirectory(), file), 'utf8');
  texts.set(file, text);
  return text;
}
