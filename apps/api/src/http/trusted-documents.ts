import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { parse } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { ConfigurationError } from '../configuration/configuration.error';
import { errorCode } from '../errors/error-codes';

/** The parameter that names a trusted document in place of a query. */
export const documentIdParameter = 'documentId';

/** Documents that are known beforehand, by the id that a client sends in place of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads a file of documents: a JSON object of texts, by id.
 *
 * @throws {ConfigurationError} naming the document that is wrong.
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  try {
    return trustedDocuments(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`ROME_DOCUMENTS_FILE=${file} cannot be used: ${reason}`);
  }
}

/** The documents of a JSON text. Throws on what is not an object of documents. */
export function trustedDocuments(text: string): TrustedDocuments {
  const documents: unknown = JSON.parse(text);
  if (typeof documents !== 'object' || documents === null || Array.isArray(documents)) {
    throw new Error('it must be a JSON object of documents, by id.');
  }
  for (const [id, document] of Object.entries(documents)) {
    if (typeof document !== 'string') throw new Error(`the document ${id} must be a text.`);
    parseOrExplain(id, document);
  }
  return new Map(Object.entries(documents as Record<string, string>));
}

function parseOrExplain(id: string, document: string): void {
  try {
    parse(document);
  } catch (error) {
    throw new Error(`the document ${id}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Answers the documents that are named by their id; every limit holds for them as for others. */
export function trustedDocumentsPlugin(documents: TrustedDocuments, only: boolean): Plugin {
  const refusal = (code: string, message: string) => ({
    message,
    extensions: { code, http: { spec: true, status: 400 } },
  });
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: refusal(errorCode.documentNotFound, 'No trusted document has this id.'),
      persistedQueryOnly: refusal(
        errorCode.trustedDocumentsOnly,
        `Only trusted documents are answered: send the id of one as ${documentIdParameter}.`,
      ),
      keyNotFound: refusal(
        errorCode.badRequest,
        `Send a query, or the id of a trusted document as ${documentIdParameter}.`,
      ),
    },
  });
}

/** The id as `documentId`, or as clients of automatic persisted queries send it. */
function idOf(params: GraphQLParams, request: Request): string | null {
  const { documentId } = params as { readonly documentId?: unknown };
  if (typeof documentId === 'string') return documentId;
  const { persistedQuery } = (params.extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  if (typeof persistedQuery?.sha256Hash === 'string') return persistedQuery.sha256Hash;
  return request.method === 'GET' ? new URL(request.url).searchParams.get(documentIdParameter) : null;
}
