/** The values of extensions.code. README.md says what each means to a client. */
export const errorCode = {
  badUserInput: 'BAD_USER_INPUT',
  serviceUnavailable: 'SERVICE_UNAVAILABLE',
  requestTimeout: 'REQUEST_TIMEOUT',
  queryTooComplex: 'QUERY_TOO_COMPLEX',
  cypherRefused: 'CYPHER_REFUSED',
  parseFailed: 'GRAPHQL_PARSE_FAILED',
  validationFailed: 'GRAPHQL_VALIDATION_FAILED',
  badRequest: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHENTICATED',
  rateLimited: 'RATE_LIMITED',
  serverBusy: 'SERVER_BUSY',
  documentNotFound: 'DOCUMENT_NOT_FOUND',
  trustedDocumentsOnly: 'TRUSTED_DOCUMENTS_ONLY',
  bodyTooLarge: 'REQUEST_ENTITY_TOO_LARGE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const;
