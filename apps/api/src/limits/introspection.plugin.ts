import type { ExecutionResult } from 'graphql';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses to tell the schema, also by what was perhaps meant. */
export function withoutIntrospectionPlugin(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onResultProcess({ result }) {
      if (!Array.isArray(result) && 'errors' in result) hideSuggestions(result);
    },
  };
}

/** As graphql-js writes them of fields, types, arguments and values of enumerations: names in quotation marks. */
const suggestion = / Did you mean (?:the enum value |to use an inline fragment on )?(?:"\w+"(?:, (?:or )?| or )?)+\?/g;

function hideSuggestions({ errors = [] }: ExecutionResult): void {
  for (const error of errors) error.message = error.message.replace(suggestion, '');
}
