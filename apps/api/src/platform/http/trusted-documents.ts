import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { parse } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { ConfigurationError } from '../configuration/configuration.error';
import { badRequest, documentNotFound, persistedQueryNotFound, persistedQueryNotSupported } from '../errors/api-errors';
import { errorCode } from '../errors/error-codes';
import { isOwn } from './own-document';

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

/** Answers the documents that are named by their id, and those of the API itself; every limit holds for them as for others. */
export function trustedDocumentsPlugin(documents: TrustedDocuments, only: boolean): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: (request) => !only || isOwn(request),
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: ({ params }) => (hashOf(params) === undefined ? documentNotFound() : persistedQueryNotFound()),
      persistedQueryOnly: {
        message: `Only trusted documents are answered: send the id of one as ${documentIdParameter}.`,
        extensions: { code: errorCode.trustedDocumentsOnly, http: { spec: true, status: 400 } },
      },
      keyNotFound: () => badRequest(`Send a query, or the id of a trusted document as ${documentIdParameter}.`),
    },
  });
}

/**
 * Tells those who name a document where there are none, so that Apollo, urql and others, which send a hash before they send
 * a query, send the query by themselves, and no hash any more.
 */
export function withoutTrustedDocumentsPlugin(): Plugin {
  return {
    onParams({ params, request }) {
      // What is no object is refused by the web server itself.
      if (typeof params !== 'object' || params === null || params.query) return;
      if (hashOf(params) !== undefined) throw persistedQueryNotSupported();
      if (idOf(params, request) !== null) throw documentNotFound();
    },
  };
}

/** The id as `documentId`, or as clients of automatic persisted queries send it. */
function idOf(params: GraphQLParams, request: Request): string | null {
  const { documentId } = params as { readonly documentId?: unknown };
  if (typeof documentId === 'string') return documentId;
  const hash = hashOf(params);
  if (hash !== undefined) return hash;
  return request.method === 'GET' ? new URL(request.url).searchParams.get(documentIdParameter) : null;
}

/** The hash of an automatic persisted query. */
function hashOf({ extensions }: GraphQLParams): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}
