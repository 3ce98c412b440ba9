export * from './declaration/declaration';
export { formerIndexes, fullTextIndex } from './declaration/full-text-index';
export * from './rome-graph.model';
export * from './rome-history.model';
export * from './tables/official-tables';
export * from './tables/complement-tables';
export * from './tables/tables';
export { itemCodes, witnesses, type Statement, type Witness } from './witnesses';
export * from './documents/documents';
export * from './documents/source-document';
export { publishedCounts } from './documents/published-counts';
export {
  codeOfChangement,
  isSingle,
  type Changement,
  type LabelReader,
  type TypeChangement,
  type Versions,
} from './history/changement';
export { foldCode } from './values/codes';
export * from './values/conversion';
export type { Derive } from './history/derive';
export {
  baseDuCout,
  coeurMetier,
  riasec,
  sensCorrespondance,
  transitionEcologique,
  typeChangement,
  type Riasec,
  type TransitionEcologique,
} from './values/enumerations';
export { browserStyle, generateBrowserStyle } from './generators/browser-style.generator';
export { generateModelSummary } from './generators/model-summary.generator';
export { generateDocumentation, modelDiagram } from './generators/documentation.generator';
export { generateGraphqlTypes } from './generators/graphql-types.generator';
export {
  createLinksStatement,
  createNodesStatement,
  generateLoadStatements,
  nodeReadStatement,
  relationshipReadStatement,
} from './generators/load-statements.generator';
export { modelFingerprint } from './generators/model-fingerprint';
export { kebabCase, pascalCase } from './generators/naming';
export {
  constraintStatements,
  generateConstraints,
  generateIndexes,
  indexStatements,
  type SchemaStatement,
} from './generators/schema.generator';
export { generateSources } from './generators/sources.generator';
export {
  generateTagSharesStatement,
  generateTraitsStatement,
  generateTraitValuesStatement,
} from './generators/traits.generator';
export { countProperty } from './nodes/release.node';
export { airesMethode, carteMethode } from './nodes/aire-de-metiers.node';
export { metierTraits, metierWishes, type MetierWishes, type TraitName, type WishName } from './traits/metier-traits';
export type { Trait, TraitFacette, TraitKind, WordsTrait } from './traits/trait';
export type { Wish } from './traits/wish';
export { procheCouvertureMin } from './relationships/proche.relationship';
export * from './rest/rest-source';
export { restFieldsOf, restGroupedLabel, restObjects, restSubtypes } from './rest/rest-objects';
export * from './rest/rest-resource';
export { restResources, restSubstitutionTypes } from './rest/rest-resources';
