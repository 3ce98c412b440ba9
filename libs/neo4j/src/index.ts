export { SettingsError } from './settings.error';
export type { OnProgress, Progress, ProgressStep } from './progress';
export { cypherDirectory, findWorkspaceRoot } from './workspace';

export { connectionFromEnvironment, type Neo4jConnection } from './client/neo4j-connection';
export {
  checkNeo4jVersion,
  Neo4j,
  openNeo4j,
  type Neo4jOptions,
  type Neo4jServerInfo,
  type QueryOptions,
  type QueryParameters,
  type StreamOptions,
  type WriteTransaction,
} from './client/neo4j.client';
export {
  Neo4jAuthenticationError,
  Neo4jDatabaseError,
  Neo4jMemoryError,
  Neo4jStorageError,
  Neo4jUnreachableError,
  Neo4jUnusableError,
  Neo4jVersionError,
} from './client/neo4j.errors';
export { inOneRelease, releaseHeld, releaseState, ReleaseReplacedError, type ReleaseState } from './client/one-release';
export { inReadTransaction, readingOf, type Reading } from './client/reading';
export { inTime } from './client/patience';
export { isAtLeastVersion, minimumNeo4jVersion } from './client/neo4j-version';

export type { CypherFile, CypherParameter } from './cypher/cypher-file';
export { CypherFileError } from './cypher/cypher-file.error';
export { parseCypherFile } from './cypher/cypher-file.parser';
export { withoutComments } from './cypher/cypher-scanner';
export { splitParamCommands, type ParameterisedText } from './cypher/param-commands';
export { readCypherFile } from './cypher/cypher-file.reader';
export { queryStatement } from './cypher/query-statement';
export { recipeSection, rowsUnshown } from './cypher/recipe-document';

export {
  EmbeddedServerError,
  JavaNotFoundError,
  MavenNotFoundError,
  PasswordLostError,
  StoreInUseError,
  type StoreHolder,
} from './embedded/embedded.errors';
export type { ClassArchiveOutcome } from './embedded/class-archive';
export { serverSettings } from './embedded/server-settings';
export { cypherShell, type ProgramCommand } from './embedded/cypher-shell';
export { EmbeddedServer, type OnServerEnd } from './embedded/embedded.server';
export { findRunningServer, type RunningServer } from './embedded/running-server.finder';
export type { JavaInstallation, JavaSource } from './machine/java-choice';
export { isPortFree } from './machine/free-port';
export { findJava } from './machine/java.discovery';
export type { EmbeddedServerOptions, ServerSettings } from './embedded/server-options';
export { resolveNeo4j, type ResolvedNeo4j, type ResolveNeo4jOptions } from './resolve-neo4j';
