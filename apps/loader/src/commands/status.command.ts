import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findRunningServer } from '@rome-graph/embedded-neo4j';
import type { Neo4j, Neo4jConnection } from '@rome-graph/neo4j';
import { connectionFromEnvironment, openNeo4j, SettingsError } from '@rome-graph/neo4j';
import type { CachedExport, Status, StatusRelease } from '@rome-graph/report';
import { renderStatus } from '@rome-graph/report';
import { digestFile, digestOf, readReleaseTables, readSource } from '@rome-graph/rome-files';
import { readSoftware } from '@rome-graph/software';
import { isOfThisModel } from '../sync/former-releases';
import { missingOfSchema } from '../sync/schema';
import { syncStatement } from '../sync/statements';
import { hasNeo4j } from './connect';
import { exitCodes } from './exit-codes';
import { cachedExport, romeHome } from './workspace';

/** How long to wait for a Neo4j that is starting, in milliseconds. */
const startingTimeoutMs = 10_000;

/** How `rome status` reports. */
export interface StatusOptions {
  readonly json: boolean;
}

/**
 * `rome status`: what is loaded, what is cached, is Neo4j up, are constraints and indexes in place. Starts nothing. A Neo4j
 * that cannot be used is told of, and makes the exit code that of Neo4j.
 */
export async function statusCommand({ json }: StatusOptions): Promise<void> {
  const cache = await cacheStatus(cachedExport(process.env));
  const status: Status = { software: readSoftware(), ...(await databaseStatus()), cache };
  process.stdout.write(json ? `${JSON.stringify(status)}\n` : renderStatus(status));
  if (status.neo4j.state === 'unusable') process.exitCode = exitCodes.neo4j;
}

type DatabaseStatus = Omit<Status, 'software' | 'cache'>;

async function databaseStatus(): Promise<DatabaseStatus> {
  try {
    const home = romeHome(process.env);
    const selected = connectionFromEnvironment(process.env);
    const connection = selected ?? (await findRunningServer(home, startingTimeoutMs))?.connection;
    if (connection) return await askDatabase(connection);
    return withoutAnswer((await hasNeo4j()) ? 'down' : 'never-started', home);
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    return withoutAnswer('unusable', error instanceof Error ? error.message : String(error));
  }
}

function withoutAnswer(state: Status['neo4j']['state'], where: string): DatabaseStatus {
  return { neo4j: { state, where, version: null }, releases: [], missingSchema: null };
}

async function askDatabase(connection: Neo4jConnection): Promise<DatabaseStatus> {
  const neo4j = openNeo4j(connection);
  try {
    const { version } = await neo4j.verify();
    return {
      neo4j: { state: 'up', where: connection.uri, version },
      releases: await releasesOf(neo4j),
      missingSchema: (await missingOfSchema(neo4j)).map(({ name }) => name),
    };
  } finally {
    await neo4j.close();
  }
}

async function releasesOf(neo4j: Neo4j): Promise<StatusRelease[]> {
  const releases = await neo4j.read<StatusRelease & { readonly modele: string }>(syncStatement('release-state'));
  return releases
    .map(({ modele, version, libelle, statut, chargeeLe }) => {
      return { version, libelle, statut, chargeeLe, ofThisVersion: isOfThisModel({ modele }) };
    })
    .sort(
      (a, b) =>
        Number(b.statut === 'EN_SERVICE') - Number(a.statut === 'EN_SERVICE') || Number(b.version) - Number(a.version),
    );
}

async function cacheStatus(file: string): Promise<CachedExport | null> {
  if (!existsSync(file)) return null;
  const bytes = await readFile(file);
  const sha256 = digestOf(bytes);
  return {
    file,
    bytes: bytes.length,
    sha256,
    version: await versionOf(file),
    asFetched: await matchesNoted(file, sha256),
  };
}

/** A file that is no release is told as such: that is what one asks the status for. */
async function versionOf(file: string): Promise<string | null> {
  try {
    return readReleaseTables(await readSource(file)).version;
  } catch {
    return null;
  }
}

async function matchesNoted(file: string, sha256: string): Promise<boolean | null> {
  const noted = digestFile(file);
  return existsSync(noted) ? (await readFile(noted, 'utf8')).startsWith(`${sha256} `) : null;
}
