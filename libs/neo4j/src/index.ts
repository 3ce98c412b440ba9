export { SettingsError } from './settings.error';
export { fullDiskWords } from './full-disk';
export { nearestFolderWith } from './nearest-folder';
export { browserCommands, browserFiles } from './cypher/browser-files';

export { connectionFromEnvironment, type Neo4jConnection } from './client/neo4j-connection';
export { secretFrom } from './client/secret';
export {
  Neo4j,
  openNeo4j,
  type Neo4jOptions,
  type Neo4jServerInfo,
  type QueryOptions,
  type QueryParameters,
  type ReadOptions,
  type StreamOptions,
  type WriteTransaction,
} from './client/neo4j.client';
export { ConcurrentLoadError, DatabaseError } from './client/database.error';
export {
  CommitInDoubtError,
  Neo4jAuthenticationError,
  Neo4jCertificateError,
  Neo4jDatabaseError,
  Neo4jMemoryError,
  Neo4jStorageError,
  Neo4jUnreachableError,
  Neo4jUnusableError,
  Neo4jVersionError,
} from './client/neo4j.errors';
export { inOneRelease, releaseHeld, releaseState, ReleaseReplacedError, type ReleaseState } from './client/one-release';
export { inReadTransaction, readingApart, readingOf, type Reading } from './client/reading';
export { askAgain } from './client/asking-again';
export { Gate } from './client/gate';
export { isConnectionLoss } from './client/driver-error.translator';
export { readingDriver, type ReadingDriverOptions } from './client/reading-driver';
export { inTime } from './client/patience';
export { checkNeo4jVersion, isAtLeastVersion, minimumNeo4jVersion } from './client/neo4j-version';

export { cypherDirectory } from './cypher/cypher-directory';
export type { CypherFile, CypherParameter } from './cypher/cypher-file';
export { CypherFileError } from './cypher/cypher-file.error';
export { parseCypherFile } from './cypher/cypher-file.parser';
export { withoutComments } from './cypher/cypher-scanner';
export { splitParamCommands, type ParameterisedText } from './cypher/param-commands';
export { readCypherFile } from './cypher/cypher-file.reader';
export { queryStatement, readQuery } from './cypher/query-statement';
export { recipeSection, rowsUnshown } from './cypher/recipe-document';
