export * from './generated/documents';
export type * as Schema from './generated/schema';
export { RomeGraphClient } from './rome-graph.client';
export type { Answer, RomeGraphClientOptions } from './rome-graph.client';
export { RomeGraphError } from './rome-graph.error';
export { knownOperations } from './permalink/known-operations';
export type { Permalink, PermalinkQuestion } from './permalink/permalink';
export { digestOf, permalinkId, permalinkIdMax, permalinkTextMax, readPermalinkId } from './permalink/permalink';
export { PermalinkError } from './permalink/permalink.error';
