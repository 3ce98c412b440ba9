import { isGraphqlFilePath, isGraphqlPath } from './graphql.path';

/** Before every path of the official APIs of the ROME. */
export const restPrefix = '/partenaire/';

/** Where their clients ask for a token. */
export const tokenPath = '/connexion/oauth2/access_token';

/** Whether an address is one of the official APIs. */
export function isRestPath(url: string): boolean {
  return url.startsWith(restPrefix) || isTokenPath(url);
}

/** Whether an address, with or without its parameters, is where a token is asked for. */
export function isTokenPath(url: string): boolean {
  return url.split('?', 1)[0] === tokenPath;
}

/** Whether questions are asked at an address, in GraphQL or as the official APIs have them. */
export function isQuestionPath(url: string): boolean {
  return isGraphqlPath(url) || isGraphqlFilePath(url) || isRestPath(url);
}
