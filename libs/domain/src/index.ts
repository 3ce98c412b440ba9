export * from './declaration/declaration';
export * from './rome-graph.model';
export * from './rome-history.model';
export * from './tables/official-tables';
export * from './tables/complement-tables';
export * from './tables/tables';
export * from './documents/documents';
export * from './documents/source-document';
export { publishedCounts } from './documents/published-counts';
export * from './values/conversion';
export { transitionEcologique, typeChangement } from './values/enumerations';
export { modelDiagram } from './generators/documentation.generator';
export * from './generators/generated-files';
export { kebabCase, pascalCase } from './generators/naming';
export { modelFingerprint } from './generators/model-fingerprint';
export {
  nodeStatementFile,
  relationshipStatementFile,
  type LoadOperation,
} from './generators/load-statements.generator';
export { countProperty } from './nodes/release.node';
export { airesMethode } from './nodes/aire-de-metiers.node';
