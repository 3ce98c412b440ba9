import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples';

/** How GraphiQL opens: one tab per example. Nothing is loaded from elsewhere than this server. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'rome-graph',
  credentials: 'same-origin',
  defaultTabs: examples.map(({ query, variables }) => ({
    query,
    ...(variables && { variables: JSON.stringify(variables, null, 2) }),
  })),
};

let page: string | undefined;

/** GraphiQL's page, which holds all that it needs, 9 MB: made once. */
export function renderGraphiqlOnce(): string {
  page ??= renderGraphiQL(graphiqlOptions);
  return page;
}
