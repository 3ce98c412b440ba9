import type { ExecutionResult } from 'graphql';
import { NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses to tell the schema, also by what was perhaps meant. */
export function withoutIntrospectionPlugin(): Plugin {
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn((schema, document, rules) => validate(schema, document, rules, { hideSuggestions: true }));
    },
    onResultProcess({ result }) {
      if (!Array.isArray(result) && 'errors' in result) hideSuggestions(result);
    },
  };
}

/** How graphql-js begins a suggestion, which ends a message. */
const suggestion = / Did you mean [^]*$/;

/** Values of variables are read by an executor that cannot be told to suggest nothing. Codes that are near are no secret. */
function hideSuggestions({ errors = [] }: ExecutionResult): void {
  for (const error of errors) {
    if (!('suggestions' in error.extensions)) error.message = error.message.replace(suggestion, '');
  }
}
