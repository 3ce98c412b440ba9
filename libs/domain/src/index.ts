export * from './declaration/declaration';
export * from './rome-graph.model';
export * from './tables/official-tables';
export * from './values/conversion';
export * from './generators/generated-files';
export { modelFingerprint } from './generators/model-fingerprint';
export {
  nodeStatementFile,
  relationshipStatementFile,
  type LoadOperation,
} from './generators/load-statements.generator';
export { countProperty } from './nodes/release.node';
