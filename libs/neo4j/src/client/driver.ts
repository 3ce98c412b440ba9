import type { Config, Driver } from 'neo4j-driver';
import { auth, driver as createDriver } from 'neo4j-driver';
import { SettingsError } from '../settings.error';
import type { Neo4jConnection } from './neo4j-connection';
import type { Neo4jOptions } from './neo4j.client';

/** The driver does not ask again by itself: `askAgain` does, sooner and within the time of what is asked. */
const retryTimeMs = 0;

/**
 * A driver, with the habits of this project.
 *
 * @throws {SettingsError} when the address is not one of a Neo4j.
 */
export function driverOf(connection: Neo4jConnection, options: Neo4jOptions): Driver {
  const { uri, user, password } = connection;
  try {
    const trust = trustOf(connection);
    return createDriver(trust.uri, auth.basic(user, password), {
      disableLosslessIntegers: options.bigIntegers !== true,
      useBigInt: options.bigIntegers === true,
      telemetryDisabled: true,
      userAgent: options.userAgent ?? 'rome-graph',
      connectionTimeout: options.connectionTimeoutMs ?? 10_000,
      connectionAcquisitionTimeout: options.acquisitionTimeoutMs ?? 30_000,
      maxTransactionRetryTime: retryTimeMs,
      maxConnectionPoolSize: options.poolSize ?? 100,
      maxConnectionLifetime: options.connectionLifetimeMs ?? 240_000,
      ...trust.config,
    });
  } catch (cause) {
    throw new SettingsError(
      `'${uri}' is not the address of a Neo4j. It begins with neo4j:// or bolt://, such as neo4j://localhost:7687.`,
      { cause },
    );
  }
}

/** The driver takes an authority of one's own in its configuration alone, and then none of TLS in the address. */
function trustOf({ uri, caFile }: Neo4jConnection): { readonly uri: string; readonly config: Config } {
  if (caFile === undefined) return { uri, config: {} };
  return {
    uri: uri.replace('+s:', ':'),
    config: {
      encrypted: 'ENCRYPTION_ON',
      trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
      trustedCertificates: [caFile],
    },
  };
}
