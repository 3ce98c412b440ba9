import type { Permalink, PermalinkQuestion } from '@rome-graph/client';
import { knownOperations } from '@rome-graph/client';
import { badUserInput } from '../platform/errors/api-errors';
import type { Result } from './result';
import type { GraphqlParams } from './result.service';

/** Where permalinks are opened, and made by POST. */
export const permalinkPath = '/r';

/** How the answer of today stands to that of a link. */
export type Agreement = 'same' | 'same-of-another-release' | 'differs-in-the-same-release' | 'differs';

/**
 * What GraphQL is asked for a question.
 *
 * @throws BAD_USER_INPUT for an operation that the client library does not have.
 */
export function paramsOf({ query, operation, documentId, variables, operationName }: PermalinkQuestion): GraphqlParams {
  if (operation === undefined) return { query, documentId, variables, operationName };
  const known = knownOperations.get(operation);
  if (known === undefined) {
    const names = [...knownOperations.keys()].join(', ');
    throw badUserInput('operation', `The client library has no operation ${operation.slice(0, 50)}: it has ${names}.`);
  }
  return { query: known, variables };
}

/** How the answer of today stands to that of a link. */
export function agreementOf(
  link: Pick<Permalink, 'release' | 'digest'>,
  result: Pick<Result, 'release' | 'digest'>,
): Agreement {
  const isSame = link.digest === result.digest;
  if (link.release === result.release) return isSame ? 'same' : 'differs-in-the-same-release';
  return isSame ? 'same-of-another-release' : 'differs';
}

/** What a person is told of it, in two languages; undefined where there is nothing to tell. */
export function wordsOf(agreement: Agreement, made: string, today: string): { en: string; fr: string } | undefined {
  const toLoad = `npm run rome -- load <export ${made}>`;
  switch (agreement) {
    case 'same':
      return undefined;
    case 'same-of-another-release':
      return {
        en: `The link was made on release ${made}; this is release ${today}, which answers the same. To have the former one again: ${toLoad} (docs/releases.md).`,
        fr: `Ce lien a été fait sur la version ${made} ; la version en service est la ${today}, et sa réponse est la même. Pour retrouver l'ancienne : ${toLoad} (docs/releases.md).`,
      };
    case 'differs':
      return {
        en: `The link was made on release ${made}; this is the answer of release ${today}, and it differs. To have the former one again: ${toLoad} (docs/releases.md).`,
        fr: `Ce lien a été fait sur la version ${made} ; voici la réponse de la version ${today}, et elle diffère. Pour retrouver l'ancienne : ${toLoad} (docs/releases.md).`,
      };
    default:
      return {
        en: `The link was made on this release, ${made}, and its answer was another: other documents beside the nomenclature, another version of rome-graph, or a digest that is not of this question.`,
        fr: `Ce lien a été fait sur cette même version, ${made}, et sa réponse était autre : d'autres documents à côté de la nomenclature, une autre version de rome-graph, ou une empreinte qui n'est pas de cette question.`,
      };
  }
}
