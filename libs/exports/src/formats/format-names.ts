/** The formats of `rome export` by their names, which its help tells without loading any. */
export const formatNames = ['csv', 'xlsx', 'json', 'parquet', 'graphml', 'gexf', 'gephi', 'skos', 'cypher'] as const;

/** The name of a format of `rome export`. */
export type FormatName = (typeof formatNames)[number];
