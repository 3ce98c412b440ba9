export * from './generated/documents.ts';
export type * as Schema from './generated/schema.ts';
export { keyFields } from './generated/key-fields.ts';
export type { AskedDocument } from './asked-document.ts';
export { apolloTypePolicies, urqlKeys } from './cache-keys.ts';
export { RomeGraphClient } from './rome-graph.client.ts';
export type { Answer, RomeGraphClientOptions } from './rome-graph.client.ts';
export { RomeGraphError } from './rome-graph.error.ts';
