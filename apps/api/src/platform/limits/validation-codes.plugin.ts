import type { Plugin } from 'graphql-yoga';
import { maskError } from '../errors/error-masker';

/** Gives errors of validation their code: BAD_USER_INPUT with the argument when a value is wrong. */
export function validationCodesPlugin(): Plugin {
  return {
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => maskError(error)));
      };
    },
  };
}
