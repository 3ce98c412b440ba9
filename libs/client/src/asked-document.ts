import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { printedDocument } from './printed-document.ts';

/**
 * A document with the types of its variables and of its answer: one of this library, or any that a code generator makes, as a
 * text (`documentMode: 'string'`) or as a tree (TypedDocumentNode).
 */
export type AskedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables>;

/** The text of a document. Throws a TypeError on what is none. */
export function textOfDocument(document: unknown): string {
  if (typeof document === 'string' || document instanceof String) return document.toString();
  const tree = document as {
    readonly definitions?: unknown;
    readonly loc?: { readonly source?: { readonly body?: unknown } };
  };
  const { body } = tree.loc?.source ?? {};
  if (typeof body === 'string') return body;
  if (Array.isArray(tree.definitions)) return printedDocument({ definitions: tree.definitions });
  throw new TypeError('A document of GraphQL is a text, or the tree that a parser or a code generator makes of one.');
}
