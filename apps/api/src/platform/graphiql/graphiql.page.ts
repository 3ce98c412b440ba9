import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { hasAnswer, textTag } from '../http/answer-tag';
import { isGraphqlPath, showsGraphiql } from '../http/graphql.path';
import { addVary } from '../http/vary';
import type { Example } from './graphiql.options';
import { graphiqlOptions } from './graphiql.options';

/**
 * Serves GraphiQL, whose page holds all that it needs, 9 MB, with a tag: a browser that has it is not sent it again.
 */
export function registerGraphiql(adapter: FastifyAdapter, examples: readonly Example[]): void {
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (!isGraphqlPath(request.url)) return undefined;
    // One address has the page and the answers of questions.
    addVary(reply, 'Accept');
    if (!showsGraphiql(request)) return undefined;
    const { text, tag } = renderOnce(examples);
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (hasAnswer(request.headers['if-none-match'] ?? null, tag)) return reply.status(304).send();
    return reply.header('content-type', 'text/html; charset=utf-8').send(text);
  });
}

interface Page {
  readonly text: string;
  readonly tag: string;
}

let page: Page | undefined;

function renderOnce(examples: readonly Example[]): Page {
  if (!page) {
    const text = completed(renderGraphiQL(graphiqlOptions(examples)).trimStart());
    page = { text, tag: textTag(text) };
  }
  return page;
}

const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1" />';
/**
 * GraphiQL 5 leaves tabs where their animation began, hundreds of pixels from where they are shown, as soon as they have the
 * focus: pressed by the mouse they fly away before it is released, and are never opened.
 */
const tabsThatStay = '<style>.graphiql-tab { transform: none !important; }</style>';
/** On a phone the answer stands under the question, and the explorer above both: beside them each is a column of a letter. */
const panesThatStack = `<style>
  @media (max-width: 700px) {
    .graphiql-container .graphiql-main, .graphiql-container #graphiql-session { flex-direction: column; }
    .graphiql-container .graphiql-horizontal-drag-bar, .graphiql-container .graphiql-logo { display: none; }
    .graphiql-container .graphiql-sessions { margin: 0; border-radius: 0; min-height: 0; }
    .graphiql-container #graphiql-session { overflow-y: auto; padding: 0; }
    .graphiql-container #graphiql-session > div { flex: 1 0 300px !important; min-width: 0; }
  }
</style>`;

/** What the page of GraphiQL leaves out. */
function completed(html: string): string {
  return html
    .replace('<meta charset="utf-8" />', `$&\n      ${viewport}`)
    .replace('</head>', `  ${tabsThatStay}\n  ${panesThatStack}\n    $&`);
}
