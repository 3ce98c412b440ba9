import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples';

/** How GraphiQL opens: one tab per example, called as its operation. Nothing is loaded from elsewhere than this server. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'rome-graph',
  credentials: 'same-origin',
  defaultTabs: examples.map(({ query }) => ({ query })),
};
