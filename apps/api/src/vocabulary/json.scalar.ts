import { GraphQLScalarType } from 'graphql';

/** A value whose keys depend on the question: used in answers only. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Valeur JSON : un objet dont les clés dépendent de la question.',
  serialize: (value) => value,
});
