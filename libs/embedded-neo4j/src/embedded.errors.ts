/** The embedded server cannot be installed or started. The message says what to do. */
export class EmbeddedServerError extends Error {
  override readonly name: string = 'EmbeddedServerError';
}

/** No suitable JDK was found. */
export class JavaNotFoundError extends EmbeddedServerError {
  override readonly name = 'JavaNotFoundError';
}

/** Maven was not found. */
export class MavenNotFoundError extends EmbeddedServerError {
  override readonly name = 'MavenNotFoundError';
}

/** Who runs a Neo4j on the store. */
export interface StoreHolder {
  /** The process that started the server. */
  readonly supervisorPid: number;
  readonly javaPid: number;
  /** ISO 8601 date and time. */
  readonly since: string;
  readonly boltUri: string;
  readonly browserUrl: string;
}

/** Another process runs a Neo4j on this store. */
export class StoreInUseError extends EmbeddedServerError {
  override readonly name = 'StoreInUseError';

  constructor(
    message: string,
    /** Undefined when Neo4j itself says that the store is locked, by a process that we did not start. */
    readonly holder?: StoreHolder,
  ) {
    super(message);
  }
}

/** The store exists and its password is lost. */
export class PasswordLostError extends EmbeddedServerError {
  override readonly name = 'PasswordLostError';
}

/** The store cannot be opened: something other than Neo4j has changed or removed its files, or the disk lost them. */
export class StoreDamagedError extends EmbeddedServerError {
  override readonly name = 'StoreDamagedError';
}
