export * from './skill-graph.source';
export * from './skill-graph.answers';
export { SkillGraphError, type SkillGraphErrorReason } from './skill-graph.error';
export { ItemView } from './item-view';
export type { Evaluation } from './evaluation';
export type { Mesure } from './proximity';
export { SkillGraph, buildSkillGraph } from './skill-graph';
export { COUVERTURE_MIN_DEFAUT } from './adjacency';
