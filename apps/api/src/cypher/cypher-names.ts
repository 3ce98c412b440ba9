/** The procedures that a statement may call: they read the schema or the indexes, or run an algorithm over a projection. */
export const procedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'gds.shortestpath.dijkstra.stream',
  'gds.shortestpath.yens.stream',
  'gds.betweenness.stream',
  'gds.degree.stream',
  'gds.louvain.stream',
  'gds.pagerank.stream',
  'gds.wcc.stream',
]);

/** The namespaces of functions that only compute. Functions without a namespace are those of Cypher itself. */
const namespaces: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector.similarity',
]);

/** Functions of other namespaces that only compute. */
const functions: ReadonlySet<string> = new Set(['gds.util.asnode', 'gds.util.asnodes', 'gds.version']);

/** Whether a function that has a namespace only computes from its arguments and from nodes of the graph. */
export function isAllowedFunction(name: string): boolean {
  const lower = name.toLowerCase();
  return functions.has(lower) || namespaces.has(lower.slice(0, lower.lastIndexOf('.')));
}

/** Whether a procedure may be called. */
export function isAllowedProcedure(name: string): boolean {
  return procedures.has(name.toLowerCase());
}
