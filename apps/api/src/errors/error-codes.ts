/** The values of extensions.code. README.md says what each means to a client. */
export const errorCode = {
  badUserInput: 'BAD_USER_INPUT',
  serviceUnavailable: 'SERVICE_UNAVAILABLE',
  requestTimeout: 'REQUEST_TIMEOUT',
  queryTooComplex: 'QUERY_TOO_COMPLEX',
  parseFailed: 'GRAPHQL_PARSE_FAILED',
  validationFailed: 'GRAPHQL_VALIDATION_FAILED',
  badRequest: 'BAD_REQUEST',
  bodyTooLarge: 'REQUEST_ENTITY_TOO_LARGE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const;
