import type { ComplexityEstimator } from '@nestjs/graphql';

/** The longest that a list of an answer of a question may be asked to be. */
export const longestList = 500;

/** The `complexity` of a `@Query`: what answering costs by itself, in objects, besides its results, `limite` or `nombre` of them. */
export const questionCost = 100;

/** The same of an answer that is given whole: the largest fiche holds about 900. */
export const wholeAnswerCost = 1_000;

/** The `complexity` of a list that no argument bounds and that leads on to more: how long it is counted to be. */
export function usually(length: number): ComplexityEstimator {
  return ({ childComplexity }) => length * (1 + childComplexity);
}
