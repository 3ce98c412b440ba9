/** An error as the API answers it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The API answered an error, or could not be reached. */
export class RomeGraphError extends Error {
  override readonly name = 'RomeGraphError';

  constructor(
    message: string,
    /** What happened, as BAD_USER_INPUT or SERVICE_UNAVAILABLE; UNREACHABLE when there was no answer. */
    readonly code: string,
    /** The errors of the answer; none when there was no answer. */
    readonly errors: readonly AnsweredError[] = [],
    /** How long to wait before asking again, in seconds, when the API says so. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The argument that is wrong, of a BAD_USER_INPUT. */
  get argument(): string | undefined {
    const argument = this.errors[0]?.extensions?.argument;
    return typeof argument === 'string' ? argument : undefined;
  }

  /** The codes that were perhaps meant, the likeliest first. */
  get suggestions(): readonly string[] {
    const suggestions = this.errors[0]?.extensions?.suggestions;
    return Array.isArray(suggestions) ? suggestions.map(String) : [];
  }
}
