/** A request that is not let in; the web server answers with its status. */
export class NotAdmittedError extends Error {
  constructor(
    readonly statusCode: 400 | 401 | 403 | 405 | 421 | 429,
    message: string,
  ) {
    super(message);
  }
}
