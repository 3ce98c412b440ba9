import { officialError } from '../platform/http/error-manners';

/** A request that is answered an error, with the body of the official APIs. */
export class RestError extends Error {
  override readonly name = 'RestError';

  constructor(
    readonly status: 400 | 404 | 503,
    message: string,
    private readonly options: {
      readonly codeMetier?: 'SELECTOR';
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }

  /** Headers besides those of any answer. */
  get headers(): Readonly<Record<string, string>> {
    return this.options.headers ?? {};
  }

  /** The body, for what was asked at an address. */
  bodyFor(url: string): Readonly<Record<string, string | number>> {
    const { codeMetier } = this.options;
    return { ...(codeMetier && { codeMetier }), ...officialError(this.message, url, this.status) };
  }
}

/** What cannot be selected. */
export function notSelectable(attribute: string): RestError {
  return new RestError(400, `L'attribut '${attribute}' ne peut pas être sélectionné.`, { codeMetier: 'SELECTOR' });
}

/** A selector, or another parameter, that cannot be read. */
export function badParameter(message: string, isSelector = false): RestError {
  return new RestError(400, message, isSelector ? { codeMetier: 'SELECTOR' } : {});
}

/** No such code. */
export function unknownCode(code: string): RestError {
  return new RestError(404, `Aucun élément n'a le code ${code}.`);
}
