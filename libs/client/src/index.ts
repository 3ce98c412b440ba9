export * from './generated/documents';
export type * as Schema from './generated/schema';
export { RomeGraphClient } from './rome-graph.client';
export type { Answer, RomeGraphClientOptions } from './rome-graph.client';
export { RomeGraphError } from './rome-graph.error';
