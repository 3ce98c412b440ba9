import type { GraphiQLOptions } from 'graphql-yoga';
import type { Example } from './example';

/** How GraphiQL opens: one tab per example, called as its operation. Nothing is loaded from elsewhere than this server. */
export function graphiqlOptions(examples: readonly Example[]): GraphiQLOptions {
  return {
    title: 'rome-graph',
    credentials: 'same-origin',
    defaultTabs: examples.map(({ query }) => ({ query })),
  };
}
