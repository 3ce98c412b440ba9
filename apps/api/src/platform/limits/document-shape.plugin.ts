import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { queryTooComplex } from '../errors/api-errors';
import { countSelections, maxSelections } from './document-shape';

/**
 * Refuses, before any rule of validation walks it, a document that is far larger than it is long: fragments that spread
 * fragments double with each of them. What comes after may then walk documents as they are written out.
 */
export function documentShapePlugin(): Plugin {
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return {
    onValidate({ params, setResult }) {
      const document = params.documentAST as DocumentNode;
      let errors = known.get(document);
      if (!errors) known.set(document, (errors = refusalsOf(document)));
      if (errors.length > 0) setResult(errors);
    },
  };
}

function refusalsOf(document: DocumentNode): GraphQLError[] {
  if (countSelections(document) <= maxSelections) return [];
  const message = `A query holds at most ${maxSelections} fields and fragments, each fragment counted wherever it is spread: spread fewer.`;
  return [queryTooComplex('selections', maxSelections, message)];
}
