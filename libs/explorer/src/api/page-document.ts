import type { Schema, TypedDocumentString } from '@rome-graph/client';

/** A question of a page, as text, with the types of its variables and of its answer. */
export type PageDocument<Data, Variables> = TypedDocumentString<Data, Variables>;

/** A text as the question that it is; for generated files. */
export function pageDocument<Data, Variables>(text: string): PageDocument<Data, Variables> {
  return text as unknown as PageDocument<Data, Variables>;
}

/** What a text may be the name of, as the API lists it. */
export type SearchedType = Schema.TypeDeRecherche;

/** Variables that are those named, and no other; for generated files. */
export type Exact<Variables> = { [Name in keyof Variables]: Variables[Name] };
