import { isGraphqlPath, isResultPath } from './graphql.path';
import { isRestPath } from './rest.path';

/** Whether questions are asked at an address: in GraphQL, by a permalink, as a file, or as the official APIs have them. */
export function isQuestionPath(url: string): boolean {
  return isGraphqlPath(url) || isResultPath(url) || isRestPath(url);
}
