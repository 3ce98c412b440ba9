/**
 * The French of what libraries say of a request (graphql-js, class-validator, the web server): by their English, filled in by
 * {0}, {1} … as those of our own.
 */
export const libraryMessages: Readonly<Record<string, string>> = {
  // class-validator
  '{0} must not be greater than {1}.': '{0} ne doit pas dépasser {1}.',
  '{0} must not be less than {1}.': '{0} ne doit pas être inférieur à {1}.',
  '{0} must be an integer number.': '{0} doit être un nombre entier.',
  '{0} must be a string.': '{0} doit être un texte.',
  '{0} must be an object.': '{0} doit être un objet.',
  '{0} should not be empty.': '{0} ne doit pas être vide.',
  '{0} must contain no more than {1} elements.': '{0} doit tenir au plus {1} éléments.',
  '{0} must be shorter than or equal to {1} characters.': '{0} doit avoir au plus {1} caractères.',
  '{0} must be longer than or equal to {1} characters.': '{0} doit avoir au moins {1} caractères.',
  '{0} must be one of the following values: {1}.': '{0} doit être l’une de ces valeurs : {1}.',
  '{0} must be above 0 and at most 1.': '{0} doit être au-dessus de 0 et au plus 1.',

  // graphql-js
  'Cannot query field "{0}" on type "{1}".': 'Le champ « {0} » n’existe pas sur le type « {1} ».',
  'Did you mean to use an inline fragment on {0}?': 'Vouliez-vous employer un fragment sur {0} ?',
  'Unknown argument "{0}" on field "{1}".': 'L’argument « {0} » n’existe pas sur le champ « {1} ».',
  'Unknown type "{0}".': 'Le type « {0} » n’existe pas.',
  'Unknown fragment "{0}".': 'Le fragment « {0} » n’existe pas.',
  'Unknown directive "{0}".': 'La directive « {0} » n’existe pas.',
  'Unknown operation named "{0}".': 'Aucune opération ne s’appelle « {0} ».',
  'Field "{0}" argument "{1}" of type "{2}" is required, but it was not provided.':
    'L’argument « {1} » du champ « {0} », de type « {2} », est obligatoire et n’est pas donné.',
  'Field "{0}" of required type "{1}" was not provided.':
    'Le champ « {0} », de type « {1} », est obligatoire et n’est pas donné.',
  'Field "{0}" is not defined by type "{1}".': 'Le champ « {0} » n’existe pas dans le type « {1} ».',
  'Field "{0}" must not have a selection since type "{1}" has no subfields.':
    'Le champ « {0} » ne peut rien sélectionner : le type « {1} » n’a pas de champs.',
  'Field "{0}" of type "{1}" must have a selection of subfields.':
    'Le champ « {0} », de type « {1} », doit sélectionner des champs.',
  'Variable "{0}" is not defined.': 'La variable « {0} » n’est pas déclarée.',
  'Variable "{0}" is not defined by operation "{1}".':
    'La variable « {0} » n’est pas déclarée par l’opération « {1} ».',
  'Variable "{0}" is never used.': 'La variable « {0} » n’est jamais employée.',
  'Variable "{0}" is never used in operation "{1}".':
    'La variable « {0} » n’est jamais employée dans l’opération « {1} ».',
  'Variable "{0}" of type "{1}" used in position expecting type "{2}".':
    'La variable « {0} », de type « {1} », est employée là où il faut le type « {2} ».',
  'Variable "{0}" of required type "{1}" was not provided.':
    'La variable « {0} », de type « {1} », est obligatoire et n’est pas donnée.',
  'Variable "{0}" got invalid value {1}; {2}': 'La variable « {0} » a une valeur qui n’est pas acceptée, {1} : {2}',
  'Expected value of type "{0}", found {1}.': 'Il faut une valeur de type « {0} », et non {1}.',
  'Value "{0}" does not exist in "{1}" enum.': 'La valeur « {0} » n’existe pas dans l’énumération « {1} ».',
  'Enum "{0}" cannot represent non-enum value: {1}.': 'L’énumération « {0} » n’accepte pas {1}.',
  'Int cannot represent non-integer value: {0}': 'Il faut un nombre entier, et non {0}',
  'Int cannot represent non 32-bit signed integer value: {0}': 'Il faut un nombre entier sur 32 bits, et non {0}',
  'Float cannot represent non numeric value: {0}': 'Il faut un nombre, et non {0}',
  'String cannot represent a non string value: {0}': 'Il faut un texte, et non {0}',
  'Boolean cannot represent a non boolean value: {0}': 'Il faut true ou false, et non {0}',
  'ID cannot represent a non-string and non-integer value: {0}': 'Il faut un code, et non {0}',
  'Fragment "{0}" is never used.': 'Le fragment « {0} » n’est jamais employé.',
  'Syntax Error: {0}': 'Erreur de syntaxe : {0}',
  'GraphQL introspection has been disabled, but the requested query contained the field "{0}".':
    'Le schéma n’est pas montré ici : le champ « {0} » est refusé.',
  'Must provide query string.': 'Envoyez une requête.',
  'Must provide operation name if query contains multiple operations.':
    'Le document a plusieurs opérations : dites laquelle par operationName.',
  'Could not determine what operation to execute.': 'Dites quelle opération exécuter.',

  // graphql-armor
  'Query depth limit of {0} exceeded, found {1}.': 'La requête est emboîtée {1} fois, {0} au plus.',
  'Aliases limit of {0} exceeded, found {1}.': 'La requête a {1} alias, {0} au plus.',
  'Directives limit of {0} exceeded, found {1}.': 'La requête a {1} directives, {0} au plus.',
  'Token limit of {0} exceeded.': 'La requête est trop longue : {0} mots et signes au plus.',

  // The web server
  'Request body is too large': 'La requête est trop longue.',
  'Cannot GET {0}': 'Il n’y a rien à cette adresse : {0}',
  'Cannot POST {0}': 'Il n’y a rien à demander par POST à cette adresse : {0}',
  'Cannot HEAD {0}': 'Il n’y a rien à cette adresse : {0}',
  'Cannot PUT {0}': 'Rien ne s’écrit ici : {0}',
  'Cannot PATCH {0}': 'Rien ne s’écrit ici : {0}',
  'Cannot DELETE {0}': 'Rien ne s’efface ici : {0}',
};

/** What stands in a message for a thing of ours, in French. */
export const frenchPhrases: Readonly<Record<string, string>> = {
  'GET or HEAD': 'GET ou HEAD',
  'GET or POST': 'GET ou POST',
  'an appellation of ': 'd’une appellation ',
  'compétence, macro-compétence or savoir': 'compétence, macro-compétence ou savoir',
};
