/** What draws results, apart, so that a page which draws nothing of itself loads it with the file that is asked for. */
export * from '@rome-graph/drawing';
