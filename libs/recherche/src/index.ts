export { type ElementCherche, type SearchSource, type TypeDeRecherche, typesDeRecherche } from './element';
export { evaluateSearch, type EvaluationDeRecherche, type Jugement, readJugements } from './evaluation';
export { readSynonymes, type Synonyme } from './query/synonyms';
export { tellingStems } from './query/telling-stems';
export { champsTrouves, type ChampTrouve, type Found, type SearchAnswer } from './result';
export { SearchIndex, type SearchOptions } from './search-index';
export { finish, type Sliced } from './sliced';
export { longestText } from './text/words';
