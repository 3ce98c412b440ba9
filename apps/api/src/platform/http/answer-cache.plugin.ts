import type { Software } from '@rome-graph/software';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { RequestContext } from '../../engine/request-context';
import type { Snapshot } from '../../engine/snapshot';
import { answerTag, hasAnswer } from './answer-tag';
import type { Varying } from './vary';
import { addVary } from './vary';

/** With Fastify's reply. */
type Context = RequestContext & YogaInitialContext & { readonly reply?: Varying };

/** How answers may be kept. */
export interface CacheSettings {
  /** How long the answer to a GET may be kept without asking again, in seconds. */
  readonly cacheSeconds: number;
  /** Whether answers are for the one who asked alone. */
  readonly isPrivate: boolean;
  /** What makes the answers: another one's are not the same. */
  readonly software: Software;
}

/**
 * Gives every answer without errors an ETag and X-Rome-Release that name its release, so that one knows what it is of; and lets the answer to
 * a GET be kept and asked again by If-None-Match: 304 when nothing has changed, without anything being executed.
 */
export function answerCachePlugin({ cacheSeconds, isPrivate, software }: CacheSettings): Plugin {
  const kept = `${isPrivate ? 'private' : 'public'}, max-age=${cacheSeconds}, must-revalidate`;
  const unchanged = new WeakSet<Request>();
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const context = args.contextValue as Context;
      const { params, request, reply } = context;
      if (!context.snapshot || !reply) return undefined;
      const accept = request.headers.get('accept');
      const tagOf = ({ release, synonyms }: Snapshot): string =>
        answerTag(release, software, { ...params, accept, synonyms });
      const isGet = request.method === 'GET';
      const held = isGet ? request.headers.get('if-none-match') : null;
      if (held !== null && hasAnswer(held, tagOf(context.snapshot))) {
        unchanged.add(request);
        nameAnswer(reply, context.snapshot, tagOf(context.snapshot), kept);
        setResultAndStopExecution({ data: null });
        return undefined;
      }
      return {
        onExecuteDone: ({ result }) => {
          const failed = 'errors' in result && result.errors !== undefined && result.errors.length > 0;
          // Read again: the answer may have been made anew from another release than the request began with.
          const { snapshot } = context;
          if (!failed && snapshot) nameAnswer(reply, snapshot, tagOf(snapshot), isGet ? kept : 'no-store');
        },
      };
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (!unchanged.has(request)) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.delete('content-type');
      headers.delete('content-length');
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

function nameAnswer(reply: Varying, { release }: Snapshot, tag: string, cacheControl: string): void {
  reply.header('x-rome-release', release.version);
  reply.header('etag', tag);
  reply.header('cache-control', cacheControl);
  addVary(reply, 'Accept', 'Authorization', 'X-Api-Key');
}
