/** What URIs begin with unless told otherwise: a name that is nobody's address. */
export const defaultBaseUri = 'urn:rome-graph:';
