export { SettingsError } from './settings.error';
export { ConcurrentLoadError, DatabaseError } from './client/database.error';
export { isNeo4jError } from './client/driver-error';
export { Neo4jUnusableError } from './client/neo4j.errors';
