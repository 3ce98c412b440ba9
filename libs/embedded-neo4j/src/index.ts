export type { OnProgress, Progress, ProgressStep } from './progress';
export { findWorkspaceRoot } from './workspace';
export { resolveNeo4j, type ResolvedNeo4j, type ResolveNeo4jOptions } from './resolve-neo4j';
export {
  EmbeddedServerError,
  JavaNotFoundError,
  MavenNotFoundError,
  PasswordLostError,
  StoreDamagedError,
  StoreInUseError,
  type StoreHolder,
} from './embedded.errors';

export { classArchivePath, type ArchivedServer, type ClassArchiveOutcome } from './server/class-archive';
export { cypherShell, type ProgramCommand } from './server/cypher-shell';
export { EmbeddedServer, type OnServerEnd } from './server/embedded.server';
export { homePaths } from './server/home-paths';
export { findRunningServer, type RunningServer } from './server/running-server.finder';
export { ensureAssembly } from './server/server-assembly';
export type { EmbeddedServerOptions, ServerSettings } from './server/server-options';
export { serverSettings } from './server/server-settings';
export { backUpStore, copyStore, restoreStore, setStoreAside } from './server/store-copies';

export { isPortFree } from './machine/free-port';
export type { JavaInstallation, JavaSource } from './machine/java-choice';
export { findJava } from './machine/java.discovery';
export { takeLockFile } from './machine/lock-file';
export { processIdentity } from './machine/process-identity';
export { waitUntil } from './machine/wait';
