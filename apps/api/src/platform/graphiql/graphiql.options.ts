import type { GraphiQLOptions } from 'graphql-yoga';

/** A query that GraphiQL opens with: a question that the API answers, on real codes; each is run by a test. */
export interface Example {
  readonly name: string;
  /** One named operation, which a tab is called by; its variables have the values that it is run with. */
  readonly query: string;
}

/** How GraphiQL opens: one tab per example, called as its operation. Nothing is loaded from elsewhere than this server. */
export function graphiqlOptions(examples: readonly Example[]): GraphiQLOptions {
  return {
    title: 'rome-graph',
    credentials: 'same-origin',
    defaultTabs: examples.map(({ query }) => ({ query })),
  };
}
